// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/news/story.h"
#include "app/text/language.h"

#include <functional>

namespace sarika
{

// What the formats share.

/// Byline, newspaper and date in one line.
QString storyLine(const Story &story, Language language);

/// Headline, line, standfirst, lead photo, body and address as HTML; `addressOf` says where a photo is to be found.
QString storyArticle(const Story &story, Language language, const std::function<QString(const Photo &)> &addressOf);

} // namespace sarika
