// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/safeaddress.h"

#include <QString>

#include <algorithm>
#include <array>
#include <string_view>

using namespace Qt::StringLiterals;

namespace sarika
{

namespace
{

QString withoutHiddenSigns(QByteArrayView value)
{
    QString text = QString::fromUtf8(value).trimmed();
    text.removeIf([](QChar c) { return c < u' ' || c == u'\u007f'; });
    return text;
}

// What QUrl would give back as it stands: https://host/path, all of it in plain lower case host and unencoded signs.
// Most links are so, and QUrl takes its time.
bool isPlainAddress(QByteArrayView value)
{
    static constexpr auto signs = [] {
        std::array<bool, 256> fine{};
        for (const char c : std::string_view("-._~:/?#=&;+,@!$*()'"))
            fine[uchar(c)] = true;
        for (int c = 0; c < 128; ++c)
            fine[std::size_t(c)] |= (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        return fine;
    }();
    qsizetype at = value.startsWith("https://") ? 8 : value.startsWith("http://") ? 7 : value.size();
    const qsizetype host = at;
    char last = '.';
    bool fineHost = true; // no sign at an end, nor two side by side: xn-- is looked at by QUrl
    for (; at < value.size() && value[at] != '/'; ++at) {
        const char c = value[at];
        const bool sign = c == '.' || c == '-';
        const bool lastSign = last == '.' || last == '-';
        fineHost &= sign ? !lastSign : (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        last = c;
    }
    fineHost &= at > host && last >= 'a'; // a host that ends in a digit may be a number, written anew
    if (!fineHost)
        return false;
    return value.count('#') <= 1 &&
           std::all_of(value.begin() + at, value.end(), [](char c) { return signs[uchar(c)]; });
}

} // namespace

QByteArray encodedSafeLink(QByteArrayView value, const QUrl &base)
{
    return isPlainAddress(value) ? value.toByteArray() : safeLink(value, base).toEncoded();
}

QUrl safeLink(QByteArrayView value, const QUrl &base)
{
    const QString text = withoutHiddenSigns(value);
    if (text.isEmpty())
        return {};
    QUrl url(text, QUrl::TolerantMode);
    if (!url.isValid())
        return {};
    if (url.isRelative() && base.isValid())
        url = base.resolved(url);
    const QString scheme = url.scheme();
    const bool web = (scheme == u"http" || scheme == u"https") && !url.host().isEmpty();
    const bool own = scheme == u"qrc" && base.scheme() == u"qrc";
    return web || own || scheme == u"mailto" ? url : QUrl();
}

QUrl safeFetchAddress(QByteArrayView value, const QUrl &base)
{
    const QUrl url = safeLink(value, base);
    return url.scheme() == u"mailto" ? QUrl() : url;
}

} // namespace sarika
