// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/serverconnection.h"

#include <QTimer>

namespace sarika
{

namespace
{

constexpr qint64 piece = 64 * 1024;

ServerRequest parseRequest(const QByteArray &head)
{
    const QByteArrayList lines = head.split('\n');
    const QByteArrayList first = lines.value(0).trimmed().split(' ');
    ServerRequest request;
    request.method = first.value(0);
    request.path = QString::fromUtf8(first.value(1));
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0)
            request.headers.append({line.first(colon).trimmed(), line.sliced(colon + 1).trimmed()});
    }
    return request;
}

QByteArray coded(const ServerAnswer &answer)
{
    switch (answer.coding) {
    case ServerAnswer::Coding::None:
        return answer.bytes;
    case ServerAnswer::Coding::Gzip:
        return gzipped(answer.bytes);
    case ServerAnswer::Coding::Deflate:
        return deflated(answer.bytes);
    case ServerAnswer::Coding::Brotli:
        return brotlied(answer.bytes);
    case ServerAnswer::Coding::Zstd:
        return zstandard(answer.bytes);
    }
    return answer.bytes;
}

bool chunked(const ServerAnswer &answer)
{
    return answer.length == ServerAnswer::Length::Chunked || answer.fault == ServerAnswer::Fault::Endless;
}

QByteArray chunk(const QByteArray &bytes)
{
    return QByteArray::number(bytes.size(), 16) + "\r\n" + bytes + "\r\n";
}

QByteArray headOf(const ServerAnswer &answer, qint64 length)
{
    static const QList<QByteArray> codings{"", "gzip", "deflate", "br", "zstd"};
    QByteArray head = "HTTP/1.1 " + QByteArray::number(answer.status) + " Printed\r\n";
    const auto add = [&head](const QByteArray &name, const QByteArray &value) {
        if (!value.isEmpty())
            head += name + ": " + value + "\r\n";
    };
    if (answer.status != 304) {
        add("Content-Type", answer.type);
        add("Content-Encoding", codings.at(static_cast<int>(answer.coding)));
        if (chunked(answer))
            add("Transfer-Encoding", "chunked");
        else
            add("Content-Length", QByteArray::number(length));
    }
    add("ETag", answer.etag);
    add("Last-Modified", answer.lastModified);
    for (const auto &[name, value] : answer.headers)
        add(name, value);
    return head + "\r\n";
}

} // namespace

ServerConnection::ServerConnection(QTcpSocket *socket, Answerer answerer, QObject *parent)
    : QObject(parent), m_socket(socket), m_answerer(std::move(answerer))
{
    m_socket->setParent(this);
    connect(m_socket, &QTcpSocket::readyRead, this, &ServerConnection::read);
    connect(m_socket, &QTcpSocket::bytesWritten, this, &ServerConnection::refill);
    connect(m_socket, &QTcpSocket::disconnected, this, [this] {
        finish();
        Q_EMIT closed();
    });
    read();
}

void ServerConnection::read()
{
    m_unread += m_socket->readAll();
    const qsizetype end = m_unread.indexOf("\r\n\r\n");
    if (m_answering || end < 0)
        return;
    const ServerRequest request = parseRequest(m_unread.first(end));
    m_unread.remove(0, end + 4);
    m_answering = true;
    Q_EMIT asked();
    const ServerAnswer answer = m_answerer(request);
    QTimer::singleShot(answer.latency, this, [this, answer] { write(answer); });
}

void ServerConnection::write(const ServerAnswer &answer)
{
    const QByteArray body = answer.status == 304 ? QByteArray() : coded(answer);
    const QByteArray head = headOf(answer, body.size() + answer.padding);
    if (answer.fault != ServerAnswer::Fault::None)
        return writeFaulty(answer, head, body);
    send(head);
    if (chunked(answer)) {
        for (qsizetype from = 0; from < body.size(); from += piece)
            send(chunk(body.sliced(from, std::min<qsizetype>(piece, body.size() - from))));
        send("0\r\n\r\n");
    } else {
        send(body);
    }
    m_padding = answer.padding;
    if (m_padding == 0)
        finish();
}

void ServerConnection::writeFaulty(const ServerAnswer &answer, const QByteArray &head, const QByteArray &body)
{
    const QByteArray whole = chunked(answer) ? chunk(body) : body;
    const QByteArray half = whole.first(whole.size() / 2);
    switch (answer.fault) {
    case ServerAnswer::Fault::None:
    case ServerAnswer::Fault::Silent:
        return;
    case ServerAnswer::Fault::Stall:
        return send(head + half);
    case ServerAnswer::Fault::Drip:
        send(head);
        return drip(body, 0);
    case ServerAnswer::Fault::Truncated:
        send(head + half);
        return m_socket->disconnectFromHost();
    case ServerAnswer::Fault::Reset:
        return m_socket->abort();
    case ServerAnswer::Fault::NotHttp:
        send("SSH-2.0-Sarika_is_no_shell\r\n");
        return m_socket->disconnectFromHost();
    case ServerAnswer::Fault::Endless:
        send(head);
        m_padding = -1;
        return refill();
    }
}

void ServerConnection::drip(const QByteArray &body, qsizetype from)
{
    if (from >= body.size())
        return finish();
    send(body.sliced(from, 1));
    QTimer::singleShot(20, this, [this, body, from] { drip(body, from + 1); });
}

void ServerConnection::refill()
{
    static const QByteArray spaces(piece, ' ');
    while (m_padding != 0 && m_socket->bytesToWrite() < 4 * piece) {
        if (m_padding < 0) {
            send(chunk(spaces));
            continue;
        }
        const qint64 now = std::min(m_padding, piece);
        m_padding -= now;
        send(spaces.first(now));
        if (m_padding == 0)
            finish();
    }
}

void ServerConnection::finish()
{
    m_padding = 0;
    if (!std::exchange(m_answering, false))
        return;
    Q_EMIT answered();
    if (!m_unread.isEmpty())
        QMetaObject::invokeMethod(this, &ServerConnection::read, Qt::QueuedConnection);
}

void ServerConnection::send(const QByteArray &bytes)
{
    if (m_socket->state() == QAbstractSocket::ConnectedState)
        m_sent += std::max<qint64>(m_socket->write(bytes), 0);
}

} // namespace sarika
