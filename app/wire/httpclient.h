// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/error.h"
#include "app/news/freshness.h"
#include "app/wire/httplimits.h"

#include <QByteArray>
#include <QCoroTask>
#include <QDateTime>
#include <QList>
#include <QObject>
#include <QUrl>

#include <chrono>
#include <optional>

namespace sarika
{

/// One thing to fetch.
struct HttpRequest
{
    enum class Kind { Feed, Page, Photo, Robots };

    QUrl address = {}; // http, https, or qrc for the sample edition
    Kind kind = Kind::Page;
    Freshness freshness = {};
    QUrl referrer = {};                // told where there is one; none is told otherwise
    qint64 limit = 10LL * 1024 * 1024; // bytes, decompressed
};

/// What a host answered, whatever the status.
struct HttpAnswer
{
    int status = 0;
    QUrl address;       // after redirects
    bool moved = false; // every redirect on the way was permanent (301, 308)
    QByteArray bytes;   // decompressed; empty for 304
    QByteArray contentType;
    Freshness freshness = {};
    QList<QByteArray> linkHeaders;
    std::optional<std::chrono::seconds> retryAfter; // Retry-After, seconds or date
    std::optional<std::chrono::seconds> maxAge;     // Cache-Control
    qint64 wireBytes = 0;                           // received, compressed

    bool notModified() const { return status == 304; }

    bool ok() const { return status >= 200 && status < 300; }
};

/// What a status that is neither 2xx nor 304 means.
[[nodiscard]] Result<void> checkStatus(const HttpAnswer &answer);

class HttpClient;

/// Fetches what is wanted whole: any other status than 2xx is an error, by checkStatus.
QCoro::Task<Result<HttpAnswer>> fetchGood(HttpClient &client, HttpRequest request);

/// Fetches politely: per-host and total connection limits, spacing, pauses the host asked for, one honest User-Agent,
/// no cookies, no referrer but one that is asked for. Lives on the worker thread. Redirects are followed here, each hop
/// counted. Errors: Offline, Timeout, Insecure, RedirectLoop, BadAddress, TooLarge, TooManyRequests (host still
/// paused), Cancelled.
class HttpClient final : public QObject
{
    Q_OBJECT

public:
    explicit HttpClient(HttpLimits limits, QObject *parent = nullptr);
    ~HttpClient() override;

    QCoro::Task<Result<HttpAnswer>> fetch(HttpRequest request);

    /// Ends every fetch, waiting or running, with Error::Cancelled. New fetches work again afterwards.
    void cancelAll();

    /// No request goes to the host before then; 429 and 503 do this by themselves.
    void pauseHost(const QString &host, const QDateTime &until);
    QDateTime pausedUntil(const QString &host) const;

    int requests() const; // sent since construction
    qint64 bytes() const; // received on the wire since construction

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace sarika
