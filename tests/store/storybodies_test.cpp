// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/database.h"
#include "app/store/schema.h"
#include "app/store/statement.h"
#include "app/store/storybodies.h"
#include "app/store/storylists.h"
#include "app/store/storysearch.h"
#include "app/store/storyteasers.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sarika;

class StoryBodiesTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    // A database as version 2 left it, with one story.
    void makeVersionTwo(const QString &file)
    {
        const QList<MigrationStep> steps = migrationSteps().first(2);
        auto old = Database::open(file, Access::Write, steps);
        QVERIFY(old);
        for (
            const QString &sql :
            {u"INSERT INTO source(id, name, address, language, icon, position) VALUES (1, 'Paper', '', 'en', x'', 0)"_s,
             uR"(INSERT INTO story(id, source_id, key, address, search_id, headline, teaser, byline, language,
                published_at, dated, fetched_at, is_read, is_favourite)
                VALUES (7, 1, 'k', 'https://a.example/7', 1000, 'Old headline', 'A river', '', 'en', 1000000, 1, 0, 0, 1))"_s,
             u"INSERT INTO story_mark(source_id, key, favourite_at) VALUES (1, 'k', 5)"_s,
             u"INSERT INTO story_body(story_id, html, text, whole) VALUES (7, '<p>A river ran</p>', 'A river ran', 1)"_s})
            QVERIFY2((*old)->run(sql), qPrintable(sql));
    }

