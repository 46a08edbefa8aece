// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/sentences.h"

#include <QTextBoundaryFinder>

#include <algorithm>
#include <array>

namespace sarika
{

namespace
{

// Titles and initials that stand before a name: the sentence goes on.
bool endsInShortening(QStringView sentence)
{
    static constexpr std::array titles{u"Mr",  u"Mrs", u"Ms",  u"Dr",  u"Prof", u"St",  u"Gen",
                                       u"Col", u"Lt",  u"Maj", u"Sen", u"Gov",  u"H.E", u"No"};
    if (!sentence.endsWith(u'.'))
        return false;
    sentence.chop(1);
    qsizetype start = sentence.size();
    while (start > 0 && (sentence[start - 1].isLetter() || sentence[start - 1] == u'.'))
        --start;
    const QStringView word = sentence.sliced(start);
    const bool initial = word.size() == 1 && word[0].isUpper();
    return initial || std::ranges::any_of(titles, [&](const char16_t *title) { return word == title; });
}

} // namespace

QList<Sentence> sentencesOf(QStringView paragraph)
{
    QList<Sentence> sentences;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Sentence, paragraph.data(), paragraph.size());
    bool joins = false;
    for (qsizetype at = 0, end = finder.toNextBoundary(); end >= 0; at = end, end = finder.toNextBoundary()) {
        const QStringView piece = paragraph.sliced(at, end - at);
        const QStringView words = piece.trimmed();
        if (words.isEmpty())
            continue;
        const qsizetype start = at + (words.data() - piece.data());
        if (!sentences.isEmpty() && (joins || words[0].isLower()))
            sentences.last().length = start + words.size() - sentences.last().start;
        else
            sentences << Sentence{start, words.size()};
        joins = endsInShortening(words);
    }
    return sentences;
}

} // namespace sarika
