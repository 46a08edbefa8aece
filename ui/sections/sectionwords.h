// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/news/storyfilter.h"

#include <QString>

namespace sarika
{

/// The name of a list that is no source's: Latest, Unread, Favourites, Most viewed.
QString listName(StoryFilter::List list);

/// A row of the sections pane as a screen reader says it.
QString accessibleRow(const QString &name, int unread, const QString &failure);

/// A language as the preview names it; the tag itself where we have no word for it.
QString languageName(const QString &tag);

} // namespace sarika
