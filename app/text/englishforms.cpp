// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/englishforms.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace sarika
{

namespace
{

constexpr qsizetype shortest = 3; // letters of a word that has forms

// Words that only look like forms of "new", "even", "morn" and "unite".
constexpr std::array<QStringView, 6> wholeWords{u"news", u"evening", u"evenings", u"morning", u"mornings", u"united"};

bool vowelAt(QStringView word, qsizetype at)
{
    const QChar c = word[at];
    if (c == u'y')
        return at > 0 && !vowelAt(word, at - 1);
    return QStringView(u"aeiou").contains(c);
}

bool hasVowel(QStringView word)
{
    for (qsizetype at = 0; at < word.size(); ++at) {
        if (vowelAt(word, at))
            return true;
    }
    return false;
}

// Porter's m: how often a vowel is followed by a consonant.
int measure(QStringView word)
{
    int turns = 0;
    for (qsizetype at = 1; at < word.size(); ++at)
        turns += vowelAt(word, at - 1) && !vowelAt(word, at);
    return turns;
}

// Porter's *o: consonant, vowel, consonant, as in "hop".
bool endsShort(QStringView word)
{
    const qsizetype last = word.size() - 1;
    return last >= 2 && !vowelAt(word, last) && vowelAt(word, last - 1) && !vowelAt(word, last - 2) &&
           !QStringView(u"wxy").contains(word[last]);
}

bool endsDoubled(QStringView word)
{
    const qsizetype last = word.size() - 1;
    return last >= 1 && word[last] == word[last - 1] && !vowelAt(word, last);
}

QString withoutPlural(const QString &word)
{
    if (word.endsWith(u"ies"))
        return word.chopped(2);
    if (word.endsWith(u"sses"))
        return word.chopped(2);
    const bool plural = word.endsWith(u's') && !word.endsWith(u"ss") && !word.endsWith(u"us") && !word.endsWith(u"is");
    return plural && word.size() > shortest ? word.chopped(1) : word;
}

QString withoutEnding(const QString &word)
{
    if (word.endsWith(u"eed"))
        return word;
    const qsizetype ending = word.endsWith(u"ed") ? 2 : word.endsWith(u"ing") ? 3 : 0;
    QString rest = word.chopped(ending);
    if (ending == 0 || !hasVowel(rest))
        return word;
    if (rest.endsWith(u"at") || rest.endsWith(u"bl") || rest.endsWith(u"iz"))
        return rest + u'e';
    if (endsDoubled(rest) && !QStringView(u"lsz").contains(rest.back()))
        return rest.chopped(1);
    return measure(rest) == 1 && endsShort(rest) ? rest + u'e' : rest;
}

} // namespace

QString englishStem(const QString &key)
{
    if (key.size() < shortest || std::ranges::contains(wholeWords, QStringView(key)))
        return key;
    QString word = withoutEnding(withoutPlural(key));
    if (word.endsWith(u'y') && hasVowel(QStringView(word).chopped(1)))
        word.back() = u'i';
    if (word.endsWith(u'e')) {
        const QStringView rest = QStringView(word).chopped(1);
        if (measure(rest) > 1 || (measure(rest) == 1 && !endsShort(rest)))
            word.chop(1);
    }
    return word;
}

QStringList englishForms(const QString &key)
{
    const bool english = std::ranges::all_of(key, [](QChar c) { return c >= u'a' && c <= u'z'; });
    if (!english || key.size() < shortest)
        return {};
    const QString stem = englishStem(key);
    QStringList bases{key, stem, stem + u'e'};
    if (stem.endsWith(u'i'))
        bases << stem.chopped(1) + u'y';
    QStringList forms;
    for (const QString &base : std::as_const(bases)) {
        const QString plain = base.endsWith(u'e') ? base.chopped(1) : base;
        const QString root = base.endsWith(u'y') ? base.chopped(1) + u'i' : plain;
        for (const QString &form : {base, base + u's', root + u"es"_s, root + u"ed"_s, base + u"ed"_s, plain + u"ing"_s,
                                    plain + plain.last(1) + u"ed"_s, plain + plain.last(1) + u"ing"_s}) {
            if (form != key && englishStem(form) == stem && !forms.contains(form))
                forms << form;
        }
    }
    return forms;
}

} // namespace sarika
