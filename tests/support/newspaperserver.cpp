// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/newspaperserver.h"

#include "tests/support/serverconnection.h"
#include "tests/support/support.h"

#include <QElapsedTimer>
#include <QFile>
#include <QHash>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>

using namespace Qt::StringLiterals;

namespace sarika
{

QByteArray ServerRequest::header(QByteArrayView name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

/// Lives in the server's thread.
class NewspaperServer::Worker final : public QObject
{
public:
    explicit Worker(Door door)
    {
        if (door == Door::BadCertificate)
            m_server = badServer();
        else
            m_server = new QTcpServer(this);
        m_server->setParent(this);
        connect(m_server, &QTcpServer::pendingConnectionAvailable, this, &Worker::welcome);
        m_clock.start();
    }

    quint16 listen(quint16 port)
    {
        if (!m_server->isListening() && !m_server->listen(QHostAddress::LocalHost, port))
            qFatal("the loopback newspaper cannot listen: %s", qPrintable(m_server->errorString()));
        return m_server->serverPort();
    }

    void stop()
    {
        m_server->close();
        qDeleteAll(std::exchange(m_connections, {}));
    }

    void forgetRequests()
    {
        m_requests.clear();
        m_mostConnections = m_mostRequests = 0;
        m_bytesSent = -openBytes();
    }

    qint64 bytesSent() const { return m_bytesSent + openBytes(); }

    int connections() const { return int(m_connections.size()); }

    QHash<QString, ServerAnswer> m_answers;
    QList<ServerRequest> m_requests;
    std::chrono::milliseconds m_latency{0};
    int m_mostConnections = 0;
    int m_mostRequests = 0;

private:
    static QSslServer *badServer()
    {
        QFile pair(fixturePath(u"wire/badcertificate.pem"_s));
        if (!pair.open(QIODevice::ReadOnly))
            qFatal("no bad certificate");
        const QByteArray pem = pair.readAll();
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setLocalCertificate(QSslCertificate(pem));
        tls.setPrivateKey(QSslKey(pem, QSsl::Ec));
        auto *server = new QSslServer;
        server->setSslConfiguration(tls);
        return server;
    }

    void welcome()
    {
        while (QTcpSocket *socket = m_server->nextPendingConnection()) {
            auto *connection =
                new ServerConnection(socket, [this](const ServerRequest &request) { return answer(request); }, this);
            m_connections << connection;
            m_mostConnections = std::max(m_mostConnections, static_cast<int>(m_connections.size()));
            connect(connection, &ServerConnection::closed, this, [this, connection] {
                m_bytesSent += connection->sent();
                m_connections.removeOne(connection);
                connection->deleteLater();
            });
        }
    }

    ServerAnswer answer(ServerRequest request)
    {
        ServerAnswer answer = m_answers.value(request.path, {.status = 404, .bytes = "<h1>Not here</h1>"});
        answer.latency += m_latency;
        const QByteArray etag = request.header("If-None-Match");
        const QByteArray since = request.header("If-Modified-Since");
        const bool same = etag.isEmpty() ? !since.isEmpty() && since == answer.lastModified : etag == answer.etag;
        if (answer.status == 200 && same)
            answer.status = 304;
        request.ms = m_clock.elapsed();
        request.status = answer.fault == ServerAnswer::Fault::None ? answer.status : 0;
        m_requests << request;
        const auto busy = std::ranges::count_if(m_connections, [](const auto *one) { return one->answering(); });
        m_mostRequests = std::max(m_mostRequests, std::max(static_cast<int>(busy), 1));
        return answer;
    }

    qint64 openBytes() const
    {
        qint64 bytes = 0;
        for (const ServerConnection *connection : m_connections)
            bytes += connection->sent();
        return bytes;
    }

    QTcpServer *m_server = nullptr;
    QList<ServerConnection *> m_connections;
    QElapsedTimer m_clock;
    qint64 m_bytesSent = 0; // of closed connections
};

namespace
{

// Runs in the worker's thread and waits.
template <typename Act> auto there(QObject *worker, Act act)
{
    using Got = decltype(act());
    if constexpr (std::is_void_v<Got>) {
        QMetaObject::invokeMethod(worker, act, Qt::BlockingQueuedConnection);
    } else {
        Got got{};
        QMetaObject::invokeMethod(worker, act, Qt::BlockingQueuedConnection, &got);
        return got;
    }
}

} // namespace

NewspaperServer::NewspaperServer(Door door) : m_worker(nullptr), m_door(door)
{
    m_thread.setObjectName(u"newspaper"_s);
    auto *maker = new QObject;
    maker->moveToThread(&m_thread);
    m_thread.start();
    m_worker = there(maker, [door] { return new Worker(door); });
    maker->deleteLater();
    start();
}

NewspaperServer::~NewspaperServer()
{
    stop();
    m_worker->deleteLater();
    m_thread.quit();
    m_thread.wait();
}

QUrl NewspaperServer::url(const QString &path) const
{
    const QString scheme = m_door == Door::Plain ? u"http"_s : u"https"_s;
    return QUrl(u"%1://127.0.0.1:%2%3"_s.arg(scheme).arg(m_port).arg(path));
}

void NewspaperServer::set(const QString &path, const ServerAnswer &answer)
{
    there(m_worker, [&] { m_worker->m_answers.insert(path, answer); });
}

void NewspaperServer::set(const QString &path, const QByteArray &bytes, const QByteArray &type)
{
    set(path, ServerAnswer{.type = type, .bytes = bytes});
}

void NewspaperServer::redirect(const QString &path, int status, const QString &to)
{
    set(path, ServerAnswer{.status = status, .bytes = "moved", .headers = {{"Location", to.toUtf8()}}});
}

void NewspaperServer::forget(const QString &path)
{
    there(m_worker, [&] { m_worker->m_answers.remove(path); });
}

void NewspaperServer::setLatency(std::chrono::milliseconds latency)
{
    there(m_worker, [&] { m_worker->m_latency = latency; });
}

void NewspaperServer::stop()
{
    there(m_worker, [&] { m_worker->stop(); });
}

void NewspaperServer::start()
{
    m_port = there(m_worker, [&] { return m_worker->listen(m_port); });
}

QList<ServerRequest> NewspaperServer::requests() const
{
    return there(m_worker, [&] { return m_worker->m_requests; });
}

int NewspaperServer::hits(const QString &path) const
{
    const QList<ServerRequest> all = requests();
    return static_cast<int>(std::ranges::count(all, path, &ServerRequest::path));
}

int NewspaperServer::hits() const
{
    return static_cast<int>(requests().size());
}

void NewspaperServer::forgetRequests()
{
    there(m_worker, [&] { m_worker->forgetRequests(); });
}

int NewspaperServer::connections() const
{
    return there(m_worker, [&] { return m_worker->connections(); });
}

int NewspaperServer::mostConnections() const
{
    return there(m_worker, [&] { return m_worker->m_mostConnections; });
}

int NewspaperServer::mostRequests() const
{
    return there(m_worker, [&] { return m_worker->m_mostRequests; });
}

qint64 NewspaperServer::bytesSent() const
{
    return there(m_worker, [&] { return m_worker->bytesSent(); });
}

} // namespace sarika
