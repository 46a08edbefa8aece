// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/database.h"
#include "app/store/statement.h"
#include "app/store/storylists.h"
#include "app/store/storystore.h"
#include "app/store/storywordings.h"
#include "app/store/textdelta.h"
#include "tests/support/temporarylibrary.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sarika;

class StoryWordingsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<TemporaryLibrary> m_library;
    IncomingPage m_page;
    StoryId m_id = 0;

    void savePage(const QString &text, int minutes)
    {
        m_page.bodyText = text;
        m_page.bodyHtml = u"<p>%1</p>"_s.arg(text);
        QVERIFY(StoryStore(m_library->writer()).saveWhole(m_id, m_page, m_library->now().addSecs(minutes * 60)));
    }

    QStringList texts() const
    {
        QStringList texts;
        for (const FormerWording &wording : StoryWordings(m_library->writer()).list(m_id))
            texts << wording.bodyText;
        return texts;
    }

private Q_SLOTS:

    void init()
    {
        m_library = std::make_unique<TemporaryLibrary>(TemporaryLibrary::Content::Filled, 1, 0);
        m_id = m_library->englishStories().first();
        m_page = m_library->incomingPage(0, u"en"_s);
        savePage(u"The river rose."_s, 0);
        QVERIFY(Statement(m_library->writer(), u"DELETE FROM story_wording"_s).run());
    }

    void cleanup() { m_library.reset(); }

    void theSameAgainIsNoChange()
    {
        savePage(u"The river rose."_s, 120);
        QVERIFY(texts().isEmpty());
    }

    void everyWordingIsKept()
    {
        savePage(u"The river rose by two metres."_s, 120);
        savePage(u"The river rose by three metres."_s, 240);
        savePage(u"ទឹកទន្លេឡើងបីម៉ែត្រ។"_s, 360);
        QCOMPARE(texts(), (QStringList{u"The river rose by three metres."_s, u"The river rose by two metres."_s,
                                       u"The river rose."_s}));
        const QList<FormerWording> list = StoryWordings(m_library->writer()).list(m_id);
        QCOMPARE(list.first().headline, m_page.headline);
        QCOMPARE(list.first().until, m_library->now().addSecs(360 * 60));
    }

    void changesWithinAnHourAreOne()
    {
        savePage(u"The river rose by two metres."_s, 120);
        savePage(u"The river rose by three metres."_s, 150);
        QCOMPARE(texts(), QStringList{u"The river rose."_s});
        savePage(u"The river fell."_s, 300);
        QCOMPARE(texts(), (QStringList{u"The river rose by three metres."_s, u"The river rose."_s}));
    }

    void aNewHeadlineInTheFeedIsAChange()
    {
        IncomingStory story = m_library->incomingStory(0, u"en"_s);
        story.headline = u"Another headline"_s;
        const auto saved =
            StoryStore(m_library->writer())
                .save(story, {m_library->source(), m_library->englishSection()}, m_library->now().addSecs(7200));
        QVERIFY(saved);
        QCOMPARE(saved->id, m_id);
        const QList<FormerWording> list = StoryWordings(m_library->writer()).list(m_id);
        QCOMPARE(list.size(), 1);
        QCOMPARE(list.first().headline, m_page.headline);
    }

    void itsCardSaysSo()
    {
        const StoryLists lists(m_library->writer());
        savePage(u"The river rose."_s, 120);
        QVERIFY(!lists.listStories({}, {}, 1).value(0).updated);
        savePage(u"The river fell."_s, 240);
        QVERIFY(lists.listStories({}, {}, 1).value(0).updated);
        QVERIFY(lists.findStory(m_id)->card.updated);
    }

    void goesWithItsStory()
    {
        savePage(u"The river fell."_s, 120);
        QVERIFY(Statement(m_library->writer(), u"DELETE FROM story WHERE id = ?"_s).bind(m_id).run());
        QVERIFY(texts().isEmpty());
    }

    void aDeltaIsSmallAndNeedsItsBase()
    {
        QByteArray base;
        for (int i = 0; i < 400; ++i)
            base += QByteArray::number(i * 7919 % 1000) + " words ";
        const QByteArray text = base + "and one more";
        const QByteArray packed = packDelta(text, base);
        QVERIFY(packed.size() < 100);
        QCOMPARE(unpackDelta(packed, base), text);
        QVERIFY(!unpackDelta(packed, "another base"));
        QVERIFY(!unpackDelta("no frame", base));
        QCOMPARE(unpackDelta(packDelta({}, {}), {}), QByteArray());
    }
};

QTEST_GUILESS_MAIN(StoryWordingsTest)
#include "storywordings_test.moc"
