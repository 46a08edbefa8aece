// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/wire/httpclient.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QTimer>

namespace sarika
{

/// A fetch under way, for tests: what came of it, once it came.
class Fetching final
{
public:
    Fetching(HttpClient &client, const HttpRequest &request) { begin(client, request, m_result); }

    bool ended() const { return m_result->has_value(); }

    const Result<HttpAnswer> &result() const { return **m_result; }

private:
    using Slot = std::shared_ptr<std::optional<Result<HttpAnswer>>>;

    static QCoro::Task<> begin(HttpClient &client, HttpRequest request, Slot slot)
    {
        auto task = client.fetch(request);
        *slot = co_await task;
    }

    Slot m_result = std::make_shared<std::optional<Result<HttpAnswer>>>();
};

/// Fetches and waits, at most half a minute.
inline Result<HttpAnswer> fetch(HttpClient &client, const HttpRequest &request)
{
    const Fetching fetching(client, request);
    QTimer patience;
    patience.start(std::chrono::seconds(30));
    while (!fetching.ended() && patience.remainingTime() > 0)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    return fetching.ended() ? fetching.result() : failure(Error::Kind::Timeout, QStringLiteral("the test's patience"));
}

} // namespace sarika
