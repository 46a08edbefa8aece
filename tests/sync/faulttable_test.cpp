// SPDX-License-Identifier: GPL-3.0-or-later
// Every fault × feed, page and photo: what is stored, what is reported, when it is tried next.
#include "tests/support/worker.h"

#include <QBuffer>
#include <QImage>
#include <QTest>
#include <QtEndian>

#include <zlib.h>

using namespace sarika;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Fault = ServerAnswer::Fault;
using Kind = Error::Kind;

namespace
{

/// What becomes of one thing with one fault.
struct Cell
{
    enum class Next { BackOff, Minute, Hours, Never };

    std::optional<Kind> kind; // none: it is here, whole
    Next next = Next::BackOff;
};

constexpr Cell fine{};

Cell all(Kind kind, Cell::Next next = Cell::Next::BackOff)
{
    return {kind, next};
}

/// One fault: how it changes a good answer, and what it comes to.
struct Row
{
    const char *name;
    std::function<void(NewspaperServer &, const QString &, ServerAnswer)> spoil;
    Cell feed;
    Cell page;
    Cell photo;
};

using Change = std::function<void(ServerAnswer &)>;

Row changed(const char *name, Cell cell, const Change &change)
{
    const auto spoil = [change](NewspaperServer &server, const QString &path, ServerAnswer answer) {
        change(answer);
        server.set(path, answer);
    };
    return {name, spoil, cell, cell, cell};
}

Row status(const char *name, int code, Cell cell, const QByteArray &retryAfter = {})
{
    return changed(name, cell, [code, retryAfter](ServerAnswer &answer) {
        answer = {.status = code, .headers = {{"Retry-After", retryAfter}}};
    });
}

Row redirected(int code)
{
    static QList<QByteArray> names;
    names << QByteArray::number(code);
    const auto spoil = [code](NewspaperServer &server, const QString &path, const ServerAnswer &answer) {
        server.set(u"/moved"_s, answer);
        server.redirect(path, code, u"/moved-on"_s);
        server.redirect(u"/moved-on"_s, code, u"/moved"_s);
    };
    return {names.last().constData(), spoil, fine, fine, fine};
}

QByteArray inTwoHours()
{
    const QDateTime at = QDateTime::currentDateTimeUtc().addSecs(7200);
    return QLocale::c().toString(at, u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s).toLatin1();
}

// A PNG that says it is 40,000 pixels wide and high.
QByteArray photoBomb()
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QImage(16, 16, QImage::Format_RGB32).save(&buffer, "PNG");
    QByteArray bytes = buffer.data();
    auto *head = reinterpret_cast<uchar *>(bytes.data());
    qToBigEndian<quint32>(40'000, head + 16);
    qToBigEndian<quint32>(40'000, head + 20);
    qToBigEndian<quint32>(static_cast<quint32>(crc32(0, head + 12, 17)), head + 29);
    return bytes;
}

HttpLimits impatient()
{
    HttpLimits limits;
    limits.connect = 2s;
    limits.firstByte = 700ms;
    limits.stall = 700ms;
    limits.whole = 4s;
    return limits;
}

} // namespace

class FaultTableTest : public QObject
{
    Q_OBJECT

    NewspaperServer m_insecure{NewspaperServer::Door::BadCertificate};

