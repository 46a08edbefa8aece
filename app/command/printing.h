// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command/context.h"
#include "app/news/story.h"

#include <QList>

namespace sarika
{

/// Story cards, as lines for people or as JSON; returns NothingFound where there are none.
int printCards(CommandContext &context, const QList<StoryCard> &cards);

/// A card in two lines: id and marks, date, newspaper and section; then the headline.
QString cardLines(const StoryCard &card, Language language);

} // namespace sarika
