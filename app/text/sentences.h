// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringView>

namespace sarika
{

/// A stretch of a text, in UTF-16 units.
struct Sentence
{
    qsizetype start = 0;
    qsizetype length = 0;

    bool operator==(const Sentence &) const = default;
};

/// The sentences of one paragraph, without the white space between them: UAX #29, whose rules know Khmer's ។ and ៕;
/// titles and initials before a name (“Mr.”) end none, nor does a quotation that goes on in small letters.
QList<Sentence> sentencesOf(QStringView paragraph);

} // namespace sarika
