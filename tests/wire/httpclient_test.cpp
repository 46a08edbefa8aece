// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wire/decoder.h"
#include "app/wire/httpclient.h"
#include "tests/support/fetching.h"
#include "tests/support/newspaperserver.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sarika;

/// One fetch and what comes of it: what is sent, what is kept of the answer.
class HttpClientTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        m_server.forgetRequests();
        m_client = std::make_unique<HttpClient>(HttpLimits{});
    }

    void bodyAndHead()
    {
        m_server.set(u"/feed"_s, {.type = "application/rss+xml",
                                  .bytes = "<rss/>",
                                  .etag = "\"one\"",
                                  .lastModified = "Sun, 06 Nov 1994 08:49:37 GMT",
                                  .headers = {{"Link", "</hub>; rel=hub"},
                                              {"Link", "</feed>; rel=self"},
                                              {"Cache-Control", "public, max-age=\"600\""}}});
        const auto answer = fetch(*m_client, {.address = m_server.url(u"/feed"_s)});
        QVERIFY(answer);
        QCOMPARE(answer->status, 200);
        QCOMPARE(answer->bytes, "<rss/>");
        QCOMPARE(answer->contentType, "application/rss+xml");
        QCOMPARE(answer->freshness, (Freshness{"\"one\"", "Sun, 06 Nov 1994 08:49:37 GMT"}));
        QCOMPARE(answer->linkHeaders, (QList<QByteArray>{"</hub>; rel=hub", "</feed>; rel=self"}));
        QCOMPARE(answer->maxAge, std::chrono::seconds(600));
        QCOMPARE(answer->wireBytes, 6);
        QCOMPARE(m_client->bytes(), 6);
        QVERIFY(!answer->moved);
    }

    void sayWhoWeAreAndNothingOfTheReader()
    {
        m_server.set(u"/page"_s, {.bytes = "x", .headers = {{"Set-Cookie", "reader=1"}}});
        QVERIFY(fetch(*m_client, {.address = m_server.url(u"/page"_s)}));
        QVERIFY(fetch(*m_client, {.address = m_server.url(u"/page"_s)}));
        for (const ServerRequest &request : m_server.requests()) {
            QVERIFY(request.header("User-Agent").startsWith("Sarika/"));
            QVERIFY(request.header("User-Agent").contains("(+https://"));
            QCOMPARE(request.header("Accept-Language"), "*");
            QVERIFY(request.header("Accept-Encoding").contains("gzip"));
            QVERIFY(request.header("Cookie").isEmpty());
            QVERIFY(request.header("Referer").isEmpty());
            QVERIFY(request.header("Cache-Control").isEmpty());
        }
    }

    void conditionalPairGives304()
    {
        const Freshness pair{"W/\"two\"", "Mon, 07 Nov 1994 08:49:37 GMT"};
        m_server.set(u"/feed"_s, {.bytes = "<rss/>", .etag = pair.etag, .lastModified = pair.lastModified});
        const auto answer = fetch(*m_client, {.address = m_server.url(u"/feed"_s), .freshness = pair});
        QVERIFY(answer);
        QVERIFY(answer->notModified());
        QVERIFY(answer->bytes.isEmpty());
        QCOMPARE(answer->freshness, pair);
        QCOMPARE(m_server.requests().first().header("If-None-Match"), pair.etag);
        QCOMPARE(m_server.requests().first().header("If-Modified-Since"), pair.lastModified);
        QVERIFY(checkStatus(*answer));
    }

    void codings_data()
    {
        using Coding = ServerAnswer::Coding;
        QTest::addColumn<Coding>("coding");
        QTest::addColumn<ServerAnswer::Length>("length");
        const QList<std::pair<const char *, Coding>> codings{{"plain", Coding::None},
                                                             {"gzip", Coding::Gzip},
                                                             {"deflate", Coding::Deflate},
                                                             {"br", Coding::Brotli},
                                                             {"zstd", Coding::Zstd}};
        for (const auto &[name, coding] : codings) {
            QTest::addRow("%s", name) << coding << ServerAnswer::Length::Announced;
            QTest::addRow("%s chunked", name) << coding << ServerAnswer::Length::Chunked;
        }
    }

    void codings()
    {
        QFETCH(const ServerAnswer::Coding, coding);
        QFETCH(const ServerAnswer::Length, length);
        if (coding == ServerAnswer::Coding::Brotli && !acceptedCodings().contains("br"))
            QFAIL("no decoder of br");
        if (coding == ServerAnswer::Coding::Zstd && !acceptedCodings().contains("zstd"))
            QFAIL("no decoder of zstd");
        const QByteArray news = u"ព័ត៌មានថ្ងៃនេះ"_s.repeated(5).toUtf8();
        m_server.set(u"/coded"_s, {.bytes = news, .coding = coding, .length = length});
        const auto answer = fetch(*m_client, {.address = m_server.url(u"/coded"_s)});
        QVERIFY2(answer, answer ? "" : qPrintable(answer.error().detail));
        QCOMPARE(answer->bytes, news);
        QVERIFY(answer->wireBytes > 0 && answer->wireBytes <= news.size() + 16);
    }

    void gzipInSeveralMembers()
    {
        const QByteArray coded = gzipped("one, ") + gzipped("two, ") + gzipped("three") + QByteArray(3, '\0');
        m_server.set(u"/members"_s, {.bytes = coded, .headers = {{"Content-Encoding", "gzip"}}});
        QCOMPARE(fetch(*m_client, {.address = m_server.url(u"/members"_s)})->bytes, "one, two, three");
    }

    void emptyBodySaidToBeCoded()
    {
        m_server.set(u"/empty"_s, {.headers = {{"Content-Encoding", "gzip"}}});
        QVERIFY(fetch(*m_client, {.address = m_server.url(u"/empty"_s)}));
    }

    void redirectsAreFollowed_data()
    {
        QTest::addColumn<QList<int>>("statuses");
        QTest::addColumn<bool>("moved");
        QTest::addRow("301") << QList{301} << true;
        QTest::addRow("308") << QList{308} << true;
        QTest::addRow("301, 308") << QList{301, 308} << true;
        QTest::addRow("302") << QList{302} << false;
        QTest::addRow("303") << QList{303} << false;
        QTest::addRow("307") << QList{307} << false;
        QTest::addRow("301, 302") << QList{301, 302} << false;
        QTest::addRow("ten") << QList<int>(10, 301) << true;
    }

    void redirectsAreFollowed()
    {
        QFETCH(const QList<int>, statuses);
        QFETCH(const bool, moved);
        for (int i = 0; i < statuses.size(); ++i)
            m_server.redirect(u"/hop%1"_s.arg(i), statuses.at(i), u"hop%1"_s.arg(i + 1));
        const QString end = u"/hop%1"_s.arg(statuses.size());
        m_server.set(end, "here", "text/plain");
        const auto answer = fetch(*m_client, {.address = m_server.url(u"/hop0"_s)});
        QVERIFY(answer);
        QCOMPARE(answer->address, m_server.url(end));
        QCOMPARE(answer->moved, moved);
        QCOMPARE(answer->bytes, "here");
        QCOMPARE(m_client->requests(), statuses.size() + 1);
    }

    void resourcesAnswerLikeAHost()
    {
        const HttpRequest robots{.address = QUrl(u"qrc:/sample/robots.txt"_s), .kind = HttpRequest::Kind::Robots};
        const auto answer = fetch(*m_client, robots);
        QVERIFY(answer);
        QCOMPARE(answer->status, 200);
        QVERIFY(answer->bytes.startsWith("User-agent"));
        QVERIFY(answer->contentType.startsWith("text/plain"));
        const auto again = fetch(*m_client, {.address = robots.address, .freshness = answer->freshness});
        QVERIFY(again->notModified());
        const auto small = fetch(*m_client, {.address = robots.address, .limit = 3});
        QCOMPARE(small.error().kind, Error::Kind::TooLarge);
        const auto absent = fetch(*m_client, {.address = QUrl(u"qrc:/sample/never"_s)});
        QCOMPARE(absent->status, 404);
        QCOMPARE(m_client->requests(), 0);
    }

private:
    NewspaperServer m_server;
    std::unique_ptr<HttpClient> m_client;
};

QTEST_GUILESS_MAIN(HttpClientTest)
#include "httpclient_test.moc"
