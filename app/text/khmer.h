// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringView>

namespace sarika
{

/// Text made ready for the screen: break opportunities put in where Qt finds none. Only ever shown, never stored,
/// copied, searched or exported.
struct DisplayText
{
    QString text;
    QList<int> source; // for every unit of `text`, and its end: the offset in the source text it stands for
};

/// Breaks Khmer at ICU's word boundaries with U+200B and holds closing marks to their word with U+00A0.
/// Rules 1.2 to 1.5 and 4.4 of the Khmer report: syllables in canonical order first, no break inside a syllable, beside
/// a lone consonant or before ៗ. Text without Khmer comes back as it is. Thread safe.
DisplayText displayText(QStringView source);

/// As displayText, only the text.
QString brokenAtWords(QStringView source);

/// What a selection of display text means: U+200B that we put in dropped, our no-break spaces plain again.
QString withoutDisplayMarks(const QString &display);

bool hasKhmer(QStringView text);

/// Share of Khmer consonants among the letters, 0 to 1.
double khmerShare(QStringView text);

/// Every syllable in the canonical order of the Khmer Encoding Structure; looks the same on screen.
QString inCanonicalOrder(QStringView text);

/// The key two spellings share: canonical order, folded look-alikes, digits 0-9, no invisible marks, case-folded.
QString searchKey(QStringView text);

/// Start offsets of the orthographic syllables in a run of Khmer, and its end.
QList<int> syllableStarts(QStringView text);

/// Bounds of the word that holds `position` (double click): [start, end).
struct Span
{
    int start = 0;
    int end = 0;
};

Span wordAt(QStringView text, int position);

} // namespace sarika
