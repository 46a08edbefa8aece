// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/wire/decoder.h"
#include "app/wire/httpclient.h"
#include "app/wire/later.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTimer>

namespace sarika
{

/// One request and its answer, a single hop: watches the clock and the size, and stops as soon as either is passed.
class Exchange final : public QObject
{
public:
    Exchange(QNetworkAccessManager &manager, const HttpRequest &request, const HttpLimits &limits, QObject *parent);
    ~Exchange() override;

    /// Errors: Offline, Timeout, Refused, Insecure, ServerFault, Malformed, TooLarge, Cancelled.
    Later<Result<HttpAnswer>> outcome() const { return m_outcome; }

    /// Where a redirect points to, resolved; empty where the answer is none.
    QUrl redirect() const { return m_redirect; }

    /// Received, compressed where it came so; also of a failed exchange.
    qint64 wireBytes() const { return m_wireBytes; }

    /// Ends it with Cancelled, within this call.
    void cancel();

private:
    void watch();
    void readHead();
    void readBody();
    void readEnd();
    void fail(Error::Kind kind, const QString &cause);
    void end(Result<HttpAnswer> result);

    HttpRequest m_request;
    HttpLimits m_limits;
    HttpAnswer m_answer;
    QUrl m_redirect;
    Later<Result<HttpAnswer>> m_outcome;
    QNetworkReply *m_reply = nullptr;
    QTimer m_step; // connect, then first byte, then stall
    QTimer m_whole;
    QString m_stepName;
    qint64 m_limit = 0;
    qint64 m_wireBytes = 0;
    std::unique_ptr<Decoder> m_decoder; // null where the body comes as it is
    bool m_ended = false;
};

} // namespace sarika
