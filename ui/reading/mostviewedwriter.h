// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/news/mostviewed.h"

#include <QList>
#include <QTextFormat>

namespace sarika
{

class PageWriter;

/// Where a place of the list leads: "story:ID" where the story is here, else the publisher's address.
QString linkOf(const MostViewed &place);
QString linkOf(StoryId id);

/// The columns of the list in a measure, px: rank, words, thumbnail.
QList<QTextLength> listColumns(const QTextTableFormat &list, double measure);

/// The paper's MOST VIEWED list: rank, headline, teaser, thumbnail. Nothing for an empty list.
void writeMostViewed(PageWriter &page, const QList<MostViewed> &places, const QString &sourceName);

} // namespace sarika
