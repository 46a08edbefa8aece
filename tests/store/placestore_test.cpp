// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/database.h"
#include "app/store/placestore.h"
#include "app/store/statement.h"
#include "tests/support/temporarylibrary.h"

#include <QTest>

using namespace sarika;
using namespace Qt::StringLiterals;

class PlaceStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void thePlaceOfAStoryIsKept()
    {
        TemporaryLibrary library;
        PlaceStore places(library.writer());
        const StoryId story = library.englishStories().first();
        const ReadingPlace place{8, 12, 340, -5};
        QVERIFY(!places.find(story));
        QVERIFY(places.save(story, ReadingPlace{8, 1, 0, 0}, library.now()));
        QVERIFY(places.save(story, place, library.now()));
        QCOMPARE(places.find(story), std::optional(place));
        QVERIFY(!places.find(library.englishStories().at(1)));
        QVERIFY(places.save(story, std::nullopt, library.now()));
        QVERIFY(!places.find(story));
    }

    void itOutlivesTheStory()
    {
        TemporaryLibrary library;
        PlaceStore places(library.writer());
        const StoryId story = library.englishStories().first();
        QVERIFY(places.save(story, ReadingPlace{8, 12, 340, 0}, library.now()));
        QVERIFY(Statement(library.writer(), u"DELETE FROM story WHERE id = ?"_s).bind(story).run());
        Statement left(library.writer(), u"SELECT count(*) FROM story_place"_s);
        QVERIFY(left.next());
        QCOMPARE(left.number(0), 1);
    }

    void theOldestAreForgotten()
    {
        TemporaryLibrary library;
        QVERIFY(library.writer().run(uR"(
            INSERT INTO story_place WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 5000)
            SELECT 1, 'k' || i, 8, 0, 0, 0, i FROM n)"_s));
        PlaceStore places(library.writer());
        QVERIFY(places.save(library.englishStories().first(), ReadingPlace{8, 12, 340, 0}, library.now()));
        Statement left(library.writer(), u"SELECT count(*), min(kept_at) FROM story_place"_s);
        QVERIFY(left.next());
        QCOMPARE(left.number(0), 5000);
        QCOMPARE(left.number(1), 2);
    }
};

QTEST_GUILESS_MAIN(PlaceStoreTest)
#include "placestore_test.moc"
