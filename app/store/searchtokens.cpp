// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/searchtokens.h"

#include "app/text/khmer.h"

namespace sarika
{

namespace
{

// Letters, vowels, coengs and signs of Khmer; not its punctuation (17D4 to 17DA, ៗ among them), digits or ៛.
bool khmerLetter(QChar c)
{
    const char16_t unit = c.unicode();
    return (unit >= 0x1780 && unit <= 0x17d3) || unit == 0x17dd;
}

// Marks that change nothing a reader sees: inherent vowels, ZWSP, ZWNJ, ZWJ, WJ, BOM, soft hyphen.
bool invisible(QChar c)
{
    const char16_t unit = c.unicode();
    return (unit >= 0x200b && unit <= 0x200d) || unit == 0x2060 || unit == 0xfeff || unit == 0xad || unit == 0x17b4 ||
           unit == 0x17b5;
}

// Unicode counts some of it among the letters (ៗ).
bool khmerPunctuation(QChar c)
{
    return c.unicode() >= 0x17d4 && c.unicode() <= 0x17dc;
}

bool wordPart(QChar c)
{
    if (khmerPunctuation(c))
        return false;
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate() || c == factMark;
}

} // namespace

std::optional<SearchToken> TokenReader::next()
{
    while (m_given == m_ready.size()) {
        m_ready.clear();
        m_given = 0;
        while (m_at < m_text.size() && (invisible(m_text.at(m_at)) || !wordPart(m_text.at(m_at))))
            ++m_at;
        if (m_at == m_text.size())
            return std::nullopt;
        if (khmerLetter(m_text.at(m_at)))
            readSyllables();
        else
            readWord();
    }
    return m_ready.at(m_given++);
}

void TokenReader::readSyllables()
{
    QString run;
    QList<qsizetype> source; // of every unit of the run
    for (; m_at < m_text.size(); ++m_at) {
        const QChar c = m_text.at(m_at);
        if (invisible(c))
            continue;
        if (!khmerLetter(c))
            break;
        run += c;
        source << m_at;
    }
    const QList<int> starts = syllableStarts(run);
    for (qsizetype i = 0; i + 1 < starts.size(); ++i) {
        const QString key = searchKey(QStringView(run).sliced(starts[i], starts[i + 1] - starts[i]));
        if (!key.isEmpty())
            m_ready << SearchToken{key, source[starts[i]], source[starts[i + 1] - 1] + 1};
    }
}

void TokenReader::readWord()
{
    const qsizetype start = m_at;
    qsizetype end = m_at;
    for (; m_at < m_text.size(); ++m_at) {
        const QChar c = m_text.at(m_at);
        if (invisible(c))
            continue;
        if (!wordPart(c) || khmerLetter(c))
            break;
        end = m_at + 1;
    }
    const QString key = searchKey(m_text.sliced(start, end - start));
    if (!key.isEmpty())
        m_ready << SearchToken{key, start, end};
}

QList<SearchToken> searchTokens(QStringView text)
{
    QList<SearchToken> tokens;
    TokenReader reader(text);
    while (auto token = reader.next())
        tokens << *token;
    return tokens;
}

} // namespace sarika