    QList<Row> rows()
    {
        using Next = Cell::Next;
        QList<Row> rows{
            changed("none", fine, [](ServerAnswer &) {}),
            changed("latency", fine, [](ServerAnswer &answer) { answer.latency = 300ms; }),
            changed("chunked", fine, [](ServerAnswer &answer) { answer.length = ServerAnswer::Length::Chunked; }),
            changed("gzip", fine, [](ServerAnswer &answer) { answer.coding = ServerAnswer::Coding::Gzip; }),
            changed("wrong type", fine, [](ServerAnswer &answer) { answer.type = "application/x-unknown"; }),
            changed("wrong charset", fine, [](ServerAnswer &answer) { answer.type += "; charset=shift_jis"; }),
            status("401", 401, all(Kind::Refused)),
            status("403", 403, all(Kind::Refused)),
            status("404", 404, all(Kind::NotFound)),
            status("410", 410, all(Kind::Gone, Next::Never)),
            status("429 seconds", 429, all(Kind::TooManyRequests, Next::Hours), "7200"),
            status("429 date", 429, all(Kind::TooManyRequests, Next::Hours), inTwoHours()),
            status("429", 429, all(Kind::TooManyRequests, Next::Minute)),
            status("500", 500, all(Kind::ServerFault)),
            status("503 seconds", 503, all(Kind::TooManyRequests, Next::Hours), "7200"),
            status("503 date", 503, all(Kind::TooManyRequests, Next::Hours), inTwoHours()),
            changed("wrong length", all(Kind::ServerFault), [](ServerAnswer &a) { a.fault = Fault::Truncated; }),
            changed("cut gzip", all(Kind::ServerFault),
                    [](ServerAnswer &a) {
                        a.bytes = gzipped(a.bytes);
                        a.bytes.chop(a.bytes.size() / 2);
                        a.headers = {{"Content-Encoding", "gzip"}};
                    }),
            changed("drip", all(Kind::Timeout), [](ServerAnswer &a) { a.fault = Fault::Drip; }),
            changed("silent", all(Kind::Timeout), [](ServerAnswer &a) { a.fault = Fault::Silent; }),
            changed("stall", all(Kind::Timeout), [](ServerAnswer &a) { a.fault = Fault::Stall; }),
            changed("reset", all(Kind::ServerFault), [](ServerAnswer &a) { a.fault = Fault::Reset; }),
            changed("not http", all(Kind::ServerFault), [](ServerAnswer &a) { a.fault = Fault::NotHttp; }),
            changed("never ends", all(Kind::TooLarge), [](ServerAnswer &a) { a.fault = Fault::Endless; }),
            changed("too large", all(Kind::TooLarge), [](ServerAnswer &a) { a.padding = 100'000'000; }),
            changed("gzip bomb", all(Kind::TooLarge),
                    [](ServerAnswer &a) {
                        a.bytes = QByteArray(25'000'000, ' ');
                        a.coding = ServerAnswer::Coding::Gzip;
                    }),
        };
        for (Row &row : rows) { // a feed that is not told how long waits as after any failure
            if (QByteArrayView(row.name) == "429")
                row.feed.next = Next::BackOff;
        }
        for (const int code : {301, 302, 307, 308})
            rows << redirected(code);
        rows << Row{"loop",
                    [](NewspaperServer &server, const QString &path, const ServerAnswer &) {
                        server.redirect(path, 302, u"/round"_s);
                        server.redirect(u"/round"_s, 302, path);
                    },
                    all(Kind::RedirectLoop), all(Kind::RedirectLoop), all(Kind::RedirectLoop)};
        rows << Row{"bad certificate",
                    [this](NewspaperServer &server, const QString &path, const ServerAnswer &) {
                        server.redirect(path, 302, m_insecure.url(u"/"_s).toString());
                    },
                    all(Kind::Insecure), all(Kind::Insecure), all(Kind::Insecure)};
        rows << otherContent("sign in", "<html><body><h1>Sign in</h1></body></html>", Kind::NotNews, Kind::NotNews,
                             Kind::NotAPhoto);
        rows << otherContent("empty", {}, Kind::Empty, Kind::Empty, Kind::Empty);
        rows << otherContent("photo bomb", photoBomb(), Kind::NotNews, Kind::Malformed, Kind::TooLarge);
        return rows;
    }

    static Row otherContent(const char *name, const QByteArray &bytes, Kind feed, Kind page, Kind photo)
    {
        Row row = changed(name, fine, [bytes](ServerAnswer &answer) { answer.bytes = bytes; });
        row.feed = all(feed);
        row.page = all(page);
        row.photo = all(photo);
        return row;
    }

    static bool rightTime(const QDateTime &next, Cell::Next when)
    {
        const qint64 wait = QDateTime::currentDateTimeUtc().secsTo(next);
        switch (when) {
        case Cell::Next::Never:
            return !next.isValid();
        case Cell::Next::BackOff:
            return next.isValid() && wait > 270 && wait <= 375;
        case Cell::Next::Minute:
            return next.isValid() && wait > 30 && wait <= 60;
        case Cell::Next::Hours:
            return next.isValid() && wait > 7100 && wait <= 7201;
        }
        return false;
    }

    // One failure of that address, or none.
    static void checkReport(const SyncReport &report, const QUrl &address, const Cell &cell)
    {
        QList<SyncReport::Failure> of = report.failures;
        of.removeIf([&](const SyncReport::Failure &failure) { return failure.address != address; });
        QCOMPARE(of.size(), cell.kind ? 1 : 0);
        if (!cell.kind)
            return;
        QVERIFY2(of.first().error.kind == *cell.kind, qPrintable(of.first().error.detail));
        QVERIFY2(rightTime(of.first().nextTryAt, cell.next), qPrintable(of.first().nextTryAt.toString(Qt::ISODate)));
    }

    struct Stage
    {
        Stage()
        {
            for (int number = 1; number <= 3; ++number)
                paper.addStory(number);
            paper.print();
            worker.follow(paper.feed());
        }

        std::optional<Story> second() const { return worker.storyAt(paper.storyAddress(2)); }

        NewspaperServer server;
        Paper paper{server};
        QTemporaryDir folder;
        Worker worker{folder.path(), impatient()};
    };

    void addRows()
    {
        QTest::addColumn<int>("index");
        for (int index = 0; const Row &row : rows())
            QTest::newRow(row.name) << index++;
    }

private Q_SLOTS:

    void feed_data() { addRows(); }

