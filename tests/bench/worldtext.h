// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <random>

namespace sarika
{

enum class Tongue { English, Khmer };

/// Made-up news: the words of our sample edition and compounds of them, as frequent as words are (Zipf's law).
/// The same seed says the same.
class WorldText final
{
public:
    explicit WorldText(quint64 seed);

    const QStringList &words(Tongue tongue) const; // the most frequent first
    QString word(Tongue tongue);
    QString words(Tongue tongue, int count); // a run of them, as a headline
    QString paragraph(Tongue tongue);
    int below(int most); // 0 to most - 1

private:
    QString sentence(Tongue tongue);

    QStringList m_english;
    QStringList m_khmer;
    std::mt19937_64 m_chance;
};

} // namespace sarika
