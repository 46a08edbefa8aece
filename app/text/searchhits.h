// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/text/khmer.h"
#include "app/text/searchquery.h"

namespace sarika
{

/// Every place of any of the phrases in a text, in order, none inside another. With `reach`, only those that begin
/// so many characters after the first one; the rest of the text is not read.
QList<Span> searchHits(QStringView text, const QList<SearchPhrase> &phrases, qsizetype reach = -1);

/// The same from the place on where one of them stands just as it was typed, which is found without reading what is
/// before it; from the beginning where none does.
QList<Span> firstHits(QStringView text, const QList<SearchPhrase> &phrases, qsizetype reach);

} // namespace sarika
