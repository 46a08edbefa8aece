// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QThread>
#include <QUrl>

#include <chrono>
#include <memory>

namespace sarika
{

/// What a newspaper's server says to one path, faults included.
struct ServerAnswer
{
    enum class Fault {
        None,
        Silent,    // takes the request, says nothing
        Stall,     // head and half of the body, then nothing
        Drip,      // a byte every 20 ms
        Truncated, // announces the whole body, sends half, closes
        Reset,     // closes without a word
        NotHttp,   // bytes that are no HTTP answer
        Endless,   // a body that never ends (64 KB pieces, as fast as they are taken)
    };
    enum class Coding { None, Gzip, Deflate, Brotli, Zstd };
    enum class Length { Announced, Chunked };

    int status = 200;
    QByteArray type = "text/html; charset=utf-8";
    QByteArray bytes = {};
    QByteArray etag = {};         // with it or lastModified a conditional request is answered 304
    QByteArray lastModified = {}; // HTTP-date
    QList<std::pair<QByteArray, QByteArray>> headers = {};
    Fault fault = Fault::None;
    Coding coding = Coding::None;
    Length length = Length::Announced;
    qint64 padding = 0; // bytes of spaces streamed after the body, never held
    std::chrono::milliseconds latency{0};
};

/// One request as it came.
struct ServerRequest
{
    QByteArray method;
    QString path; // with its query
    QList<std::pair<QByteArray, QByteArray>> headers = {};
    qint64 ms = 0;  // since the server was made
    int status = 0; // as answered; 0 where the fault gave none

    QByteArray header(QByteArrayView name) const; // any case; empty where absent
};

// Bodies as a Content-Encoding: gzip and deflate by zlib, the other two as "stored" (RFC 7932 9.2, RFC 8878 3.1.1.2).
QByteArray gzipped(const QByteArray &bytes);
QByteArray deflated(const QByteArray &bytes);
QByteArray brotlied(const QByteArray &bytes);  // at most 64 KB
QByteArray zstandard(const QByteArray &bytes); // at most 255 bytes

/// A newspaper's web server on loopback, in a thread of its own, so that a test may also block or run a program.
/// Whatever path was not set is 404. Keeps connections open as servers do. All calls wait for the server's thread.
class NewspaperServer final
{
public:
    enum class Door { Plain, BadCertificate }; // https with a self-signed certificate for another name

    explicit NewspaperServer(Door door = Door::Plain);
    ~NewspaperServer();
    Q_DISABLE_COPY_MOVE(NewspaperServer)

    QUrl url(const QString &path = QStringLiteral("/")) const;

    void set(const QString &path, const ServerAnswer &answer);
    void set(const QString &path, const QByteArray &bytes, const QByteArray &type);
    void redirect(const QString &path, int status, const QString &to); // to: a path or an address
    void forget(const QString &path);
    void setLatency(std::chrono::milliseconds latency); // of every answer

    void stop();  // connections end, new ones are refused
    void start(); // at the same port

    QList<ServerRequest> requests() const;
    int hits(const QString &path) const; // answered or not
    int hits() const;
    void forgetRequests();       // also the counts below
    int connections() const;     // open now
    int mostConnections() const; // open at once
    int mostRequests() const;    // being answered at once
    qint64 bytesSent() const;    // handed to the sockets

private:
    class Worker;

    QThread m_thread;
    Worker *m_worker;
    quint16 m_port = 0;
    Door m_door;
};

} // namespace sarika
