// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/worldtext.h"

#include "app/text/khmer.h"
#include "app/text/plaintext.h"
#include "tests/support/support.h"

#include <QDir>
#include <QRegularExpression>

#include <cmath>

using namespace Qt::StringLiterals;

namespace sarika
{

namespace
{

constexpr int vocabulary = 8000; // words of each tongue

QString sampleText(Tongue tongue)
{
    const QDir folder(checkoutPath() + u"/resources/sample/stories"_s);
    const QString kind = tongue == Tongue::Khmer ? u"km-*.txt"_s : u"en-*.txt"_s;
    QString text;
    for (const QString &name : folder.entryList({kind}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            text += plainText(QString::fromUtf8(file.readAll())) + u' ';
    }
    return tongue == Tongue::Khmer ? brokenAtWords(text) : text;
}

QStringList sampleWords(Tongue tongue)
{
    static const QRegularExpression between(u"[^\\p{Khmer}\\p{Latin}\\p{M}]+"_s,
                                            QRegularExpression::UseUnicodePropertiesOption);
    QStringList words;
    for (const QString &word : sampleText(tongue).split(between, Qt::SkipEmptyParts)) {
        const QString plain = word.toLower();
        if (plain.size() > 1 && hasKhmer(plain) == (tongue == Tongue::Khmer))
            words << plain;
    }
    words.removeDuplicates();
    return words;
}

} // namespace

WorldText::WorldText(quint64 seed)
    : m_english(sampleWords(Tongue::English)), m_khmer(sampleWords(Tongue::Khmer)), m_chance(seed)
{
    for (QStringList *words : {&m_english, &m_khmer}) {
        std::shuffle(words->begin(), words->end(), m_chance);
        const int plain = static_cast<int>(words->size());
        while (words->size() < vocabulary)
            words->append(words->at(below(plain)) + words->at(below(plain)));
    }
}

const QStringList &WorldText::words(Tongue tongue) const
{
    return tongue == Tongue::Khmer ? m_khmer : m_english;
}

int WorldText::below(int most)
{
    return static_cast<int>(m_chance() % static_cast<quint64>(most));
}

QString WorldText::word(Tongue tongue)
{
    const double chance = static_cast<double>(m_chance() >> 11) * 0x1p-53;
    return words(tongue).at(static_cast<int>(std::pow(vocabulary, chance)) - 1);
}

QString WorldText::words(Tongue tongue, int count)
{
    QStringList run;
    for (int i = 0; i < count; ++i)
        run << word(tongue);
    return run.join(tongue == Tongue::Khmer ? QString() : u" "_s);
}

QString WorldText::sentence(Tongue tongue)
{
    if (tongue == Tongue::Khmer)
        return words(tongue, 4 + below(5)) + u' ' + words(tongue, 3 + below(5)) + u"។"_s;
    return words(tongue, 8 + below(8)) + u'.';
}

QString WorldText::paragraph(Tongue tongue)
{
    QStringList sentences;
    for (int i = 1 + below(3); i > 0; --i)
        sentences << sentence(tongue);
    return sentences.join(u' ');
}

} // namespace sarika
