// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wire/httpclient.h"

#include "app/wire/exchange.h"
#include "app/wire/hostmanners.h"
#include "app/wire/resourceanswer.h"

#include <QPointer>
#include <QSet>

using namespace Qt::StringLiterals;

namespace sarika
{

namespace
{

constexpr std::chrono::seconds unaskedPause{60}; // after 429 or 503 without Retry-After

bool mayFetch(const QUrl &address)
{
    const QString scheme = address.scheme();
    return address.isValid() && !address.host().isEmpty() && (scheme == "http"_L1 || scheme == "https"_L1);
}

// A password sent over TLS is not repeated in the clear.
bool mayFollow(const QUrl &from, const QUrl &to)
{
    const bool weaker = from.scheme() == "https"_L1 && to.scheme() == "http"_L1;
    return mayFetch(to) && !(weaker && !(from.userInfo().isEmpty() && to.userInfo().isEmpty()));
}

bool isPermanent(int status)
{
    return status == 301 || status == 308;
}

bool asksToWait(int status)
{
    return status == 429 || status == 503;
}

std::unexpected<Error> fetchFailure(Error::Kind kind, const QUrl &address, const QString &cause)
{
    return failure(kind, u"wire: fetch %1: %2"_s.arg(address.toDisplayString(), cause));
}

} // namespace

struct HttpClient::Private
{
    explicit Private(const HttpLimits &bounds) : limits(bounds) {}

    HttpLimits limits;
    QNetworkAccessManager manager;
    HostManners manners{limits.perHost, limits.total, limits.spacing};
    QSet<Exchange *> running;
    int requests = 0;
    qint64 bytes = 0;
    bool closing = false;

    Exchange *start(const HttpRequest &request)
    {
        auto *exchange = new Exchange(manager, request, limits, &manners);
        running.insert(exchange);
        ++requests;
        return exchange;
    }

    void finish(Exchange *exchange, const QString &host, const Result<HttpAnswer> &answer)
    {
        running.remove(exchange);
        bytes += exchange->wireBytes();
        exchange->deleteLater();
        if (answer && asksToWait(answer->status)) {
            const auto pause = answer->retryAfter.value_or(unaskedPause);
            manners.pause(host, QDateTime::currentDateTimeUtc().addSecs(pause.count()));
        }
        manners.leave(host);
    }
};

HttpClient::HttpClient(HttpLimits limits, QObject *parent) : QObject(parent), d(std::make_unique<Private>(limits)) {}

HttpClient::~HttpClient()
{
    d->closing = true;
    cancelAll();
}

QCoro::Task<Result<HttpAnswer>> HttpClient::fetch(HttpRequest request)
{
    if (d->closing)
        co_return fetchFailure(Error::Kind::Cancelled, request.address, u"closing"_s);
    if (request.address.scheme() == "qrc"_L1)
        co_return answerFromResources(request);
    if (!mayFetch(request.address))
        co_return fetchFailure(Error::Kind::BadAddress, request.address, u"neither http nor https"_s);

    QSet<QUrl> passed;
    qint64 wireBytes = 0;
    bool permanent = true;
    for (;;) {
        const QString host = request.address.host();
        const HostManners::Turn turn = d->manners.enter(host);
        const Result<void> admitted = co_await turn;
        if (!admitted)
            co_return std::unexpected(admitted.error());

        Exchange *exchange = d->start(request);
        const auto outcome = exchange->outcome();
        Result<HttpAnswer> answer = co_await outcome;
        const QUrl target = exchange->redirect();
        wireBytes += exchange->wireBytes();
        d->finish(exchange, host, answer);
        if (answer)
            answer->wireBytes = wireBytes;
        if (!answer || target.isEmpty()) {
            if (answer)
                answer->moved = permanent && !passed.isEmpty();
            co_return answer;
        }

        permanent = permanent && isPermanent(answer->status);
        passed.insert(request.address.adjusted(QUrl::RemoveFragment));
        if (!mayFollow(request.address, target))
            co_return fetchFailure(Error::Kind::BadAddress, request.address,
                                   u"redirects to %1"_s.arg(target.toDisplayString()));
        if (passed.contains(target.adjusted(QUrl::RemoveFragment)) || passed.size() > d->limits.redirects)
            co_return fetchFailure(Error::Kind::RedirectLoop, request.address,
                                   u"redirects to %1"_s.arg(target.toDisplayString()));
        request.address = target;
    }
}

void HttpClient::cancelAll()
{
    d->manners.cancelAll();
    QList<QPointer<Exchange>> ended;
    for (Exchange *exchange : std::as_const(d->running))
        ended << exchange;
    for (const QPointer<Exchange> &exchange : std::as_const(ended)) {
        if (exchange)
            exchange->cancel();
    }
}

void HttpClient::pauseHost(const QString &host, const QDateTime &until)
{
    d->manners.pause(host, until);
}

QDateTime HttpClient::pausedUntil(const QString &host) const
{
    return d->manners.pausedUntil(host);
}

int HttpClient::requests() const
{
    return d->requests;
}

qint64 HttpClient::bytes() const
{
    return d->bytes;
}

QCoro::Task<Result<HttpAnswer>> fetchGood(HttpClient &client, HttpRequest request)
{
    Result<HttpAnswer> answer = co_await client.fetch(std::move(request));
    if (!answer)
        co_return answer;
    if (Result<void> fine = checkStatus(*answer); !fine)
        co_return std::unexpected(fine.error());
    co_return answer;
}

Result<void> checkStatus(const HttpAnswer &answer)
{
    const auto fault = [&answer](Error::Kind kind) {
        return fetchFailure(kind, answer.address, QString::number(answer.status));
    };
    if (answer.ok() || answer.notModified())
        return {};
    switch (answer.status) {
    case 401:
    case 402:
    case 403:
    case 407:
    case 451:
        return fault(Error::Kind::Refused);
    case 404:
        return fault(Error::Kind::NotFound);
    case 410:
        return fault(Error::Kind::Gone);
    case 429:
    case 503:
        return fault(Error::Kind::TooManyRequests);
    case 408:
        return fault(Error::Kind::Timeout);
    default:
        return fault(answer.status >= 400 && answer.status < 500 ? Error::Kind::Refused : Error::Kind::ServerFault);
    }
}

} // namespace sarika
