// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/language.h"

#include "app/text/khmer.h"

#include <QLocale>

#include <algorithm>

namespace sarika
{

using namespace Qt::StringLiterals;

namespace
{

constexpr double khmerEnough = 0.2; // no Khmer story measured had fewer consonants among its letters

bool isCodePart(QStringView part)
{
    return !part.isEmpty() && part.size() <= 8 &&
           std::ranges::all_of(part, [](QChar c) { return c.unicode() < 128 && c.isLetterOrNumber(); });
}

// BCP 47 writes languages low, scripts with a capital, countries high.
QString partAsWritten(QStringView part, bool first)
{
    QString low = part.toString().toLower();
    if (first)
        return low;
    if (low.size() == 2)
        return low.toUpper();
    if (low.size() == 4 && low.at(0).isLetter())
        low[0] = low.at(0).toUpper();
    return low;
}

// A tag from what feeds and pages declare: en_us.UTF-8, KM, eng, en-US.
QString tagFrom(const QString &declared)
{
    QString words = declared.section(u',', 0, 0).section(u'.', 0, 0).section(u'@', 0, 0).trimmed();
    words.replace(u'_', u'-');
    QStringList parts;
    for (QStringView part : QStringView(words).split(u'-')) {
        if (!isCodePart(part))
            return {};
        parts.append(partAsWritten(part, parts.isEmpty()));
    }
    const QLocale::Language known = QLocale::codeToLanguage(parts.first());
    if (known != QLocale::AnyLanguage)
        parts[0] = QLocale::languageToCode(known);
    return parts.first().size() <= 3 ? parts.join(u'-') : QString();
}

} // namespace

Language systemLanguage()
{
    for (const QString &tag : QLocale::system().uiLanguages()) {
        if (tag.startsWith(u"km"))
            return Language::Khmer;
        if (tag.startsWith(u"en"))
            return Language::English;
    }
    return Language::English;
}

QString languageCode(Language language)
{
    return language == Language::Khmer ? u"km"_s : u"en"_s;
}

Language languageFromCode(const QString &code)
{
    return code == u"km" || code.startsWith(u"km-") || code.startsWith(u"km_") ? Language::Khmer : Language::English;
}

QString languageOf(QStringView text, const QString &hint)
{
    return khmerShare(text) >= khmerEnough ? u"km"_s : tagFrom(hint);
}

} // namespace sarika
