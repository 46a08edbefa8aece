// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wire/exchange.h"

#include "app/wire/httpheaders.h"
#include "app/wire/networkfault.h"
#include "app/wire/requesthead.h"

using namespace Qt::StringLiterals;

namespace sarika
{

namespace
{

constexpr qint64 piece = 64 * 1024;      // bytes read at once, so that a bomb is stopped soon after the limit
constexpr qint64 window = 1024 * 1024;   // bytes waiting for us at most
constexpr qint64 smallTalk = 256 * 1024; // bytes read of an answer whose body nobody wants, to keep the connection

} // namespace

Exchange::Exchange(QNetworkAccessManager &manager, const HttpRequest &request, const HttpLimits &limits,
                   QObject *parent)
    : QObject(parent), m_request(request), m_limits(limits), m_limit(request.limit)
{
    m_answer.address = request.address;
    m_answer.freshness = request.freshness;
    m_reply = manager.get(requestHead(request));
    m_reply->setReadBufferSize(window);
    watch();
    // Queued: whoever waits may destroy the client, which must not happen inside the reply.
    connect(m_reply, &QNetworkReply::finished, this, &Exchange::readEnd, Qt::QueuedConnection);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &Exchange::readHead);
    connect(m_reply, &QNetworkReply::readyRead, this, &Exchange::readBody);
}

Exchange::~Exchange()
{
    cancel();
    delete m_reply;
}

void Exchange::watch()
{
    m_step.setSingleShot(true);
    m_whole.setSingleShot(true);
    m_stepName = u"connect"_s;
    m_step.callOnTimeout(this, [this] { fail(Error::Kind::Timeout, u"no %1 in time"_s.arg(m_stepName)); });
    m_whole.callOnTimeout(this, [this] { fail(Error::Kind::Timeout, u"not whole in time"_s); });
    connect(m_reply, &QNetworkReply::requestSent, this, [this] {
        m_stepName = u"first byte"_s;
        m_step.start(m_limits.firstByte);
    });
    m_step.start(m_limits.connect);
    m_whole.start(m_limits.whole);
}

void Exchange::readHead()
{
    using Header = QHttpHeaders::WellKnownHeader;
    if (m_ended)
        return;
    const QHttpHeaders head = m_reply->headers();
    const auto value = [&head](Header name) { return head.value(name).toByteArray(); };
    m_stepName = u"next byte"_s;
    m_step.start(m_limits.stall);
    m_answer.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    m_answer.contentType = value(Header::ContentType);
    m_answer.linkHeaders = head.values(Header::Link);
    m_answer.retryAfter = parseRetryAfter(value(Header::RetryAfter), value(Header::Date));
    m_answer.maxAge = parseMaxAge(value(Header::CacheControl));
    if (m_answer.ok())
        m_answer.freshness = {value(Header::ETag), value(Header::LastModified)};
    const QByteArray location = value(Header::Location);
    if (m_answer.status > 300 && m_answer.status < 400 && m_answer.status != 304 && !location.isEmpty())
        m_redirect = m_request.address.resolved(QUrl::fromEncoded(location));

    if (!m_answer.ok())
        return;
    const qint64 announced = value(Header::ContentLength).toLongLong();
    if (announced > m_limit)
        return fail(Error::Kind::TooLarge, u"%1 bytes announced"_s.arg(announced));
    const QByteArray coding = value(Header::ContentEncoding);
    if (coding.isEmpty() || coding == "identity")
        return;
    m_decoder = makeDecoder(coding);
    if (!m_decoder)
        fail(Error::Kind::Malformed, u"coded as %1"_s.arg(QString::fromLatin1(coding)));
}

void Exchange::readBody()
{
    if (m_ended)
        return;
    m_step.start(m_limits.stall);
    const auto take = [this](QByteArrayView bytes) {
        m_answer.bytes += bytes;
        return m_answer.bytes.size() <= m_limit;
    };
    for (;;) {
        const QByteArray bytes = m_reply->read(piece);
        if (bytes.isEmpty())
            return;
        m_wireBytes += bytes.size();
        if (!m_answer.ok() && m_wireBytes > smallTalk)
            return end(m_answer);
        if (!m_answer.ok())
            continue;
        if (m_decoder && !m_decoder->feed(bytes, take))
            return fail(Error::Kind::Malformed, u"not coded as it says"_s);
        if (!m_decoder)
            take(bytes);
        if (m_answer.bytes.size() > m_limit)
            return fail(Error::Kind::TooLarge, u"more than %1 bytes"_s.arg(m_limit));
    }
}

void Exchange::readEnd()
{
    if (m_ended)
        return;
    readBody();
    if (m_ended)
        return;
    const auto fault = m_reply->error();
    const qint64 announced = m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong();
    if (m_answer.status == 0 || (m_answer.status < 400 && fault != QNetworkReply::NoError))
        return fail(fault == QNetworkReply::NoError ? Error::Kind::ServerFault : kindOfFault(fault),
                    m_reply->errorString());
    const bool cutShort = announced > m_wireBytes || (m_decoder && m_wireBytes > 0 && !m_decoder->ended());
    if (m_answer.ok() && cutShort)
        return fail(Error::Kind::ServerFault, u"closed after %1 bytes, %2 announced"_s.arg(m_wireBytes).arg(announced));
    if (m_answer.notModified() && m_request.freshness.empty())
        return fail(Error::Kind::ServerFault, u"304 to a request without conditions"_s);
    end(m_answer);
}

void Exchange::cancel()
{
    m_ended = true;
    m_reply->disconnect(this);
    m_reply->abort();
    m_outcome.arrive(failure(Error::Kind::Cancelled, // where its own outcome has not arrived yet
                             u"wire: fetch %1: cancelled"_s.arg(m_request.address.toDisplayString())));
}

void Exchange::fail(Error::Kind kind, const QString &cause)
{
    end(failure(kind, u"wire: fetch %1: %2"_s.arg(m_request.address.toDisplayString(), cause)));
}

void Exchange::end(Result<HttpAnswer> result)
{
    if (std::exchange(m_ended, true))
        return;
    m_step.stop();
    m_whole.stop();
    m_reply->disconnect(this);
    m_reply->abort();
    if (result)
        result->wireBytes = m_wireBytes;
    // From the event loop: we may stand inside a signal of the reply.
    QMetaObject::invokeMethod(
        this, [outcome = m_outcome, result = std::move(result)] { outcome.arrive(result); }, Qt::QueuedConnection);
}

} // namespace sarika
