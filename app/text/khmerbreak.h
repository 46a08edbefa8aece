// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringView>

namespace sarika
{

/// A run of Khmer letters in canonical order, with what the publisher marked between its syllables.
struct KhmerRun
{
    enum Mark : char { NoMark, MayBreak, MustNotBreak };

    QString letters;
    QList<int> source; // for every unit of `letters` its place in the source text
    QList<char> marks; // for every unit the mark before it; NoMark inside a syllable
    QList<bool> syllableStart;
    qsizetype end = 0; // where the run ends in the source text
};

/// Reads the run at `start`: Khmer letters with the invisible marks between them.
KhmerRun readKhmerRun(QStringView text, qsizetype start);

/// Places inside the run where a line may break, in rising order. `publisherMarks`: the text holds so many marks of the
/// publisher's that only what they and ICU agree on is trusted.
QList<int> khmerBreaks(const KhmerRun &run, bool publisherMarks);

} // namespace sarika
