// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/page/legacyfont.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sarika
{

namespace
{

bool isKhmer(QChar c)
{
    return c.unicode() >= 0x1780 && c.unicode() < 0x1800;
}

bool asksForFont(QByteArrayView html)
{
    static const QRegularExpression font(
        u"(?:face\\s*=\\s*[\"']?|font-family\\s*:)[^;}>]{0,80}\\b(?:limon|abc-?zegoe|abc-?text|khek)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    return QString::fromUtf8(html).contains(font);
}

/// A capital behind a small letter, or a sign that Latin words never hold: "Rbtibtþin_", "kñúgTIRkugPñMeBj".
bool isOdd(QStringView word)
{
    for (qsizetype i = 1; i < word.size(); ++i) {
        const char16_t c = word[i].unicode();
        const bool sign = c == u'_' || c == u'@' || c == u'|' || (c >= 0xa1 && c <= 0xbf) || c == 0xd7 || c == 0xfe;
        if (sign || (word[i].isUpper() && word[i - 1].isLower()))
            return true;
    }
    return false;
}

} // namespace

bool isWrittenForLegacyFont(QByteArrayView html, const QString &text)
{
    int words = 0;
    int odd = 0;
    for (const QStringView word : QStringView(text).split(u' ', Qt::SkipEmptyParts)) {
        if (word.size() < 4)
            continue;
        ++words;
        odd += isOdd(word) ? 1 : 0;
    }
    const auto khmer = std::count_if(text.begin(), text.end(), isKhmer);
    return words >= 3 && odd * 3 > words && khmer * 20 < text.size() && asksForFont(html);
}

} // namespace sarika
