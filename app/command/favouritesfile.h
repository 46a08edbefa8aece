// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/news/story.h"
#include "app/text/language.h"

namespace sarika
{

// Favourites as one file that stands on its own.
QByteArray favouritesHtml(const QList<Story> &stories, Language language); // photos inside, as data addresses
QByteArray favouritesMarkdown(const QList<Story> &stories, Language language);
QByteArray favouritesJson(const QList<Story> &stories); // an array of what `show --json` prints

} // namespace sarika
