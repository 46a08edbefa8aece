// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wire/httpclient.h"
#include "app/wire/httpheaders.h"
#include "tests/support/fetching.h"
#include "tests/support/newspaperserver.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sarika;
using std::chrono::milliseconds;
using std::chrono::seconds;

namespace
{

QDateTime soon(int s)
{
    return QDateTime::currentDateTimeUtc().addSecs(s);
}

bool allEnded(const QList<Fetching> &fetches)
{
    return std::ranges::all_of(fetches, &Fetching::ended);
}

bool allEnd(const QList<Fetching> &fetches)
{
    return QTest::qWaitFor([&fetches] { return allEnded(fetches); }, 10'000);
}

QUrl onHost(QUrl address, const QString &host)
{
    address.setHost(host);
    return address;
}

// A reader of ours that asks again whenever it is told something, as a sync does.
QCoro::Task<> keepAsking(HttpClient &client, HttpRequest request, std::shared_ptr<int> cancelled)
{
    for (int i = 0; i < 3; ++i) {
        auto task = client.fetch(request);
        const Result<HttpAnswer> result = co_await task;
        if (!result && result.error().kind == Error::Kind::Cancelled)
            ++*cancelled;
    }
}

} // namespace

/// How the client behaves towards hosts: turns, pauses, cancelling.
class MannersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        m_server.set(u"/"_s, "x", "text/plain");
        m_server.setLatency(milliseconds(30));
        m_server.forgetRequests();
    }

    // Kept open while more is wanted; not for ever, for there may be a thousand hosts.
    void connectionIsUsedAgainAndLetGo()
    {
        HttpClient client(HttpLimits{.spacing = milliseconds(0)});
        for (int i = 0; i < 3; ++i)
            QVERIFY(fetch(client, {.address = m_server.url()}));
        QCOMPARE(m_server.mostConnections(), 1);
        QTRY_COMPARE_WITH_TIMEOUT(m_server.connections(), 0, 30'000);
    }

    void fourAtOnceToOneHost()
    {
        HttpClient client(HttpLimits{.spacing = milliseconds(0)});
        QList<Fetching> fetches;
        for (int i = 0; i < 20; ++i)
            fetches << Fetching(client, {.address = m_server.url()});
        QVERIFY(allEnd(fetches));
        QCOMPARE(m_server.hits(), 20);
        QCOMPARE(m_server.mostRequests(), 4);
        QVERIFY(m_server.mostConnections() <= 4);
    }

    void limitOverAllHosts()
    {
        HttpClient client(HttpLimits{.perHost = 4, .total = 6});
        QList<Fetching> fetches;
        m_server.setLatency(milliseconds(200));
        for (int i = 0; i < 6; ++i) {
            for (const QString &host : {u"127.0.0.1"_s, u"localhost"_s})
                fetches << Fetching(client, {.address = onHost(m_server.url(), host)});
        }
        QVERIFY(allEnd(fetches));
        QVERIFY(m_server.mostRequests() > 4);
        QVERIFY(m_server.mostRequests() <= 6);
    }

    void hostsTakeTurns()
    {
        HttpClient client(HttpLimits{.perHost = 1, .total = 1});
        QList<Fetching> fetches;
        for (int i = 0; i < 6; ++i)
            fetches << Fetching(client, {.address = m_server.url(u"/long%1"_s.arg(i))});
        fetches << Fetching(client, {.address = onHost(m_server.url(u"/short"_s), u"localhost"_s)});
        QVERIFY(allEnd(fetches));
        QStringList order;
        for (const ServerRequest &request : m_server.requests())
            order << request.path;
        QCOMPARE(order.size(), 7);
        QVERIFY2(order.indexOf(u"/short"_s) <= 2, qPrintable(order.join(u' ')));
        order.removeOne(u"/short"_s);
        QVERIFY(std::ranges::is_sorted(order)); // first come, first served
    }

    void requestsAreSpaced()
    {
        HttpClient client(HttpLimits{.spacing = milliseconds(60)});
        m_server.setLatency(milliseconds(0));
        QList<Fetching> fetches;
        for (int i = 0; i < 5; ++i)
            fetches << Fetching(client, {.address = m_server.url()});
        QVERIFY(allEnd(fetches));
        const QList<ServerRequest> requests = m_server.requests();
        QVERIFY(requests.last().ms - requests.first().ms >= 4 * 60 - 40);
    }

    void pausesAreKept_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("retryAfter");
        QTest::addColumn<int>("pause"); // seconds
        for (const int status : {429, 503}) {
            QTest::addRow("%d seconds", status) << status << QByteArray("120") << 120;
            QTest::addRow("%d date", status) << status << httpDate(soon(300)) << 300;
            QTest::addRow("%d unsaid", status) << status << QByteArray() << 60;
            QTest::addRow("%d nonsense", status) << status << QByteArray("later") << 60;
            QTest::addRow("%d far too long", status) << status << QByteArray("99999999999999999999") << 24 * 3600;
        }
    }

    void pausesAreKept()
    {
        QFETCH(const int, status);
        QFETCH(const QByteArray, retryAfter);
        QFETCH(const int, pause);
        HttpClient client(HttpLimits{.spacing = milliseconds(0)});
        m_server.set(u"/busy"_s, {.status = status, .headers = {{"Retry-After", retryAfter}}});
        QList<Fetching> fetches;
        for (int i = 0; i < 12; ++i)
            fetches << Fetching(client, {.address = m_server.url(u"/busy"_s)});
        QVERIFY(allEnd(fetches));
        QCOMPARE(m_server.hits(), 4); // those under way; nobody who waited
        QCOMPARE(fetches.first().result()->status, status);
        QCOMPARE(fetches.last().result().error().kind, Error::Kind::TooManyRequests);
        const qint64 left = QDateTime::currentDateTimeUtc().secsTo(client.pausedUntil(u"127.0.0.1"_s));
        QVERIFY2(std::abs(left - pause) <= 3, qPrintable(QString::number(left)));
        QVERIFY(!client.pausedUntil(u"localhost"_s).isValid());
        QCOMPARE(fetch(client, {.address = m_server.url()}).error().kind, Error::Kind::TooManyRequests);
        QVERIFY(fetch(client, {.address = onHost(m_server.url(), u"localhost"_s)}));
    }

    void pauseEnds()
    {
        HttpClient client(HttpLimits{});
        client.pauseHost(u"127.0.0.1"_s, soon(-1));
        QVERIFY(!client.pausedUntil(u"127.0.0.1"_s).isValid());
        QVERIFY(fetch(client, {.address = m_server.url()}));
        client.pauseHost(u"127.0.0.1"_s, soon(500));
        QVERIFY(!fetch(client, {.address = m_server.url()}));
        client.pauseHost(u"127.0.0.1"_s, {});
        QVERIFY(fetch(client, {.address = m_server.url()}));
    }

    void cancelAllEndsWaitingAndRunning()
    {
        HttpClient client(HttpLimits{});
        m_server.set(u"/silent"_s, {.fault = ServerAnswer::Fault::Silent});
        QList<Fetching> fetches;
        for (int i = 0; i < 10; ++i)
            fetches << Fetching(client, {.address = m_server.url(u"/silent"_s)});
        QVERIFY(QTest::qWaitFor([this] { return m_server.hits() == 4; }));
        client.cancelAll();
        QVERIFY(allEnded(fetches)); // within the call
        for (const Fetching &one : std::as_const(fetches))
            QCOMPARE(one.result().error().kind, Error::Kind::Cancelled);
        QVERIFY(fetch(client, {.address = m_server.url()}));
    }

    void destructionEndsEverything()
    {
        auto client = std::make_unique<HttpClient>(HttpLimits{});
        m_server.set(u"/silent"_s, {.fault = ServerAnswer::Fault::Silent});
        const auto cancelled = std::make_shared<int>(0);
        for (int i = 0; i < 6; ++i)
            keepAsking(*client, {.address = m_server.url(u"/silent"_s)}, cancelled);
        const Fetching done(*client, {.address = onHost(m_server.url(), u"localhost"_s)});
        QVERIFY(QTest::qWaitFor([this] { return m_server.hits() == 5; }));
        client.reset();
        QCOMPARE(*cancelled, 18);
        QVERIFY(done.ended());
        QCOMPARE(cancelled.use_count(), 1); // every coroutine is gone
    }

    void destructionFromWithinAnAnswer()
    {
        auto client = std::make_unique<HttpClient>(HttpLimits{});
        const auto begin = [](std::unique_ptr<HttpClient> &owner, HttpRequest request) -> QCoro::Task<> {
            auto task = owner->fetch(request);
            const auto answer = co_await task;
            owner.reset();
        };
        const Fetching other(*client, {.address = m_server.url()});
        begin(client, {.address = m_server.url()});
        QVERIFY(QTest::qWaitFor([&client] { return !client; }));
        QVERIFY(other.ended());
    }

    void retryAfter()
    {
        const QByteArray date = "Sun, 06 Nov 1994 08:49:37 GMT";
        QCOMPARE(parseRetryAfter("120", {}), seconds(120));
        QCOMPARE(parseRetryAfter("Sun, 06 Nov 1994 08:50:37 GMT", date), seconds(60));
        QCOMPARE(parseRetryAfter("Sunday, 06-Nov-94 08:51:37 GMT", date), seconds(120));
        QCOMPARE(parseRetryAfter("Sun Nov  6 08:52:37 1994", date), seconds(180));
        QCOMPARE(parseRetryAfter("Sun, 06 Nov 1994 08:00:00 GMT", date), seconds(0));
        QVERIFY(!parseRetryAfter("-5", date));
        QVERIFY(!parseRetryAfter("soon", date));
        QVERIFY(!parseRetryAfter("", date));
    }

    void maxAge()
    {
        QCOMPARE(parseMaxAge("public, Max-Age=300"), seconds(300));
        QCOMPARE(parseMaxAge("max-age=\"60\""), seconds(60));
        QVERIFY(!parseMaxAge("s-maxage=9"));
        QVERIFY(!parseMaxAge("max-age=x"));
        QVERIFY(!parseMaxAge(""));
    }

private:
    static QByteArray httpDate(const QDateTime &at)
    {
        return QLocale::c().toString(at, u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s).toLatin1();
    }

    NewspaperServer m_server;
};

QTEST_GUILESS_MAIN(MannersTest)
#include "manners_test.moc"
