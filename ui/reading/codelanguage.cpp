// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/codelanguage.h"

#include <QRegularExpression>

namespace sarika
{

using namespace Qt::StringLiterals;

namespace
{

struct Sign
{
    QString language;
    QRegularExpression looks; // multi-line; one match is one point, two for a sure sign
    int points = 1;
};

QRegularExpression lines(const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::MultilineOption);
}

const QList<Sign> &signs()
{
    static const QList<Sign> all{
        {u"Bash"_s, lines(uR"(\A#!.*\b(ba|z|da)?sh\b)"_s), 4},
        {u"Bash"_s, lines(uR"(^\s*(\$ |sudo |apt |cd |echo |export \w+=|fi$|done$|if \[))"_s), 2},
        {u"Python"_s, lines(uR"(\A#!.*python)"_s), 4},
        {u"Python"_s,
         lines(uR"(^\s*(def \w+\(.*\).*:|class \w+.*:|elif .*:|from [\w.]+ import |for \w+ in .*:)\s*$)"_s), 3},
        {u"Python"_s, lines(uR"(^\s*(import \w+(\.\w+)*$|print\(|if .*:$))"_s), 1},
        {u"C++"_s, lines(uR"(^\s*(#include\s*[<"]|using namespace |template\s*<)|std::)"_s), 3},
        {u"JavaScript"_s, lines(uR"(^\s*(const|let|var) \w+ = .*;?$|=> \{|function \w*\(|console\.log\()"_s), 2},
        {u"Java"_s, lines(uR"(public (static )?(class|void|final)|System\.out\.)"_s), 3},
        {u"Go"_s, lines(uR"(^package \w+$|^func (\(\w+ \*?\w+\) )?\w+\()"_s), 3},
        {u"Rust"_s, lines(uR"(^\s*(pub )?fn \w+|let mut |println!\()"_s), 3},
        {u"SQL"_s,
         QRegularExpression(uR"(\b(SELECT\b.+\bFROM|INSERT INTO|CREATE TABLE|UPDATE \w+ SET)\b)"_s,
                            QRegularExpression::DotMatchesEverythingOption | QRegularExpression::CaseInsensitiveOption),
         3},
        {u"HTML"_s, lines(uR"(<!DOCTYPE html|</?(html|div|body|p|span|head)\b[^>]*>)"_s), 3},
        {u"XML"_s, lines(uR"(\A\s*<\?xml)"_s), 5},
        {u"CSS"_s, lines(uR"(^\s*[.#]?[\w-]+[^;{}]*\{\s*$[^{}]*^\s*[\w-]+:\s*[^;{}]+;)"_s), 3},
        {u"JSON"_s, lines(uR"(\A\s*[\{\[]\s*("[^"\n]*"\s*:|\{|\[))"_s), 3},
        {u"YAML"_s, lines(uR"(\A---\s*$|^\w[\w-]*:( [^{;]*)?$\n^(\s+- |\s+\w+: ))"_s), 2},
    };
    return all;
}

} // namespace

QString guessedLanguage(const QString &code)
{
    const QString start = code.left(4000);
    QHash<QString, int> points;
    QString best;
    for (const Sign &sign : signs()) {
        if (sign.looks.match(start).hasMatch())
            points[sign.language] += sign.points;
        if (points.value(sign.language) > points.value(best))
            best = sign.language;
    }
    return points.value(best) >= 2 ? best : QString();
}

} // namespace sarika
