// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wire/requesthead.h"

#include "app/wire/decoder.h"

namespace sarika
{

namespace
{

// Then a connection is closed. Kept for Qt's two minutes, those of a thousand newspapers would use up the files that a
// program may have open.
constexpr int idleSeconds = 2;

QByteArray accepted(HttpRequest::Kind kind)
{
    switch (kind) {
    case HttpRequest::Kind::Feed:
        return "application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, "
               "text/xml;q=0.9, text/html;q=0.7, */*;q=0.5";
    case HttpRequest::Kind::Page:
        return "text/html, application/xhtml+xml, application/xml;q=0.9, */*;q=0.5";
    case HttpRequest::Kind::Photo:
        return "image/jpeg, image/png, image/webp, image/gif, image/*;q=0.5, */*;q=0.1";
    case HttpRequest::Kind::Robots:
        return "text/plain, */*;q=0.5";
    }
    return "*/*";
}

} // namespace

QNetworkRequest requestHead(const HttpRequest &request)
{
    QNetworkRequest head(request.address);
    head.setRawHeader("User-Agent", QByteArray("Sarika/0.1 (+") + projectPage + ')');
    head.setRawHeader("Accept", accepted(request.kind));
    head.setRawHeader("Accept-Encoding", acceptedCodings()); // said by us, Qt leaves the body as it came
    head.setRawHeader("Accept-Language", "*");               // Qt would tell the reader's own
    if (!request.freshness.etag.isEmpty())
        head.setRawHeader("If-None-Match", request.freshness.etag);
    if (!request.freshness.lastModified.isEmpty())
        head.setRawHeader("If-Modified-Since", request.freshness.lastModified);
    if (!request.referrer.isEmpty())
        head.setRawHeader("Referer", request.referrer.toEncoded(QUrl::RemoveFragment | QUrl::RemoveUserInfo));
    head.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    head.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    head.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    head.setAttribute(QNetworkRequest::Http2AllowedAttribute, true);
    head.setAttribute(QNetworkRequest::ConnectionCacheExpiryTimeoutSecondsAttribute, idleSeconds);
    return head;
}

} // namespace sarika
