// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wire/httpheaders.h"

#include <QLocale>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sarika
{

namespace
{

using Seconds = std::chrono::seconds;

std::optional<Seconds> parseSeconds(const QByteArray &text)
{
    const bool digits = !text.isEmpty() && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
    if (!digits)
        return std::nullopt;
    bool fits = false;
    const qlonglong number = text.toLongLong(&fits);
    constexpr qlonglong many = 100LL * 365 * 24 * 3600; // more is as good as for ever
    return Seconds(fits ? std::min(number, many) : many);
}

} // namespace

QDateTime parseHttpDate(const QByteArray &text)
{
    const QString date = QString::fromLatin1(text).simplified();
    if (date.isEmpty()) // as nearly always; finding that out by the forms below is slow
        return {};
    for (const QString &form :
         {u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s, u"dddd, dd-MMM-yy HH:mm:ss 'GMT'"_s, u"ddd MMM d HH:mm:ss yyyy"_s}) {
        QDateTime parsed = QLocale::c().toDateTime(date, form, 2000);
        if (!parsed.isValid())
            continue;
        parsed.setTimeZone(QTimeZone::UTC);
        return parsed;
    }
    return {};
}

std::optional<Seconds> parseRetryAfter(const QByteArray &retryAfter, const QByteArray &date)
{
    constexpr Seconds day{24 * 3600};
    const QByteArray text = retryAfter.trimmed();
    if (const auto seconds = parseSeconds(text))
        return std::min(*seconds, day);
    const QDateTime until = parseHttpDate(text);
    if (!until.isValid())
        return std::nullopt;
    const QDateTime said = parseHttpDate(date);
    const QDateTime from = said.isValid() ? said : QDateTime::currentDateTimeUtc();
    return std::clamp(Seconds(from.secsTo(until)), Seconds(0), day);
}

std::optional<Seconds> parseMaxAge(const QByteArray &cacheControl)
{
    const QByteArrayList directives = cacheControl.toLower().split(',');
    for (const QByteArray &directive : directives) {
        const QByteArray trimmed = directive.trimmed();
        if (trimmed.startsWith("max-age="))
            return parseSeconds(trimmed.mid(8).replace('"', ""));
    }
    return std::nullopt;
}

} // namespace sarika
