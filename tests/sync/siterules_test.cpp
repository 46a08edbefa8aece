// SPDX-License-Identifier: GPL-3.0-or-later
// The reader's rules for a newspaper: tried on a page, kept in a file, and obeyed by the next sync.
#include "app/store/database.h"
#include "app/store/storywordings.h"
#include "app/sync/siterulesfolder.h"
#include "tests/support/worker.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace sarika;
using namespace Qt::StringLiterals;

namespace
{

constexpr QStringView onlyFirst = u"body: p:nth-of-type(1)\n";

} // namespace

class SyncSiteRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void aFileServesItsHostAndWhatStandsBelow()
    {
        QTemporaryDir folder;
        const SiteRulesFolder rules(folder.filePath(u"rules"_s));
        const QUrl page(u"https://www.paper.example/news/1"_s);
        QVERIFY(rules.find(page).isEmpty());
        QVERIFY(rules.save(page, u"body: .ខ្លឹម"_s));
        QVERIFY(QFile::exists(folder.filePath(u"rules/paper.example.txt"_s)));
        QCOMPARE(rules.find(page), u"body: .ខ្លឹម"_s);
        QCOMPARE(rules.find(QUrl(u"https://khmer.paper.example/1"_s)), u"body: .ខ្លឹម"_s);
        QVERIFY(rules.find(QUrl(u"https://other.example/1"_s)).isEmpty());
        QVERIFY(rules.save(QUrl(u"https://khmer.paper.example/1"_s), u"body: .b"_s)); // the file that serves it changes
        QCOMPARE(QDir(folder.filePath(u"rules"_s)).entryList(QDir::Files).size(), 1);
        QVERIFY(rules.save(page, u"  \n"_s));
        QVERIFY(rules.find(page).isEmpty());
        QVERIFY(!rules.save(QUrl(u"qrc:/sample"_s), u"body: p"_s));
    }

    void triedKeptAndObeyed()
    {
        NewspaperServer server;
        Paper paper(server);
        paper.addStory(1);
        paper.print();
        QTemporaryDir folder;
        Worker worker(folder.path());
        worker.follow(paper.feed());
        worker.sync();
        const auto before = worker.storyAt(paper.storyAddress(1));
        QVERIFY(before);
        server.forgetRequests();

        QSignalSpy tried(&worker.worker(), &SyncWorker::rulesTried);
        const StoryId id = before->card.id;
        worker.tell([&](SyncWorker &of) {
            of.tryRules(id, paper.storyAddress(1), u"colour: red"_s);
            of.tryRules(id, paper.storyAddress(1), u"overtaken: by the next"_s);
            of.tryRules(id, paper.storyAddress(1), onlyFirst.toString());
        });
        QTRY_COMPARE(tried.size(), 2);
        QCOMPARE(server.requests().size(), 1); // the page is fetched once
        const auto bad = tried[0][0].value<RulesOutcome>();
        QCOMPARE(bad.badLines, QList<int>{1});
        const auto good = tried[1][0].value<RulesOutcome>();
        QVERIFY(!good.error && good.badLines.isEmpty());
        QVERIFY(!good.page.bodyText.isEmpty() && good.page.bodyText.size() < before->bodyText.size());
        QCOMPARE(worker.storyAt(paper.storyAddress(1))->bodyText, before->bodyText); // nothing is kept yet

        worker.tell([&](SyncWorker &of) { of.keepRules(id, paper.storyAddress(1), onlyFirst.toString()); });
        QCOMPARE(worker.storyAt(paper.storyAddress(1))->bodyText, good.page.bodyText);
        const QList<FormerWording> former = StoryWordings(*worker.reader()).list(id);
        QCOMPARE(former.size(), 1); // what it said before is kept, as when the newspaper changes it
        QCOMPARE(former.first().bodyText, before->bodyText);

        paper.addStory(2);
        paper.print();
        worker.sync(SyncRequest{.force = true});
        const auto next = worker.storyAt(paper.storyAddress(2));
        QVERIFY(next && next->wholeText);
        QCOMPARE(next->bodyText.count(u'\n'), good.page.bodyText.count(u'\n'));
        QVERIFY(worker.failures.isEmpty());
    }

    void aPageThatCannotBeHadIsToldAndChangesNothing()
    {
        NewspaperServer server;
        Paper paper(server);
        paper.addStory(1);
        paper.print();
        QTemporaryDir folder;
        Worker worker(folder.path());
        worker.follow(paper.feed());
        worker.sync();
        const auto before = worker.storyAt(paper.storyAddress(1));
        QSignalSpy tried(&worker.worker(), &SyncWorker::rulesTried);
        worker.tell(
            [&](SyncWorker &of) { of.tryRules(before->card.id, server.url(u"/gone"_s), onlyFirst.toString()); });
        QTRY_COMPARE(tried.size(), 1);
        QCOMPARE(tried[0][0].value<RulesOutcome>().error->kind, Error::Kind::NotFound);
        worker.tell(
            [&](SyncWorker &of) { of.keepRules(before->card.id, server.url(u"/gone"_s), onlyFirst.toString()); });
        QCOMPARE(worker.storyAt(paper.storyAddress(1))->bodyText, before->bodyText);
    }
};

QTEST_GUILESS_MAIN(SyncSiteRulesTest)
#include "siterules_test.moc"