private Q_SLOTS:

    void packedIsTheSame_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("english") << u"<p>Rain &amp; wind</p>"_s << u"Rain & wind"_s;
        QTest::newRow("khmer") << u"<p>ភ្លៀងធ្លាក់</p>"_s.repeated(500) << u"ភ្លៀងធ្លាក់\n"_s.repeated(500);
        QTest::newRow("only text") << QString() << u"Rain"_s;
        QTest::newRow("zero inside the HTML") << (u"a"_s + QChar(0) + u"b"_s) << u"ab"_s;
    }

    void packedIsTheSame()
    {
        QFETCH(QString, html);
        QFETCH(QString, text);
        const Body body = unpackBody(packBody({html, text}));
        QCOMPARE(body.html, html);
        QCOMPARE(body.text, text);
        QCOMPARE(unpackText(packBody({html, text})), text);
    }

    void brokenBytesAreNothing()
    {
        QByteArray packed = packBody({u"<p>Rain</p>"_s.repeated(90), u"Rain"_s.repeated(90)});
        QCOMPARE(unpackBody({}), Body());
        QCOMPARE(unpackText({}), QString());
        QCOMPARE(unpackBody(packed.first(packed.size() / 2)), Body());
        packed[0] = 9;
        QCOMPARE(unpackBody(packed), Body());
    }

    void theSecondTextCostsLittle()
    {
        QString text;
        for (int n = 0; n < 900; ++n)
            text += u"word%1 "_s.arg(n * 7919 % 6007);
        const qsizetype once = packBody({{}, text}).size();
        QVERIFY(packBody({u"<p>"_s + text + u"</p>"_s, text}).size() < once + once / 10);
    }

    void anOlderDatabaseIsReadAtOnceAndPackedInSteps()
    {
        const QString file = m_folder.filePath(u"old.sqlite"_s);
        makeVersionTwo(file);
        auto database = Database::open(file, Access::Write);
        QVERIFY(database);
        const std::optional<Story> before = StoryLists(**database).findStory(7);
        QVERIFY(before);
        QCOMPARE(before->bodyHtml, u"<p>A river ran</p>"_s);
        QVERIFY(before->card.favourite);
        StorySearch search(**database);
        QVERIFY(search.stale());
        while (search.rebuildSome().value())
            ;
        QCOMPARE(StoryLists(**database).findStory(7), before);
        QCOMPARE(StoryLists(**database).listStories({.query = u"ran"_s}, {}, 9).size(), 1);
        Statement row(**database, u"SELECT html || text || teaser, packed IS NULL FROM story_body, story"_s);
        QVERIFY(row.next());
        QCOMPARE(row.text(0), QString());
        QVERIFY(!row.flag(1));
    }

    void anOpeningGoesOnAfterTheTeaser_data()
    {
        QTest::addColumn<QString>("teaser");
        QTest::addColumn<QString>("opening");
        QTest::newRow("cut") << u"Rain fell…"_s << u"Rain fell. Boats stayed in."_s;
        QTest::newRow("of its own") << u"A wet day."_s << u"A wet day. Rain fell. Boats stayed in."_s;
        QTest::newRow("without a mark") << u"A wet day"_s << u"A wet day · Rain fell. Boats stayed in."_s;
        QTest::newRow("told again") << u"rain FELL. Boats"_s << u"Rain fell. Boats stayed in."_s;
        QTest::newRow("after a dateline") << u"Boats stayed in."_s << u"Boats stayed in."_s;
        QTest::newRow("none") << QString() << u"Rain fell. Boats stayed in."_s;
    }

    void anOpeningGoesOnAfterTheTeaser()
    {
        QFETCH(QString, teaser);
        const QString file = m_folder.filePath(u"opening "_s + QString::fromLatin1(QTest::currentDataTag()));
        makeVersionTwo(file);
        auto database = Database::open(file, Access::Write);
        QVERIFY(database);
        QVERIFY(StoryBodies(**database).replace(7, packBody({{}, u"Rain fell.\nBoats stayed in."_s})));
        QVERIFY(StoryTeasers(**database).save(7, teaser));
        QTEST(StoryLists(**database).findCards({7}).value(0).opening, "opening");
        QCOMPARE(StoryLists(**database).findCards({7}).value(0).teaser, teaser);
        QVERIFY(StoryBodies(**database).replace(7, packBody({{}, u"wind "_s.repeated(900)})));
        QVERIFY(StoryLists(**database).findCards({7}).value(0).opening.endsWith(u'…'));
        QVERIFY(StoryLists(**database).findCards({7}).value(0).opening.size() < 600);
    }

    void aTeaserIsKeptAsTheBeginningOfItsBody_data()
    {
        QTest::addColumn<QString>("teaser");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("apart");
        QTest::newRow("a sentence") << u"Rain fell."_s << u"Rain fell. Boats stayed in."_s << false;
        QTest::newRow("cut") << u"Rain fell. Boats…"_s << u"Rain fell. Boats stayed in."_s << false;
        QTest::newRow("over paragraphs") << u"Rain fell. Boats…"_s << u"Rain fell.\nBoats stayed in."_s << false;
        QTest::newRow("all") << u"Rain…"_s << u"Rain…"_s << false;
        QTest::newRow("khmer") << u"ភ្លៀង​ធ្លាក់…"_s
                               << u"ភ្លៀង​ធ្លាក់នៅ"_s.repeated(900) << false;
        QTest::newRow("pairs") << u"a𝕏𝕏…"_s << u"a𝕏𝕏𝕏𝕏"_s << false;
        QTest::newRow("other words") << u"Rain ends"_s << u"Rain fell."_s << true;
        QTest::newRow("no body") << u"Rain ends"_s << QString() << true;
        QTest::newRow("nothing") << QString() << u"Rain fell."_s << false;
    }

    void aTeaserIsKeptAsTheBeginningOfItsBody()
    {
        QFETCH(QString, teaser);
        QFETCH(QString, text);
        QFETCH(bool, apart);
        const QString file = m_folder.filePath(QString::fromLatin1(QTest::currentDataTag()) + u".sqlite"_s);
        makeVersionTwo(file);
        auto database = Database::open(file, Access::Write);
        QVERIFY(database);
        QVERIFY(StoryBodies(**database).replace(7, packBody({{}, text})));
        QVERIFY(StoryTeasers(**database).save(7, teaser));
        QCOMPARE(StoryTeasers(**database).find(7), teaser);
        QCOMPARE(StoryLists(**database).findCards({7}).value(0).teaser, teaser);
        QVERIFY(StoryLists(**database).findCards({7}).value(0).opening.startsWith(teaser.left(teaser.size() - 1)));
        Statement kept(**database, u"SELECT teaser FROM story"_s);
        QVERIFY(kept.next());
        QCOMPARE(kept.text(0), apart ? teaser : QString());
    }

    void anEmptyDatabaseHasNothingToRebuild()
    {
        auto database = Database::open(m_folder.filePath(u"new.sqlite"_s), Access::Write);
        QVERIFY(database);
        QVERIFY(!StorySearch(**database).stale());
    }
};

QTEST_GUILESS_MAIN(StoryBodiesTest)
#include "storybodies_test.moc"
