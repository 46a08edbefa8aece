// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/error.h"
#include "app/news/story.h"
#include "app/text/language.h"

namespace sarika
{

// Stories as one file that stands on its own. `language`: of dates and of our own words. May run on any thread.

/// Photos inside, as data addresses.
QByteArray storiesHtml(const QList<Story> &stories, Language language);

QByteArray storiesMarkdown(const QList<Story> &stories, Language language);

/// EPUB 3.3 (W3C): photos inside, a chapter a story. Errors: Storage.
Result<QByteArray> storiesEpub(const QList<Story> &stories, Language language);

} // namespace sarika
