// SPDX-License-Identifier: GPL-3.0-or-later
// Every fixture beside its golden JSON; SARIKA_RENEW=1 rewrites the goldens.
#include "app/command/feedjson.h"
#include "app/feed/feedparser.h"
#include "tests/support/growth.h"
#include "tests/support/support.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace sarika;
using namespace Qt::StringLiterals;

namespace
{

const QString folder = fixturePath(u"feed/"_s);
const QUrl address(u"https://paper.example/feeds/news"_s);

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray readable(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).toJson(QJsonDocument::Indented);
}

QStringList fixtures()
{
    QStringList names = QDir(folder).entryList(QDir::Files, QDir::Name);
    names.removeIf([](const QString &name) { return name.endsWith(".golden"_L1); });
    return names;
}

} // namespace

class FeedParserTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void readsAsBefore_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : fixtures())
            QTest::newRow(qPrintable(name)) << name;
    }

    void readsAsBefore()
    {
        QFETCH(QString, name);
        const auto feed = parseFeed(contentOf(folder + name), {}, address);
        const QByteArray got = readable(feed ? feedJson(*feed) : errorJson(feed.error()));
        QFile golden(folder + name + u".golden"_s);
        if (qEnvironmentVariableIsSet("SARIKA_RENEW")) {
            QVERIFY(golden.open(QIODevice::WriteOnly));
            golden.write(got);
        }
        golden.close();
        QCOMPARE(QString::fromUtf8(got), QString::fromUtf8(contentOf(golden.fileName())));
    }

    void hearsHowOftenToAsk_data()
    {
        QTest::addColumn<QByteArray>("said");
        QTest::addColumn<int>("minutes");
        QTest::addColumn<quint32>("hours");
        QTest::addColumn<int>("days");
        QTest::newRow("nothing") << QByteArray() << 0 << 0U << 0;
        QTest::newRow("ttl") << QByteArray("<ttl> 45 </ttl>") << 45 << 0U << 0;
        QTest::newRow("period") << QByteArray("<sy:updatePeriod>daily</sy:updatePeriod>"
                                              "<sy:updateFrequency>4</sy:updateFrequency>")
                                << 360 << 0U << 0;
        QTest::newRow("hours") << QByteArray("<skipHours><hour>0</hour><hour>13</hour></skipHours>") << 0
                               << (1U | 1U << 13) << 0;
        QTest::newRow("days") << QByteArray("<skipDays><day>Monday</day><day>Sunday</day></skipDays>") << 0 << 0U << 65;
        QTest::newRow("nonsense") << QByteArray("<ttl>-5</ttl><skipHours><hour>77</hour>now</skipHours>") << 0 << 0U
                                  << 0;
    }

    void hearsHowOftenToAsk()
    {
        QFETCH(const QByteArray, said);
        const auto feed = parseFeed("<rss version=\"2.0\" xmlns:sy=\"http://purl.org/rss/1.0/modules/syndication/\">"
                                    "<channel><title>River</title>" +
                                        said + "<item><title>Rain</title><guid>1</guid></item></channel></rss>",
                                    {}, address);
        QVERIFY(feed);
        QTEST(feed->rhythm.minutes, "minutes");
        QTEST(feed->rhythm.skipHours, "hours");
        QTEST(int(feed->rhythm.skipDays), "days");
    }

    // Cut anywhere, a document is still answered, and quickly; whole stories before the cut are kept.
    void answersWhereverItIsCut()
    {
        for (const QString &name : fixtures()) {
            const QByteArray whole = contentOf(folder + name);
            for (qsizetype length = 0; length < whole.size(); length += 7)
                (void)parseFeed(whole.first(length), {}, address).has_value();
        }
    }

    void answersWhateverIsFlipped()
    {
        quint32 seed = 1;
        const auto random = [&seed](qsizetype below) {
            seed = seed * 1664525 + 1013904223;
            return qsizetype(seed >> 8) % below;
        };
        for (const QString &name : fixtures()) {
            const QByteArray whole = contentOf(folder + name);
            for (int round = 0; round < 60; ++round) {
                QByteArray bytes = whole;
                for (int flip = 0; flip < 8; ++flip)
                    bytes[random(bytes.size())] = "<>&\"'/[]!-= \0\xff"[random(14)];
                (void)parseFeed(bytes, {}, address).has_value();
            }
        }
    }

    void staysLinear_data()
    {
        QTest::addColumn<QByteArray>("piece");
        QTest::newRow("open comments") << QByteArray("<!--");
        QTest::newRow("open tags") << QByteArray("<a>");
        QTest::newRow("items") << QByteArray("<item>");
        QTest::newRow("open leaves") << QByteArray("<item><x>");
        QTest::newRow("unclosed leaves") << QByteArray("<x>");
        QTest::newRow("images in images") << QByteArray("<image>");
        QTest::newRow("quotes") << QByteArray("<a b='");
        QTest::newRow("ampersands") << QByteArray("&amp&");
        QTest::newRow("cdata") << QByteArray("<![CDATA[");
        QTest::newRow("doctypes") << QByteArray("<!DOCTYPE a [");
        QTest::newRow("bases") << QByteArray("<image xml:base='a/'>");
    }

    void staysLinear()
    {
        QFETCH(QByteArray, piece);
        const auto parse = [&](int size) {
            (void)parseFeed("<rss><channel>" + piece.repeated(size / piece.size()), {}, address).has_value();
        };
        QVERIFY(growsLinearly(parse, 50'000));
    }

    void textsThatNeverEndStayLinear_data()
    {
        QTest::addColumn<QByteArray>("piece");
        for (const char *piece : {"<iframe", "<!", "<!--", "<!-", "<!--><!", "<!-- -->", "&amp", "<p", "<a href='"})
            QTest::newRow(piece) << QByteArray(piece);
    }

    void textsThatNeverEndStayLinear()
    {
        QFETCH(QByteArray, piece);
        const auto parse = [&](int size) {
            const QByteArray text = piece.repeated(size / piece.size());
            (void)parseFeed("<rss><channel><item><description><![CDATA[" + text, {}, address).has_value();
        };
        QVERIFY(growsLinearly(parse, 200'000));
    }

    void looseJsonStaysLinear()
    {
        for (const char *piece : {";", "{\"items\":[", "<", "/*", "\"\n", ",}"}) {
            const auto parse = [&](int size) {
                const QByteArray text = QByteArray(piece).repeated(size / qsizetype(qstrlen(piece)));
                (void)parseFeed("{\"items\":[{\"id\":\"1\"}," + text, {}, address).has_value();
            };
            QVERIFY2(growsLinearly(parse, 200'000), piece);
        }
    }

    void tellsFeedsFromPages()
    {
        QVERIFY(looksLikeFeed("  <?xml version='1.0'?><rss>", {}));
        QVERIFY(looksLikeFeed("{\"version\": \"https://jsonfeed.org/version/1\"", {}));
        QVERIFY(!looksLikeFeed("<!DOCTYPE html><html><body>", u"text/html"_s));
        QCOMPARE(parseFeed("", {}, address).error().kind, Error::Kind::Empty);
        QCOMPARE(parseFeed("<html><body>x</body></html>", {}, address).error().kind, Error::Kind::NotNews);
        QCOMPARE(parseFeed("{\"items\":", {}, address).error().kind, Error::Kind::Malformed);
    }

    void keepsTheNewestOfVeryMany()
    {
        QByteArray bytes = "<rss><channel>";
        for (int number = 0; number < 10'050; ++number)
            bytes += "<item><guid>" + QByteArray::number(number) + "</guid><pubDate>" +
                     QByteArray::number(1'700'000'000 + number) + "</pubDate></item>";
        const auto feed = parseFeed(bytes, {}, address);
        QVERIFY(feed);
        QCOMPARE(feed->stories.size(), 10'000);
        QCOMPARE(feed->stories.first().guid, u"10049"_s);
    }
};

QTEST_GUILESS_MAIN(FeedParserTest)
#include "feedparser_test.moc"
