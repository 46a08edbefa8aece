// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/khmerbreak.h"

#include "app/text/khmersyllable.h"

#include <unicode/brkiter.h>

#include <algorithm>
#include <memory>

namespace sarika
{

namespace
{

constexpr int longestPiece = 16; // units; a longer piece without a mark is broken where ICU alone would

// Costly to make and not safe to share, so each thread has its own. Null where ICU has no data.
icu::BreakIterator *wordIterator()
{
    thread_local const auto iterator = [] {
        UErrorCode error = U_ZERO_ERROR;
        std::unique_ptr<icu::BreakIterator> made(icu::BreakIterator::createWordInstance(icu::Locale("km"), error));
        return U_SUCCESS(error) ? std::move(made) : nullptr;
    }();
    return iterator.get();
}

QList<int> icuBreaks(const KhmerRun &run)
{
    QList<int> breaks;
    icu::BreakIterator *iterator = wordIterator();
    if (!iterator)
        return breaks;
    const icu::UnicodeString alias(false, reinterpret_cast<const char16_t *>(run.letters.utf16()),
                                   int(run.letters.size()));
    iterator->setText(alias);
    iterator->first();
    for (int at = iterator->next(); at != icu::BreakIterator::DONE && at < run.letters.size(); at = iterator->next()) {
        if (run.syllableStart[at] && run.marks[at] != KhmerRun::MustNotBreak)
            breaks.append(at);
    }
    return breaks;
}

// ICU leaves single consonants of names it does not know: they belong to what stands before them.
QList<int> withoutLoneConsonants(const KhmerRun &run, const QList<int> &breaks)
{
    QList<int> kept;
    const auto isLone = [&](int start, int end) {
        return end - start == 1 && isKhmerConsonant(run.letters[start].unicode());
    };
    for (qsizetype i = 0; i < breaks.size(); ++i) {
        const int next = i + 1 < breaks.size() ? breaks[i + 1] : int(run.letters.size());
        const bool loneFirst = i == 0 && isLone(0, breaks[0]);
        if (!isLone(breaks[i], next) && !loneFirst)
            kept.append(breaks[i]);
    }
    return kept;
}

QList<int> agreedWithPublisher(const KhmerRun &run, const QList<int> &breaks)
{
    QList<int> agreed;
    for (const int at : breaks) {
        if (run.marks[at] == KhmerRun::MayBreak)
            agreed.append(at);
    }
    agreed.append(int(run.letters.size()));
    QList<int> kept;
    int start = 0;
    for (const int end : agreed) {
        for (const int at : breaks) {
            if (at > start && at < end && end - start > longestPiece)
                kept.append(at);
        }
        if (end < run.letters.size())
            kept.append(end);
        start = end;
    }
    return kept;
}

// Puts the syllable in order. Its units then stand for one place each, in rising order, so that any piece of the
// display text means a piece of the source text.
void appendSyllable(KhmerRun &run, QStringView syllable, const int *source)
{
    const qsizetype start = run.letters.size();
    appendInOrder(run.letters, syllable);
    for (qsizetype i = start; i < run.letters.size(); ++i) {
        run.source.append(source[std::min(i - start, syllable.size() - 1)]);
        run.syllableStart.append(i == start);
    }
    run.marks.resize(run.letters.size(), KhmerRun::NoMark);
}

} // namespace

KhmerRun readKhmerRun(QStringView text, qsizetype start)
{
    QString letters;
    QList<int> source;
    QList<char> marks;
    char mark = KhmerRun::NoMark;
    KhmerRun run{.end = start};
    for (qsizetype at = start; at < text.size(); ++at) {
        const char16_t c = text[at].unicode();
        if (c == zeroWidthSpace && mark == KhmerRun::NoMark) {
            mark = KhmerRun::MayBreak;
        } else if (c == wordJoiner) {
            mark = KhmerRun::MustNotBreak;
        } else if (isKhmerLetter(c) || isJoiner(c)) {
            letters += QChar(c);
            source.append(int(at));
            marks.append(mark);
            mark = KhmerRun::NoMark;
        } else if (c != zeroWidthSpace) {
            break;
        }
        run.end = at + 1;
    }
    const QStringView view(letters);
    for (qsizetype at = 0; at < view.size();) {
        const qsizetype end = khmerSyllableEnd(view, at);
        const qsizetype placed = run.letters.size();
        appendSyllable(run, view.sliced(at, end - at), source.constData() + at);
        run.marks[placed] = marks[at];
        at = end;
    }
    return run;
}

QList<int> khmerBreaks(const KhmerRun &run, bool publisherMarks)
{
    const QList<int> breaks = withoutLoneConsonants(run, icuBreaks(run));
    return publisherMarks ? agreedWithPublisher(run, breaks) : breaks;
}

} // namespace sarika
