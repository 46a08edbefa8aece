// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/discovery.h"
#include "tests/support/worker.h"

#include <QImage>
#include <QTest>

using namespace sarika;
using namespace Qt::StringLiterals;

class DiscoveryTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Worker> m_worker;

private Q_SLOTS:

    void initTestCase() { m_worker = std::make_unique<Worker>(m_folder.path()); }

    void cleanupTestCase() { m_worker.reset(); }

    void addressesAreUnderstoodAsTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QList<QUrl>>("meant");
        const auto urls = [](const QStringList &texts) { return QUrl::fromStringList(texts); };
        QTest::newRow("bare") << u" paper.example "_s << urls({u"https://paper.example"_s, u"http://paper.example"_s});
        QTest::newRow("port") << u"localhost:8080/f"_s
                              << urls({u"http://localhost:8080/f"_s, u"https://localhost:8080/f"_s});
        QTest::newRow("usual port") << u"a.example:443"_s
                                    << urls({u"https://a.example:443"_s, u"http://a.example:443"_s});
        QTest::newRow("http") << u"http://a.example/x"_s << urls({u"http://a.example/x"_s});
        QTest::newRow("feed") << u"feed://a.example/x"_s << urls({u"https://a.example/x"_s, u"http://a.example/x"_s});
        QTest::newRow("feed of http") << u"feed:http://a.example/x"_s << urls({u"http://a.example/x"_s});
        QTest::newRow("qrc") << u"qrc:/sample/index.html"_s << urls({u"qrc:/sample/index.html"_s});
        QTest::newRow("file") << u"file:///etc/passwd"_s << QList<QUrl>();
        QTest::newRow("data") << u"data:text/html,x"_s << QList<QUrl>();
        QTest::newRow("path") << u"/etc/passwd"_s << QList<QUrl>();
        QTest::newRow("nothing") << u"  "_s << QList<QUrl>();
    }

    void addressesAreUnderstoodAsTyped()
    {
        QFETCH(QString, typed);
        QFETCH(QList<QUrl>, meant);
        QCOMPARE(addressesMeant(typed), meant);
    }

    void sectionNamesLoseTheirPaper()
    {
        QCOMPARE(withoutSourceName(u"Kingdom | The Paper"_s, u"The Paper"_s), u"Kingdom"_s);
        QCOMPARE(withoutSourceName(u"The Paper – Sport"_s, u"the paper"_s), u"Sport"_s);
        QCOMPARE(withoutSourceName(u"The Paper"_s, u"The Paper"_s), u"The Paper"_s);
        QCOMPARE(withoutSourceName(u"Kingdom"_s, u""_s), u"Kingdom"_s);
    }

    void aPageOffersItsFeeds()
    {
        NewspaperServer server;
        Paper paper(server);
        for (int number : {1, 2, 3, 4})
            paper.addStory(number);
        paper.print();
        const Result<Discovery> found = m_worker->discover(paper.home().toString());
        QVERIFY2(found, qPrintable(found ? QString() : found.error().detail));
        QCOMPARE(found->source.name, u"The Loopback Post"_s);
        QCOMPARE(found->offers.size(), 1);
        const Discovery::Offer &offer = found->offers.first();
        QCOMPARE(offer.section.address, paper.feed());
        QCOMPARE(offer.section.kind, Section::Kind::Feed);
        QCOMPARE(offer.section.name, u"News"_s);
        QCOMPARE(offer.headlines.size(), 3);
        QCOMPARE(offer.headlines.first(), QString::fromUtf8(Paper::headline(4)));
        const QImage icon = QImage::fromData(found->source.icon, "PNG");
        QCOMPARE(icon.size(), QSize(64, 64));
    }

    void aFeedOffersItselfUnderItsPapersName()
    {
        NewspaperServer server;
        Paper paper(server);
        paper.addStory(1);
        paper.print();
        const Result<Discovery> found = m_worker->discover(paper.feed().toString());
        QVERIFY(found);
        QCOMPARE(found->source.name, u"The Loopback Post"_s);
        QCOMPARE(found->source.address, paper.home());
        QCOMPARE(found->offers.size(), 1);
        QCOMPARE(found->offers.first().section.address, paper.feed());
    }

    void aPageWithoutFeedsIsTriedAtCommonAddresses()
    {
        NewspaperServer server;
        Paper paper(server);
        paper.addStory(1);
        paper.print();
        server.set(u"/"_s, "<html><head><title>Plain</title></head><body><p>Hello</p></body></html>", "text/html");
        server.forget(u"/feed.xml"_s);
        server.set(u"/rss"_s, paper.feedBytes(), "application/rss+xml");
        const Result<Discovery> found = m_worker->discover(paper.home().toString());
        QVERIFY2(found, qPrintable(found ? QString() : found.error().detail));
        QCOMPARE(found->offers.size(), 1);
        QCOMPARE(found->offers.first().section.address, server.url(u"/rss"_s));
    }

    void robotsNameANewsSitemap()
    {
        NewspaperServer server;
        server.set(u"/"_s, "<html><head><title>Plain</title></head><body><p>Hello</p></body></html>", "text/html");
        server.set(u"/robots.txt"_s, "User-agent: *\nSitemap: " + server.url(u"/news-map.xml"_s).toEncoded(),
                   "text/plain");
        const QByteArray map =
            "<?xml version=\"1.0\"?><urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" "
            "xmlns:news=\"http://www.google.com/schemas/sitemap-news/0.9\"><url><loc>" +
            server.url(u"/news/1"_s).toEncoded() +
            "</loc><news:news><news:publication><news:name>Plain</news:name><news:language>en</news:language>"
            "</news:publication><news:publication_date>2025-04-14</news:publication_date>"
            "<news:title>The ferry runs again</news:title></news:news></url></urlset>";
        server.set(u"/news-map.xml"_s, map, "application/xml");
        const Result<Discovery> found = m_worker->discover(server.url().toString());
        QVERIFY2(found, qPrintable(found ? QString() : found.error().detail));
        QCOMPARE(found->offers.size(), 1);
        QCOMPARE(found->offers.first().section.kind, Section::Kind::Sitemap);
        QCOMPARE(found->offers.first().headlines, QStringList{u"The ferry runs again"_s});
    }

    void nothingToReadIsSaid()
    {
        NewspaperServer server;
        server.set(u"/"_s, "<html><body><p>Under construction.</p></body></html>", "text/html");
        const Result<Discovery> found = m_worker->discover(server.url().toString());
        QVERIFY(!found);
        QVERIFY(found.error().kind == Error::Kind::NotNews || found.error().kind == Error::Kind::Empty);
    }

    void errorsComeThrough()
    {
        NewspaperServer server;
        QCOMPARE(m_worker->discover(server.url(u"/none"_s).toString()).error().kind, Error::Kind::NotFound);
        QCOMPARE(m_worker->discover(u"file:///etc/passwd"_s).error().kind, Error::Kind::BadAddress);
        server.set(u"/slow"_s, ServerAnswer{.fault = ServerAnswer::Fault::Silent});
        QCOMPARE(m_worker->discover(server.url(u"/slow"_s).toString()).error().kind, Error::Kind::Timeout);
    }
};

QTEST_GUILESS_MAIN(DiscoveryTest)
#include "discovery_test.moc"
