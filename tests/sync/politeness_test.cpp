// SPDX-License-Identifier: GPL-3.0-or-later
// How a guest behaves: what the newspaper's server saw, row by row, printed as so many of so many.
#include "tests/support/worker.h"

#include <QTest>

#include <algorithm>

using namespace sarika;
using namespace Qt::StringLiterals;

class PolitenessTest : public QObject
{
    Q_OBJECT

    struct Stage
    {
        explicit Stage(int stories = 3)
        {
            for (int number = 1; number <= stories; ++number)
                paper.addStory(number);
            paper.print();
            worker.follow(paper.feed());
        }

        void force() { worker.sync({.sections = {}, .force = true}); }

        void feedAnswers(const ServerAnswer &answer)
        {
            server.set(u"/feed.xml"_s, answer);
            server.forgetRequests();
            force();
        }

        qint64 wait() const { return QDateTime::currentDateTimeUtc().secsTo(worker.section().nextSyncAt); }

        NewspaperServer server;
        Paper paper{server};
        QTemporaryDir folder;
        Worker worker{folder.path(), HttpLimits{}}; // as a reader has it
    };

    struct Row
    {
        const char *name;
        bool kept;
    };

    QList<Row> m_rows;

    void row(const char *name, bool kept) { m_rows << Row{name, kept}; }

    template <typename Test> static bool every(const QList<ServerRequest> &requests, Test test)
    {
        return !requests.isEmpty() && std::ranges::all_of(requests, test);
    }

    void conditional()
    {
        Stage stage;
        const QByteArray date = "Mon, 14 Apr 2025 08:00:00 GMT";
        ServerAnswer answer{
            .type = "application/rss+xml", .bytes = stage.paper.feedBytes(), .etag = "W/\"one\"", .lastModified = date};
        stage.feedAnswers(answer);
        stage.feedAnswers(answer);
        const ServerRequest asked = stage.server.requests().first();
        row("If-None-Match as it came", asked.header("If-None-Match") == "W/\"one\"");
        row("If-Modified-Since as it came", asked.header("If-Modified-Since") == date);
        row("304: nothing else is asked for", stage.server.hits() == 1 && asked.status == 304);
        answer.etag = "\"two\"";
        answer.lastModified.clear();
        stage.feedAnswers(answer);
        stage.feedAnswers(answer);
        const ServerRequest next = stage.server.requests().first();
        row("the pair is replaced whole",
            next.header("If-None-Match") == "\"two\"" && next.header("If-Modified-Since").isEmpty());
        stage.feedAnswers({.type = "application/rss+xml", .bytes = "<html>sign in</html>", .etag = "\"bad\""});
        stage.feedAnswers(answer);
        row("nothing is kept of what could not be read",
            stage.server.requests().first().header("If-None-Match") != "\"bad\"");
    }

    void waiting()
    {
        for (const int status : {429, 503}) {
            Stage stage;
            stage.feedAnswers({.status = status, .headers = {{"Retry-After", "3600"}}});
            row(status == 429 ? "429 with seconds is kept" : "503 with seconds is kept",
                stage.wait() > 3500 && stage.wait() <= 3600);
            stage.server.forgetRequests();
            stage.force();
            row(status == 429 ? "429 pauses the whole host" : "503 pauses the whole host", stage.server.hits() == 0);
        }
        Stage stage;
        const QDateTime until = QDateTime::currentDateTimeUtc().addSecs(1800);
        const QByteArray date = QLocale::c().toString(until, u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s).toLatin1();
        stage.feedAnswers({.status = 429, .headers = {{"Retry-After", date}}});
        row("Retry-After as a date is kept", std::abs(stage.wait() - 1800) < 30);
    }

