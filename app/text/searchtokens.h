// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace sarika
{

/// Changes whenever the tokens of some text change; an index made by other rules is made anew.
constexpr int searchRules = 5;

/// Begins the tokens that say what no text does: "s3", its newspaper; "len", its language. Unicode keeps this one for
/// such inner uses: no text has it.
constexpr QChar factMark{0xfdd0};

/// One token of a text: what is compared, and the span of the text it stands for (UTF-16 units).
struct SearchToken
{
    QString key;
    qsizetype start = 0;
    qsizetype end = 0;

    bool operator==(const SearchToken &) const = default;
};

/// Reads the tokens that search compares, in order: every Khmer syllable, put in order and folded, is one; elsewhere
/// every word, case-folded, digits as 0-9. Punctuation, ៗ and invisible marks are none. (Khmer report 4.2.)
class TokenReader final
{
public:
    explicit TokenReader(QStringView text) : m_text(text) {}

    std::optional<SearchToken> next();

private:
    void readSyllables();
    void readWord();

    QStringView m_text;
    qsizetype m_at = 0;
    QList<SearchToken> m_ready; // of the run read last
    qsizetype m_given = 0;
};

QList<SearchToken> searchTokens(QStringView text);

} // namespace sarika
