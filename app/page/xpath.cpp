// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/page/xpath.h"

#include <QRegularExpression>
#include <QStringList>

#include <optional>

using namespace Qt::StringLiterals;

namespace sarika
{

namespace
{

// Splits at the mark where it stands in no quotes, brackets or parentheses.
QStringList splitOutside(QStringView text, QStringView mark)
{
    QStringList parts;
    qsizetype start = 0;
    int depth = 0;
    QChar quote;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (!quote.isNull())
            quote = c == quote ? QChar() : quote;
        else if (c == u'"' || c == u'\'')
            quote = c;
        else if (c == u'[' || c == u'(')
            ++depth;
        else if (c == u']' || c == u')')
            --depth;
        else if (depth == 0 && text.sliced(i).startsWith(mark)) {
            parts << text.sliced(start, i - start).toString();
            start = i + mark.size();
            i = start - 1;
        }
    }
    parts << text.sliced(start).toString();
    return parts;
}

// One test within [ ]; none where a selector cannot say it.
std::optional<QString> conditionOf(const QString &test)
{
    static const QRegularExpression number(u"^\\d+$"_s);
    static const QRegularExpression there(u"^@([\\w:-]+)$"_s);
    static const QRegularExpression equal(u"^@([\\w:-]+)\\s*=\\s*(?:'([^'\"]*)'|\"([^\"']*)\")$"_s);
    static const QRegularExpression word(
        u"^contains\\(\\s*concat\\(\\s*['\"] "
        u"['\"]\\s*,\\s*(?:normalize-space\\(\\s*@([\\w:-]+)\\s*\\)|@([\\w:-]+))\\s*,\\s*"
        "['\"] ['\"]\\s*\\)\\s*,\\s*['\"] ([^'\" ]+) ['\"]\\s*\\)$"_s);
    static const QRegularExpression part(
        u"^(contains|starts-with)\\(\\s*@([\\w:-]+)\\s*,\\s*(?:'([^'\"]*)'|\"([^\"']*)\")\\s*\\)$"_s);
    const QString plain = test.trimmed();
    if (number.match(plain).hasMatch())
        return u":nth-of-type(%1)"_s.arg(plain);
    if (const auto match = there.match(plain); match.hasMatch())
        return u"[%1]"_s.arg(match.captured(1));
    if (const auto match = equal.match(plain); match.hasMatch())
        return u"[%1=\"%2\"]"_s.arg(match.captured(1), match.captured(2) + match.captured(3));
    if (const auto match = word.match(plain); match.hasMatch())
        return u"[%1~=\"%2\"]"_s.arg(match.captured(1) + match.captured(2), match.captured(3));
    if (const auto match = part.match(plain); match.hasMatch())
        return u"[%1%2=\"%3\"]"_s.arg(match.captured(2), match.captured(1) == u"contains"_s ? u"*"_s : u"^"_s,
                                      match.captured(3) + match.captured(4));
    return std::nullopt;
}

// “div[@id='x'][2]” without its slashes.
std::optional<QString> stepOf(const QString &step)
{
    static const QRegularExpression name(u"^(?:\\*|[A-Za-z][\\w-]*)"_s);
    const QString tag = name.match(step).captured();
    QString tests = step.sliced(tag.size()).trimmed();
    if (tag.isEmpty() || (!tests.isEmpty() && !tests.startsWith(u'[')))
        return std::nullopt;
    QString selector = tag;
    for (const QString &bracketed : splitOutside(tests.replace(u"]["_s, u"]\n["_s), u"\n")) {
        if (bracketed.isEmpty())
            continue;
        if (!bracketed.endsWith(u']'))
            return std::nullopt;
        for (const QString &test : splitOutside(QStringView(bracketed).sliced(1, bracketed.size() - 2), u" and ")) {
            const auto condition = conditionOf(test);
            if (!condition)
                return std::nullopt;
            selector += *condition;
        }
    }
    return selector;
}

QString selectorOfPath(const QString &path)
{
    QString selector;
    bool child = true, first = true;
    for (const QString &step : splitOutside(path, u"/")) {
        if (step.isEmpty()) { // the slash of the root, or a double one
            child = first && !child;
            first = false;
            continue;
        }
        if (step.startsWith(u'@'))
            return selector + step;
        if (step == u"text()"_s)
            return selector;
        const auto one = stepOf(step);
        if (!one)
            return {};
        selector += selector.isEmpty() ? *one : (child ? u" > "_s : u" "_s) + *one;
        child = true;
        first = false;
    }
    return selector;
}

} // namespace

bool looksLikeXPath(QStringView text)
{
    return text.startsWith(u'/') || text.startsWith(u"(/") || text.startsWith(u"./");
}

QString selectorOfXPath(QStringView xpath)
{
    static const QRegularExpression firstOf(u"^\\((.*)\\)\\[1\\]$"_s);
    QStringList selectors;
    for (const QString &path : splitOutside(xpath, u"|")) {
        const auto match = firstOf.match(path.trimmed());
        const QString selector = selectorOfPath(match.hasMatch() ? match.captured(1) : path.trimmed());
        if (selector.isEmpty())
            return {};
        selectors << selector;
    }
    return selectors.join(u", "_s);
}

} // namespace sarika