    void backingOff()
    {
        Stage stage;
        QList<qint64> waits;
        for (int i = 0; i < 4; ++i) {
            stage.feedAnswers({.status = 500});
            waits << stage.wait();
        }
        row("back-off grows", std::ranges::is_sorted(waits) && waits.last() > 4 * waits.first());
        stage.server.forgetRequests();
        stage.worker.close();
        Worker again(stage.folder.path());
        again.sync();
        row("back-off is kept over a restart", stage.server.hits(u"/feed.xml"_s) == 0);
        Stage gone;
        gone.feedAnswers({.status = 410});
        row("410 stops", gone.worker.section().stopped);
        gone.server.forgetRequests();
        gone.force();
        row("stopped is not asked for", gone.server.hits(u"/feed.xml"_s) == 0);
        Stage missing;
        for (int i = 0; i < 5; ++i)
            missing.feedAnswers({.status = 404});
        row("404 again and again stops", missing.worker.section().stopped);
    }

    void moving()
    {
        Stage stage;
        stage.server.set(u"/new.xml"_s, stage.paper.feedBytes(), "application/rss+xml");
        stage.server.redirect(u"/feed.xml"_s, 301, u"/new.xml"_s);
        stage.force();
        stage.force();
        const bool stayed = stage.worker.section().address == stage.paper.feed();
        stage.force();
        row("301 moves, once it is sure", stayed && stage.worker.section().address == stage.server.url(u"/new.xml"_s));
        Stage passing;
        passing.server.set(u"/new.xml"_s, passing.paper.feedBytes(), "application/rss+xml");
        passing.server.redirect(u"/feed.xml"_s, 307, u"/new.xml"_s);
        for (int i = 0; i < 4; ++i)
            passing.force();
        row("307 moves nothing", passing.worker.section().address == passing.paper.feed());
    }

    void asking()
    {
        Stage stage(12);
        stage.server.setLatency(std::chrono::milliseconds(40));
        stage.force();
        const QList<ServerRequest> requests = stage.server.requests();
        const auto has = [](const char *name) {
            return [name](const ServerRequest &request) { return !request.header(name).isEmpty(); };
        };
        row("four connections at most", stage.server.mostConnections() <= 4);
        row("four requests at once at most", stage.server.mostRequests() <= 4);
        bool spaced = true;
        for (qsizetype i = 4; i < requests.size(); ++i) // four in a row may bunch up on their way
            spaced = spaced && requests[i].ms - requests[i - 4].ms >= 30;
        row("requests are spaced", spaced);
        row("connections are kept", stage.server.mostConnections() < requests.size());
        row("one User-Agent with the project's page", every(requests, [&](const ServerRequest &request) {
                const QByteArray agent = request.header("User-Agent");
                return agent.startsWith("Sarika/") && agent.contains("+http") &&
                       agent == requests.first().header("User-Agent");
            }));
        row("gzip is accepted", every(requests, [](const ServerRequest &request) {
                return request.header("Accept-Encoding").contains("gzip");
            }));
        row("Accept says what is wanted", every(requests, has("Accept")));
        row("no cookies", std::ranges::none_of(requests, has("Cookie")));
        row("no referrer", std::ranges::none_of(requests, has("Referer")));
        QStringList paths;
        for (const ServerRequest &request : requests)
            paths << request.path;
        row("nothing twice", paths.removeDuplicates() == 0);
        stage.server.forgetRequests();
        stage.force();
        row("what is here is not asked for again", stage.server.hits() == 1);
        stage.server.set(u"/feed.xml"_s, ServerAnswer{.type = "application/rss+xml",
                                                      .bytes = stage.paper.feedBytes(),
                                                      .headers = {{"Cache-Control", "max-age=1800"}}});
        stage.force();
        stage.server.forgetRequests();
        stage.worker.sync();
        row("max-age is believed", stage.server.hits() == 0);
    }

private Q_SLOTS:

    void score()
    {
        conditional();
        waiting();
        backingOff();
        moving();
        asking();
        QStringList broken;
        for (const Row &each : std::as_const(m_rows)) {
            if (!each.kept)
                broken << QString::fromLatin1(each.name);
        }
        qInfo("politeness: %d of %d", int(m_rows.size() - broken.size()), int(m_rows.size()));
        QVERIFY2(broken.isEmpty(), qPrintable(broken.join(u"; "_s)));
    }
};

QTEST_GUILESS_MAIN(PolitenessTest)
#include "politeness_test.moc"
