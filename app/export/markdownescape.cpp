// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/markdownescape.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sarika
{

namespace
{

bool isOfAWord(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
}

// &amp; in the text would come out as &.
bool beginsReference(QStringView text)
{
    static const QRegularExpression reference(u"^&#?\\w{1,32};"_s);
    return reference.matchView(text.first(std::min<qsizetype>(text.size(), 36))).hasMatch();
}

qsizetype longestRun(const QString &text, QChar sign)
{
    qsizetype longest = 0;
    qsizetype run = 0;
    for (const QChar c : text) {
        run = c == sign ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    return longest;
}

} // namespace

QString escapedSigns(const QString &text, QChar before)
{
    QString escaped;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text.at(at);
        const QChar last = at > 0 ? text.at(at - 1) : before;
        const QChar next = at + 1 < text.size() ? text.at(at + 1) : QChar(u' ');
        const bool inWord = isOfAWord(last) && isOfAWord(next); // snake_case is no emphasis
        if (u"\\`*[]<~"_s.contains(c) || (c == u'_' && !inWord) ||
            (c == u'&' && beginsReference(QStringView(text).sliced(at))))
            escaped += u'\\';
        escaped += c;
    }
    return escaped;
}

QString escapedWithAddresses(const QString &text, QChar before)
{
    static const QRegularExpression address(u"\\bhttps?://[^\\s<>]*[^\\s<>.,;:!?()\\[\\]'\"»”’។៕]"_s);
    QString escaped;
    qsizetype from = 0;
    for (const QRegularExpressionMatch &match : address.globalMatch(text)) {
        escaped += escapedSigns(text.sliced(from, match.capturedStart() - from), from > 0 ? u'>' : before);
        escaped += u'<' + match.captured() + u'>';
        from = match.capturedEnd();
    }
    return escaped + escapedSigns(text.sliced(from), from > 0 ? u'>' : before);
}

QString escapedStart(QString line)
{
    static const QRegularExpression mark(u"^(?:[-+](?=\\s|$)|#{1,6}(?=\\s|$)|>|[-=:|][-=:|\\s]*$)"_s);
    static const QRegularExpression number(u"^([0-9]{1,9})([.)])(?=\\s|$)"_s);
    if (mark.match(line).hasMatch())
        return u'\\' + line;
    return line.replace(number, u"\\1\\\\2"_s);
}

QString codeSpan(const QString &code)
{
    const QString fence(longestRun(code, u'`') + 1, u'`');
    const bool edged = code.startsWith(u'`') || code.endsWith(u'`') || (code.startsWith(u' ') && code.endsWith(u' '));
    return edged ? fence + u' ' + code + u' ' + fence : fence + code + fence;
}

QString fenceFor(const QString &code)
{
    return QString(std::max<qsizetype>(3, longestRun(code, u'`') + 1), u'`');
}

} // namespace sarika
