// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/khmerspellings.h"

#include "app/text/khmersyllable.h"

namespace sarika
{

namespace
{

constexpr char16_t nikahit = 0x17C6;
constexpr qsizetype mostSpellings = 4;
constexpr char16_t mo = u'ម';
constexpr char16_t da = u'ដ';
constexpr char16_t ta = u'ត';

bool isConsonantAt(const QString &key, qsizetype at)
{
    return at < key.size() && isKhmerConsonant(key.at(at).unicode());
}

QString keyOf(const QString &syllable)
{
    QString key;
    appendSyllableKey(key, syllable);
    return key;
}

// សំ រាប់: ស ម្រាប់.
bool hasOldForm(const QString &first, const QString &second)
{
    return first.size() == 2 && isConsonantAt(first, 0) && first.at(1) == QChar(nikahit) && isConsonantAt(second, 0);
}

bool hasNewForm(const QString &first, const QString &second)
{
    return first.size() == 1 && isConsonantAt(first, 0) && second.startsWith(QChar(mo)) && second.size() > 2 &&
           second.at(1) == QChar(khmerCoeng) && isConsonantAt(second, 2);
}

} // namespace

QList<QStringList> khmerSpellings(const QStringList &syllables)
{
    QList<QStringList> spellings;
    const auto add = [&](qsizetype at, const QString &first, const QString &second) {
        QStringList other = syllables;
        other[at] = first;
        other[at + 1] = second;
        if (spellings.size() < mostSpellings)
            spellings << other;
    };
    for (qsizetype i = 0; i + 1 < syllables.size(); ++i) {
        const QString &first = syllables.at(i);
        const QString &second = syllables.at(i + 1);
        if (hasOldForm(first, second))
            add(i, first.first(1), keyOf(QString(QChar(mo)) + QChar(khmerCoeng) + second));
        if (!hasNewForm(first, second))
            continue;
        add(i, first + QChar(nikahit), keyOf(second.sliced(2)));
        if (second.at(2) == QChar(ta)) // which every subscript ដ is folded to
            add(i, first + QChar(nikahit), keyOf(QChar(da) + second.sliced(3)));
    }
    return spellings;
}

} // namespace sarika
