// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/storyfinder.h"

#include "app/text/khmer.h"
#include "app/text/searchhits.h"
#include "ui/reading/blocksource.h"

#include <QTextCursor>
#include <QTextDocument>

#include <algorithm>

namespace sarika
{

namespace
{

constexpr char16_t repetition = 0x17D7; // ៗ

struct KeyedText
{
    QString key;
    QList<int> start; // of the syllable or letter that every unit of the key comes from
    QList<int> end;
};

bool isKhmerLetter(QChar unit)
{
    const char16_t c = unit.unicode();
    return (c >= 0x1780 && c <= 0x17D3) || c == 0x17DD;
}

bool joinsLetterBefore(QChar unit)
{
    return unit.isMark() || unit.isLowSurrogate() || unit.unicode() == 0x200C || unit.unicode() == 0x200D;
}

// Ends of the pieces that are keyed on their own: Khmer syllables, other letters with their marks, white space.
QList<int> pieceEnds(const QString &source)
{
    QList<int> ends;
    for (int at = 0; at < source.size();) {
        int to = at + 1;
        const auto grow = [&](auto &&belongs) {
            while (to < source.size() && belongs(source.at(to)))
                ++to;
        };
        if (isKhmerLetter(source.at(at))) {
            grow(isKhmerLetter);
            for (const int start : syllableStarts(QStringView(source).mid(at, to - at))) {
                if (start > 0)
                    ends << at + start;
            }
        } else {
            if (source.at(at).isSpace())
                grow([](QChar unit) { return unit.isSpace(); });
            else
                grow(joinsLetterBefore);
            ends << to;
        }
        at = to;
    }
    return ends;
}

KeyedText keyed(const QString &source)
{
    KeyedText text;
    int from = 0;
    for (const int to : pieceEnds(source)) {
        const bool beforeRepetition = to < source.size() && source.at(to).unicode() == repetition;
        const QString key = !source.at(from).isSpace() ? searchKey(QStringView(source).mid(from, to - from))
                            : beforeRepetition         ? QString() // ផ្សេង ៗ is ផ្សេងៗ
                                                       : QString(u' ');
        text.key += key;
        text.start.insert(text.start.size(), key.size(), from);
        text.end.insert(text.end.size(), key.size(), to);
        from = to;
    }
    return text;
}

SearchField fieldOf(Part part)
{
    switch (part) {
    case Part::Headline:
        return SearchField::Headline;
    case Part::Byline:
        return SearchField::Byline;
    case Part::Caption:
        return SearchField::Caption;
    case Part::Credit:
        return SearchField::Credit;
    default:
        return SearchField::Any;
    }
}

// `find` gives the stretches of a block's source text.
template <typename Find> QList<QTextCursor> cursorsIn(QTextDocument &page, Find find)
{
    QList<QTextCursor> cursors;
    for (QTextBlock block = page.begin(); block.isValid(); block = block.next()) {
        const BlockSource *source = BlockSource::of(block);
        if (!source || source->part() == Part::CopyCode)
            continue;
        for (const auto &found : find(*source)) {
            QTextCursor cursor(block);
            cursor.setPosition(block.position() + source->shownOffset(found.start));
            cursor.setPosition(block.position() + source->shownOffset(found.end), QTextCursor::KeepAnchor);
            cursors << cursor;
        }
    }
    return cursors;
}

} // namespace

QList<Found> findInText(const QString &source, const QString &query)
{
    const QString wanted = keyed(query.trimmed()).key;
    QList<Found> found;
    if (wanted.isEmpty())
        return found;
    const KeyedText text = keyed(source);
    for (qsizetype at = text.key.indexOf(wanted); at >= 0; at = text.key.indexOf(wanted, at + 1)) {
        const bool startsPiece = at == 0 || text.start.at(at) != text.start.at(at - 1);
        if (startsPiece && (found.isEmpty() || text.start.at(at) >= found.last().end))
            found << Found{text.start.at(at), text.end.at(at + wanted.size() - 1)};
    }
    return found;
}

QList<QTextCursor> findInPage(QTextDocument &page, const QString &query)
{
    return cursorsIn(page, [&](const BlockSource &source) { return findInText(source.text(), query); });
}

QList<QTextCursor> hitsInPage(QTextDocument &page, const QString &query)
{
    const QList<SearchPhrase> phrases = searchQuery(query).phrases;
    if (phrases.isEmpty())
        return {};
    return cursorsIn(page, [&](const BlockSource &source) {
        if (source.part() >= Part::ListTitle) // other stories
            return QList<Span>();
        QList<SearchPhrase> here;
        std::ranges::copy_if(phrases, std::back_inserter(here), [&](const SearchPhrase &phrase) {
            return phrase.field == SearchField::Any || phrase.field == fieldOf(source.part());
        });
        return searchHits(source.text(), here);
    });
}

} // namespace sarika