    void feed()
    {
        QFETCH(const int, index);
        const Row row = rows().at(index);
        Stage stage;
        row.spoil(stage.server, u"/feed.xml"_s,
                  {.type = "application/rss+xml", .bytes = stage.paper.feedBytes(), .etag = "\"x\""});
        const SyncReport report = stage.worker.sync();
        checkReport(report, stage.paper.feed(), row.feed);
        QCOMPARE(report.failed, row.feed.kind ? 1 : 0);
        QCOMPARE(stage.worker.cards().size(), row.feed.kind ? 0 : 3); // all of it or nothing
        const Section section = stage.worker.section();
        QCOMPARE(section.problems, row.feed.kind ? 1 : 0);
        QCOMPARE(section.stopped, row.feed.next == Cell::Next::Never);
        if (row.feed.kind) {
            QCOMPARE(section.problem->kind, *row.feed.kind);
            if (!section.stopped)
                QVERIFY(rightTime(section.nextSyncAt, row.feed.next));
        } else {
            QVERIFY(!section.problem);
            QVERIFY(stage.second()->wholeText);
        }
    }

    void page_data() { addRows(); }

    void page()
    {
        QFETCH(const int, index);
        const Row row = rows().at(index);
        Stage stage;
        row.spoil(stage.server, Paper::pagePath(2), {.bytes = stage.paper.page(2)});
        const SyncReport report = stage.worker.sync();
        const bool paused = row.page.kind == Kind::TooManyRequests;
        if (!paused)
            checkReport(report, stage.paper.storyAddress(2), row.page);
        QCOMPARE(report.failed, 0);
        const std::optional<Story> story = stage.second();
        QVERIFY(story); // what the feed gave stays
        QCOMPARE(story->wholeText, !row.page.kind);
        QVERIFY(story->bodyText.contains(QString::fromUtf8(Paper::sentence(2, 1))));
        QCOMPARE(story->bodyText.contains(QString::fromUtf8(Paper::sentence(2, 6))), !row.page.kind);
        QCOMPARE(story->card.offline.text, paused ? Held::No : row.page.kind ? Held::Failed : Held::Yes);
        if (paused)
            QVERIFY(std::ranges::any_of(report.failures, [&](const SyncReport::Failure &failure) {
                return failure.error.kind == row.page.kind && rightTime(failure.nextTryAt, row.page.next);
            }));
        else
            QVERIFY(stage.worker.storyAt(stage.paper.storyAddress(3))->wholeText); // no other suffers
    }

    void photo_data() { addRows(); }

    void photo()
    {
        QFETCH(const int, index);
        const Row row = rows().at(index);
        Stage stage;
        row.spoil(stage.server, Paper::leadPath(2), {.type = "image/jpeg", .bytes = Paper::photo(2)});
        const SyncReport report = stage.worker.sync();
        const bool paused = row.photo.kind == Kind::TooManyRequests;
        checkReport(report, stage.server.url(Paper::leadPath(2)), row.photo);
        const std::optional<Story> story = stage.second();
        QVERIFY(story->wholeText || paused);
        QVERIFY(!story->card.leadPhoto || story->card.leadPhoto->held() == !row.photo.kind);
        if (!paused) {
            QCOMPARE(story->card.offline.photos, row.photo.kind ? Held::Failed : Held::Yes);
            QCOMPARE(stage.worker.storyAt(stage.paper.storyAddress(3))->card.offline.photos, Held::Yes);
        }
    }

    void aFeedOfTenThousand()
    {
        Stage stage;
        QByteArray items;
        for (int number = 0; number < 10'000; ++number)
            items += "<item><title>Story " + QByteArray::number(number) + "</title><guid>n" +
                     QByteArray::number(number) + "</guid></item>";
        stage.server.set(u"/feed.xml"_s,
                         "<rss version=\"2.0\"><channel><title>Long</title>" + items + "</channel></rss>",
                         "application/rss+xml");
        const SyncReport report = stage.worker.sync();
        QVERIFY(report.failures.isEmpty());
        QCOMPARE(report.storiesAdded, 10'000);
        QCOMPARE(report.requests, 1); // they have no pages: what the feed gave is the whole
        QCOMPARE(stage.worker.cards().first().offline.text, Held::Yes);
    }

    void anEtagThatAlwaysChanges()
    {
        Stage stage;
        for (int i = 0; i < 3; ++i) {
            stage.server.set(u"/feed.xml"_s, ServerAnswer{.type = "application/rss+xml",
                                                          .bytes = stage.paper.feedBytes(),
                                                          .etag = '"' + QByteArray::number(i) + '"'});
            const SyncReport report = stage.worker.sync();
            QCOMPARE(report.storiesAdded, i == 0 ? 3 : 0);
            QCOMPARE(report.storiesUpdated, 0);
            QCOMPARE(report.pagesFetched, i == 0 ? 3 : 0); // seen again, not fetched again
        }
    }
};

QTEST_GUILESS_MAIN(FaultTableTest)
#include "faulttable_test.moc"
