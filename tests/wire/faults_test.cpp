// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wire/httpclient.h"
#include "tests/support/fetching.h"
#include "tests/support/newspaperserver.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sarika;

namespace
{

using Fault = ServerAnswer::Fault;
using Coding = ServerAnswer::Coding;
using Length = ServerAnswer::Length;
using Kind = Error::Kind;

constexpr qint64 megabyte = 1024 * 1024;

HttpLimits impatient()
{
    using std::chrono::milliseconds;
    return {.connect = milliseconds(400),
            .firstByte = milliseconds(400),
            .stall = milliseconds(400),
            .whole = milliseconds(1500)};
}

QString detailOf(const Result<HttpAnswer> &result)
{
    return result ? u"status %1"_s.arg(result->status) : result.error().detail;
}

} // namespace

/// Every fault a host can have: the kind of error it becomes, and that the client goes on.
class FaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { m_client = std::make_unique<HttpClient>(impatient()); }

    void faults_data()
    {
        QTest::addColumn<ServerAnswer>("answer");
        QTest::addColumn<Error::Kind>("kind");
        const QByteArray page = QByteArray("<p>What the river brought.</p>").repeated(40);
        const QByteArray zeros(8 * megabyte, '\0');
        const auto row = [](const char *name, const ServerAnswer &answer, Kind kind) {
            QTest::addRow("%s", name) << answer << kind;
        };
        row("silent", {.bytes = page, .fault = Fault::Silent}, Kind::Timeout);
        row("stall", {.bytes = page, .fault = Fault::Stall}, Kind::Timeout);
        row("stall chunked", {.bytes = page, .fault = Fault::Stall, .length = Length::Chunked}, Kind::Timeout);
        row("slow drip", {.bytes = page, .fault = Fault::Drip}, Kind::Timeout);
        row("truncated", {.bytes = page, .fault = Fault::Truncated}, Kind::ServerFault);
        // Not here: truncated, chunked and not coded. Qt 6.8 takes it for whole now and then and shows no trace.
        row("truncated gzip", {.bytes = page, .fault = Fault::Truncated, .coding = Coding::Gzip}, Kind::ServerFault);
        row("truncated deflate", {.bytes = page, .fault = Fault::Truncated, .coding = Coding::Deflate},
            Kind::ServerFault);
        row("a coding nobody knows", {.bytes = page, .headers = {{"Content-Encoding", "pigeon"}}}, Kind::Malformed);
        row("truncated gzip chunked",
            {.bytes = page, .fault = Fault::Truncated, .coding = Coding::Gzip, .length = Length::Chunked},
            Kind::ServerFault);
        row("reset", {.bytes = page, .fault = Fault::Reset}, Kind::ServerFault);
        row("not http", {.bytes = page, .fault = Fault::NotHttp}, Kind::ServerFault);
        row("endless", {.fault = Fault::Endless}, Kind::TooLarge);
        row("200 MB announced", {.padding = 200 * megabyte}, Kind::TooLarge);
        row("gzip bomb", {.bytes = zeros, .coding = Coding::Gzip}, Kind::TooLarge);
        row("gzip bomb chunked", {.bytes = zeros, .coding = Coding::Gzip, .length = Length::Chunked}, Kind::TooLarge);
        row("gzip that is none", {.bytes = page, .headers = {{"Content-Encoding", "gzip"}}}, Kind::Malformed);
        row("304 that nobody asked for", {.status = 304}, Kind::ServerFault);
    }

    void faults()
    {
        QFETCH(const ServerAnswer, answer);
        QFETCH(const Error::Kind, kind);
        m_server.set(u"/fault"_s, answer);
        m_server.set(u"/sound"_s, "sound", "text/plain");
        const auto result = fetch(*m_client, {.address = m_server.url(u"/fault"_s), .limit = megabyte});
        QVERIFY2(!result, qPrintable(detailOf(result)));
        QVERIFY2(result.error().kind == kind, qPrintable(detailOf(result)));
        QVERIFY(result.error().detail.startsWith(u"wire: fetch http://127.0.0.1"_s));
        const auto sound = fetch(*m_client, {.address = m_server.url(u"/sound"_s)});
        QVERIFY2(sound && sound->bytes == "sound", qPrintable(detailOf(sound)));
    }

    void hugeBodiesAreNotTaken()
    {
        m_server.set(u"/huge"_s, {.fault = Fault::Endless});
        m_server.forgetRequests();
        const qint64 before = m_server.bytesSent();
        const auto result = fetch(*m_client, {.address = m_server.url(u"/huge"_s), .limit = megabyte});
        QCOMPARE(result.error().kind, Kind::TooLarge);
        QVERIFY(m_client->bytes() < 2 * megabyte);
        const qint64 sent = m_server.bytesSent() - before;
        QVERIFY2(sent < 24 * megabyte, qPrintable(QString::number(sent))); // sockets buffer some
    }

    void statuses_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<Error::Kind>("kind");
        const QList<std::pair<int, Kind>> rows{{400, Kind::Refused},
                                               {401, Kind::Refused},
                                               {402, Kind::Refused},
                                               {403, Kind::Refused},
                                               {404, Kind::NotFound},
                                               {408, Kind::Timeout},
                                               {410, Kind::Gone},
                                               {418, Kind::Refused},
                                               {451, Kind::Refused},
                                               {500, Kind::ServerFault},
                                               {502, Kind::ServerFault},
                                               {504, Kind::ServerFault},
                                               {429, Kind::TooManyRequests},
                                               {503, Kind::TooManyRequests},
                                               {302, Kind::ServerFault}};
        for (const auto &[status, kind] : rows)
            QTest::addRow("%d", status) << status << kind;
    }

    void statuses()
    {
        QFETCH(const int, status);
        QFETCH(const Error::Kind, kind);
        m_server.set(u"/status"_s, {.status = status, .bytes = "<h1>Sorry</h1>", .etag = "\"sorry\""});
        const auto answer = fetch(*m_client, {.address = m_server.url(u"/status"_s)});
        QVERIFY2(answer, qPrintable(detailOf(answer)));
        QCOMPARE(answer->status, status);
        QVERIFY(answer->bytes.isEmpty());
        QVERIFY(answer->freshness.empty()); // what failed lends no freshness
        QCOMPARE(checkStatus(*answer).error().kind, kind);
    }

    void longErrorPagesAreNotRead()
    {
        m_server.set(u"/long"_s, {.status = 404, .padding = 50 * megabyte});
        const auto answer = fetch(*m_client, {.address = m_server.url(u"/long"_s)});
        QVERIFY2(answer, qPrintable(detailOf(answer)));
        QCOMPARE(answer->status, 404);
        QVERIFY(m_client->bytes() < megabyte);
    }

    void badRedirects_data()
    {
        QTest::addColumn<QString>("target");
        QTest::addColumn<Error::Kind>("kind");
        QTest::addRow("itself") << u"/redirect"_s << Kind::RedirectLoop;
        QTest::addRow("itself with fragment") << u"/redirect#top"_s << Kind::RedirectLoop;
        QTest::addRow("circle") << u"/back"_s << Kind::RedirectLoop;
        QTest::addRow("eleven") << u"/far0"_s << Kind::RedirectLoop;
        for (const QString &target : {u"file:///etc/passwd"_s, u"data:text/html,x"_s, u"qrc:/sample/robots.txt"_s,
                                      u"ftp://127.0.0.1/"_s, u"javascript:alert(1)"_s, u"http://"_s})
            QTest::addRow("%s", qPrintable(target)) << target << Kind::BadAddress;
    }

    void badRedirects()
    {
        QFETCH(const QString, target);
        QFETCH(const Error::Kind, kind);
        m_server.redirect(u"/redirect"_s, 302, target);
        m_server.redirect(u"/back"_s, 301, u"/redirect"_s);
        for (int i = 0; i < 12; ++i)
            m_server.redirect(u"/far%1"_s.arg(i), 307, u"/far%1"_s.arg(i + 1));
        const auto result = fetch(*m_client, {.address = m_server.url(u"/redirect"_s)});
        QVERIFY2(!result, qPrintable(detailOf(result)));
        QVERIFY2(result.error().kind == kind, qPrintable(detailOf(result)));
    }

    void badAddresses_data()
    {
        QTest::addColumn<QUrl>("address");
        for (const char *address :
             {"", "file:///etc/passwd", "data:text/plain,x", "ftp://a.invalid/", "http://", "/feed", "about:blank"})
            QTest::addRow("<%s>", address) << QUrl(QString::fromLatin1(address));
    }

    void badAddresses()
    {
        QFETCH(const QUrl, address);
        QCOMPARE(fetch(*m_client, {.address = address}).error().kind, Kind::BadAddress);
        QCOMPARE(m_client->requests(), 0);
    }

    void nobodyThere()
    {
        NewspaperServer closed;
        closed.stop();
        QCOMPARE(fetch(*m_client, {.address = closed.url()}).error().kind, Kind::ServerFault);
    }

    void unknownName()
    {
        HttpClient client(HttpLimits{});
        const auto result = fetch(client, {.address = QUrl(u"http://nowhere.invalid/"_s)});
        QVERIFY2(!result && result.error().kind == Kind::Offline, qPrintable(detailOf(result)));
    }

    void badCertificate()
    {
        NewspaperServer server(NewspaperServer::Door::BadCertificate);
        server.set(u"/"_s, "secret", "text/plain");
        HttpClient client(HttpLimits{});
        const auto result = fetch(client, {.address = server.url()});
        QVERIFY2(!result && result.error().kind == Kind::Insecure, qPrintable(detailOf(result)));
        QCOMPARE(server.hits(), 0);
    }

    void passwordsStayBehindTls()
    {
        m_server.redirect(u"/weaker"_s, 302, u"http://reader:secret@127.0.0.1/"_s);
        const auto result = fetch(*m_client, {.address = m_server.url(u"/weaker"_s)});
        QVERIFY(!result); // from http it is followed, to where nobody listens
        QVERIFY(!result.error().detail.contains(u"secret"_s));
    }

private:
    NewspaperServer m_server;
    std::unique_ptr<HttpClient> m_client;
};

QTEST_GUILESS_MAIN(FaultsTest)
#include "faults_test.moc"
