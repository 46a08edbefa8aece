// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/khmer.h"

#include "app/text/khmerbreak.h"
#include "app/text/khmersyllable.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace sarika
{

namespace
{

constexpr QChar noBreakSpace(0xA0);
constexpr QChar repetition(0x17D7); // ៗ
constexpr int densePer = 20;        // more than one publisher's mark for so many letters is no accident

// What must not begin a line, and what must not end one, even with a space between it and its word.
constexpr QStringView closing = u"។៕៖ៗ៚»”’)?!%៛";
constexpr QStringView opening = u"«“‘(";

bool marksAreDense(QStringView text)
{
    qsizetype letters = 0;
    qsizetype marks = 0;
    for (const QChar c : text) {
        letters += isKhmerLetter(c.unicode());
        marks += c.unicode() == zeroWidthSpace;
    }
    return marks * densePer > letters;
}

// Builds the display text piece by piece, each unit with its place in the source.
class Setter final
{
public:
    explicit Setter(QStringView source) : m_source(source), m_dense(marksAreDense(source)) {}

    DisplayText set();

private:
    void add(QChar c, qsizetype at);
    void addRun();
    void addSpaces();
    void addOther();
    bool mayBreakBefore(QChar c) const;

    QStringView m_source;
    bool m_dense;
    qsizetype m_at = 0;
    DisplayText m_out;
};

DisplayText Setter::set()
{
    m_out.text.reserve(m_source.size() + m_source.size() / 4);
    m_out.source.reserve(m_source.size() + m_source.size() / 4);
    while (m_at < m_source.size()) {
        const QChar c = m_source[m_at];
        if (isKhmerLetter(c.unicode()))
            addRun();
        else if (c == u' ')
            addSpaces();
        else
            addOther();
    }
    m_out.source.append(int(m_source.size()));
    return std::move(m_out);
}

void Setter::add(QChar c, qsizetype at)
{
    m_out.text += c;
    m_out.source.append(int(at));
}

void Setter::addRun()
{
    const KhmerRun run = readKhmerRun(m_source, m_at);
    const QList<int> breaks = khmerBreaks(run, m_dense);
    if (mayBreakBefore(run.letters[0]))
        add(QChar(zeroWidthSpace), m_at);
    auto next = breaks.begin();
    for (int i = 0; i < run.letters.size(); ++i) {
        if (next != breaks.end() && *next == i) {
            add(QChar(zeroWidthSpace), run.source[i]);
            ++next;
        }
        add(run.letters[i], run.source[i]);
    }
    m_at = run.end;
}

// A space beside a closing or opening mark holds the mark to its word.
void Setter::addSpaces()
{
    const qsizetype start = m_at;
    while (m_at < m_source.size() && m_source[m_at] == u' ')
        ++m_at;
    const bool held = (m_at < m_source.size() && closing.contains(m_source[m_at])) ||
                      (start > 0 && opening.contains(m_source[start - 1]));
    for (qsizetype at = start; at < m_at; ++at)
        add(held ? noBreakSpace : QChar(u' '), at);
}

void Setter::addOther()
{
    const QChar c = m_source[m_at];
    if (mayBreakBefore(c))
        add(QChar(zeroWidthSpace), m_at);
    if (c.unicode() != wordJoiner) // our fonts do not have it, and no break is made where it stands
        add(c, m_at);
    ++m_at;
}

// Between Khmer and Latin letters, after ៗ, and before a number; never between ទី and its number.
bool Setter::mayBreakBefore(QChar c) const
{
    if (m_at == 0 || m_out.text.isEmpty() || m_source[m_at - 1].unicode() == wordJoiner)
        return false;
    const QChar last = m_out.text.back();
    const bool afterKhmer = isKhmerLetter(last.unicode());
    if (isKhmerLetter(c.unicode()))
        return last == repetition || (last.isLetter() && !afterKhmer);
    if (c.isDigit())
        return afterKhmer && !m_out.text.endsWith(u"ទី");
    return afterKhmer && c.isLetter() && c != repetition;
}

bool isWordUnit(QChar c)
{
    return isKhmerLetter(c.unicode()) || isJoiner(c.unicode()) || c.unicode() == wordJoiner;
}

Span khmerWordAt(QStringView text, int position)
{
    const auto inRun = [&](qsizetype at) { return isWordUnit(text[at]) || text[at].unicode() == zeroWidthSpace; };
    qsizetype first = position;
    while (first > 0 && inRun(first - 1))
        --first;
    while (first < position && !isKhmerLetter(text[first].unicode()))
        ++first;
    const KhmerRun run = readKhmerRun(text, first);
    Span word{int(first), int(run.end)};
    for (const int at : khmerBreaks(run, marksAreDense(text))) {
        if (run.source[at] <= position)
            word.start = run.source[at];
        else {
            word.end = run.source[at];
            break;
        }
    }
    while (word.end > word.start && !isWordUnit(text[word.end - 1]))
        --word.end;
    return word;
}

} // namespace

DisplayText displayText(QStringView source)
{
    if (hasKhmer(source))
        return Setter(source).set();
    DisplayText same{source.toString(), QList<int>(source.size() + 1)};
    std::ranges::generate(same.source, [i = 0]() mutable { return i++; });
    return same;
}

QString brokenAtWords(QStringView source)
{
    return hasKhmer(source) ? Setter(source).set().text : source.toString();
}

QString withoutDisplayMarks(const QString &display)
{
    QString plain = display;
    plain.remove(QChar(zeroWidthSpace));
    return plain.replace(noBreakSpace, u' ');
}

bool hasKhmer(QStringView text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.unicode() >= 0x1780 && c.unicode() <= 0x17FF; });
}

double khmerShare(QStringView text)
{
    qsizetype khmer = 0;
    qsizetype letters = 0;
    for (const QChar c : text) {
        const bool consonant = isKhmerConsonant(c.unicode());
        khmer += consonant;
        letters += consonant || c.isLetter();
    }
    return letters == 0 ? 0.0 : double(khmer) / double(letters);
}

Span wordAt(QStringView text, int position)
{
    if (text.isEmpty())
        return {};
    position = std::clamp(position, 0, int(text.size()) - 1);
    while (position > 0 && text[position].unicode() == zeroWidthSpace)
        --position;
    if (isKhmerLetter(text[position].unicode()))
        return khmerWordAt(text, position);
    if (!text[position].isLetterOrNumber())
        return {position, position};
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text.toString());
    finder.setPosition(position + 1);
    const int start = int(finder.toPreviousBoundary());
    finder.setPosition(position);
    const int end = int(finder.toNextBoundary());
    return {start, end < 0 ? int(text.size()) : end};
}

} // namespace sarika
