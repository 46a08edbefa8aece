// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/page/pagephotos.h"

#include <QRegularExpression>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace sarika
{

namespace
{

bool namesOne(const QString &key)
{
    static const QRegularExpression common(
        u"^(?:image|img|photo|picture|default|master|original|large|medium|small|thumb(?:nail)?|cover|hero|main|header|"
        "article|uploads?|content|format|quality|width|height|resize|crop|scale|auto|webp|jpe?g|png|og|social|[-_\\d])+$"_s);
    const auto digits = std::count_if(key.begin(), key.end(), [](QChar c) { return c.isDigit(); });
    if (digits == key.size())
        return digits >= 7;
    return (key.size() >= 12 || (key.size() >= 6 && digits >= 4)) && !common.match(key).hasMatch();
}

void addStem(QSet<QString> &keys, QString stem)
{
    static const QRegularExpression size(
        u"[-_](?:\\d{2,4}x\\d{2,4}|scaled|e\\d{10,}|xlarge|large|medium|small|\\d{3,4}[a-z]{0,2})$"_s);
    static const QRegularExpression edit(u"@[\\w-]*$|^\\d{2,4}x\\d{2,4}[-_]"_s);
    stem.remove(edit);
    keys << stem;
    while (stem.contains(size))
        keys << stem.remove(size);
}

QSet<QString> wordsOfFile(const QUrl &address)
{
    static const QRegularExpression word(u"\\p{L}{4,}"_s, QRegularExpression::UseUnicodePropertiesOption);
    QSet<QString> words;
    for (const auto &match : word.globalMatch(address.fileName().section(u'.', 0, -2).toLower()))
        words << match.captured();
    return words;
}

qsizetype lettersOf(const QSet<QString> &words)
{
    return std::accumulate(words.begin(), words.end(), qsizetype(0),
                           [](qsizetype sum, const QString &word) { return sum + word.size(); });
}

} // namespace

QSet<QString> photoKeys(const QUrl &address)
{
    static const QRegularExpression file(u"([^/?=&]+)\\.(?:jpe?g|png|webp|gif|avif)\\b"_s);
    static const QRegularExpression uuid(u"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"_s);
    static const QRegularExpression token(u"[0-9a-z]+"_s);
    QString text = QUrl::fromPercentEncoding(QUrl::fromPercentEncoding(address.toEncoded()).toUtf8()).toLower();
    text = text.mid(text.indexOf(u'/', 8));
    QSet<QString> keys;
    for (const auto &match : uuid.globalMatch(text))
        keys << match.captured();
    for (const auto &match : token.globalMatch(QString(text).remove(uuid))) {
        const QString word = match.captured();
        const auto digits = std::count_if(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
        if (digits == word.size() ? digits >= 7 && !word.startsWith(u"20")
                                  : word.size() >= 10 && digits >= 2 && word.size() - digits >= 2)
            keys << word;
    }
    for (const auto &match : file.globalMatch(text))
        addStem(keys, match.captured(1));
    keys.removeIf([](const QString &key) { return !namesOne(key); });
    return keys;
}

bool isNamedLike(const QUrl &a, const QUrl &b)
{
    const QSet<QString> one = wordsOfFile(a);
    const QSet<QString> other = wordsOfFile(b);
    const qsizetype shared = lettersOf(one & other);
    constexpr int telling = 5; // letters
    return a.host() == b.host() && shared >= telling && shared * 2 > std::min(lettersOf(one), lettersOf(other));
}

} // namespace sarika
