// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/error.h"
#include "app/news/ids.h"
#include "app/news/incomingpage.h"

#include <QList>

#include <optional>

namespace sarika
{

/// What a story's page reads like by rules that are being tried.
struct RulesOutcome
{
    StoryId story{};
    QList<int> badLines; // of the rules, from 1: not understood
    IncomingPage page;
    std::optional<Error> error; // the page could not be had, or no story was found in it
};

} // namespace sarika
