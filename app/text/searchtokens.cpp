// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/searchtokens.h"

#include "app/text/khmer.h"
#include "app/text/khmersyllable.h"

#include <QVarLengthArray>

namespace sarika
{

namespace
{

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
        if (isKhmerLetter(m_text.at(m_at).unicode()))
            readSyllables();
        else
            readWord();
    }
    return m_ready.at(m_given++);
}

void TokenReader::readSyllables()
{
    QVarLengthArray<QChar, 256> run;
    QVarLengthArray<qsizetype, 256> source; // of every unit of the run
    for (; m_at < m_text.size(); ++m_at) {
        const QChar c = m_text.at(m_at);
        if (invisible(c))
            continue;
        if (!isKhmerLetter(c.unicode()))
            break;
        run.append(c);
        source.append(m_at);
    }
    const QStringView letters(run.data(), run.size());
    for (qsizetype from = 0; from < letters.size();) {
        const qsizetype to = khmerSyllableEnd(letters, from);
        SearchToken token{{}, source[from], source[to - 1] + 1};
        appendSyllableKey(token.key, letters.sliced(from, to - from));
        m_ready << std::move(token);
        from = to;
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
        if (!wordPart(c) || isKhmerLetter(c.unicode()))
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
