// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever changes about the page, the reader's line stays where the eye left it.
#include "tests/reading/pageparts.h"
#include "tests/reading/samplestories.h"
#include "ui/reading/pageplace.h"
#include "ui/reading/progressline.h"
#include "ui/reading/readingpane.h"
#include "ui/reading/storydocument.h"
#include "ui/reading/storyview.h"

#include <QCoreApplication>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace sarika;
using namespace Qt::StringLiterals;

class PlaceTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<ReadingPane> m_pane;

    // The line that holds what stood at the top is the top line again, as far as the page reaches below it.
    void compareWith(const PagePlace &before)
    {
        const PagePlace after = placeOf(*m_pane->view());
        QCOMPARE(static_cast<int>(after.part), static_cast<int>(before.part));
        QCOMPARE(after.ordinal, before.ordinal);
        const QTextBlock block = blockOf(*m_pane->view()->document(), after.part, after.ordinal);
        const BlockSource &source = *BlockSource::of(block);
        const auto lineOf = [&](int offset) {
            return block.layout()->lineForTextPosition(source.shownOffset(offset)).lineNumber();
        };
        QCOMPARE(lineOf(after.offset), lineOf(before.offset));
        QVERIFY(std::abs(after.fromTop - before.fromTop) <= 1);
    }

private Q_SLOTS:

    void initTestCase() { loadFonts(); }

    void cleanup() { m_pane.reset(); }

    void thePlaceIsKept_data()
    {
        QTest::addColumn<QString>("story");
        QTest::addColumn<int>("scrolled");
        for (const QString &story : {u"en-rice"_s, u"km-rice"_s, u"en-program"_s, u"km-months"_s}) {
            for (const int percent : {35, 60, 80})
                QTest::addRow("%s %d", qPrintable(story), percent) << story << percent;
        }
    }

    void thePlaceIsKept()
    {
        QFETCH(QString, story);
        QFETCH(int, scrolled);
        QLocale::setDefault(QLocale(QLocale::English));
        m_pane = std::make_unique<ReadingPane>();
        m_pane->setPalette(qtPalette(lightPalette()));
        m_pane->resize(520, 400);
        Story shown = sampleStory(story);
        const QList<MostViewed> list = sampleMostViewed(story.left(2));
        m_pane->showStory(shown, list);
        m_pane->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
        m_pane->view()->document()->size();
        QScrollBar &bar = *m_pane->view()->verticalScrollBar();
        bar.setValue(bar.maximum() * scrolled / 100);
        const PagePlace start = placeOf(*m_pane->view());
        QVERIFY(!start.atTop);

        QLocale::setDefault(QLocale(QLocale::Khmer));
        QEvent switched(QEvent::LanguageChange);
        QCoreApplication::sendEvent(m_pane.get(), &switched);
        compareWith(start);
        m_pane->setPalette(qtPalette(darkPalette()));
        compareWith(start);
        m_pane->setTextStyle({.size = 22});
        compareWith(start);
        shown.card.byline += u", and somebody else whose name makes the line above a little longer than it was"_s;
        shown.card.offline.photos = Held::Failed;
        m_pane->showStory(shown, list);
        compareWith(start);
        for (const int width : {480, 430, 380, 430, 700}) {
            m_pane->resize(width, 400);
            compareWith(start);
        }
    }

    void theTopStaysTheTop()
    {
        m_pane = std::make_unique<ReadingPane>();
        m_pane->resize(520, 400);
        m_pane->showStory(sampleStory(u"en-rice"_s), {});
        m_pane->show();
        m_pane->setTextStyle({.size = 26});
        QCOMPARE(m_pane->view()->verticalScrollBar()->value(), 0);
    }

    void theLineShowsHowMuchIsRead()
    {
        m_pane = std::make_unique<ReadingPane>();
        m_pane->resize(520, 400);
        m_pane->showStory(sampleStory(u"en-rice"_s), sampleMostViewed(u"en"_s));
        m_pane->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
        m_pane->view()->document()->size();
        const auto &line = *m_pane->findChild<ProgressLine *>();
        QScrollBar &bar = *m_pane->view()->verticalScrollBar();
        QCOMPARE(line.part(), 0.0);
        double before = 0;
        for (int step = 1; step < 4; ++step) {
            bar.setValue(step * 200);
            QVERIFY(line.part() > before);
            before = line.part();
        }
        QVERIFY(before < 1);
        bar.setValue(bar.maximum());
        QCOMPARE(line.part(), 1.0);
    }

    void theLeftPlaceIsToldAndOpensThere()
    {
        m_pane = std::make_unique<ReadingPane>();
        QSignalSpy left(m_pane.get(), &ReadingPane::placeLeft);
        m_pane->resize(520, 400);
        m_pane->showStory(sampleStory(u"km-rice"_s), {});
        m_pane->show();
        m_pane->view()->document()->size();
        m_pane->view()->verticalScrollBar()->setValue(300);
        const PagePlace start = placeOf(*m_pane->view());
        m_pane->showStory(sampleStory(u"en-mynah"_s), {});
        QCOMPARE(left.size(), 1);
        const auto place = left.first().at(1).value<std::optional<ReadingPlace>>();
        QVERIFY(place);
        m_pane->setTextStyle({.size = 24});
        m_pane->showStory(sampleStory(u"km-rice"_s), {}, {}, place);
        compareWith(start);
        QTest::qWait(0);
        m_pane->hide();
        QCOMPARE(left.size(), 1); // nothing new
    }

    // Deep in a long story: what stands above is laid out after the first paint, and nothing seen moves meanwhile.
    void aDeepPlaceIsSeenBeforeAllIsLaidOut_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << u"en"_s;
        QTest::newRow("Khmer") << u"km"_s;
    }

    void aDeepPlaceIsSeenBeforeAllIsLaidOut()
    {
        QFETCH(QString, language);
        const Story story = longStory(language, 100'000);
        m_pane = std::make_unique<ReadingPane>();
        m_pane->resize(520, 400);
        m_pane->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
        m_pane->showStory(sampleStory(u"en-mynah"_s), {});
        QSignalSpy left(m_pane.get(), &ReadingPane::placeLeft);
        const ReadingPlace place{static_cast<int>(Part::Body), 150, 20, 0};
        m_pane->showStory(story, sampleMostViewed(language), {}, place);
        StoryView &view = *m_pane->view();
        const auto *page = qobject_cast<const StoryDocument *>(view.document());
        QVERIFY(page->folded() > 0);
        const QTextBlock there = blockOf(*page, Part::Body, 150);
        QVERIFY(there.isValid());
        const PagePlace before = placeOf(view);
        QCOMPARE(before.ordinal, 150);
        int paints = 0;
        while (page->folded() > 0 && ++paints < 1000) {
            QCoreApplication::processEvents();
            view.viewport()->grab(); // a paint asks for more
            compareWith(before);
        }
        QVERIFY(paints > 1);
        QCOMPARE(page->folded(), 0);
        view.document()->size();
        compareWith(before);
        QCOMPARE(view.place().ordinal, 150);
        QCOMPARE(left.size(), 0);
        view.verticalScrollBar()->setValue(0);
        QCOMPARE(view.cursorForPosition({20, 40}).block().blockNumber(), 0);
    }

    void aKeyFindsAllThatWasFolded()
    {
        m_pane = std::make_unique<ReadingPane>();
        m_pane->resize(520, 400);
        m_pane->show();
        m_pane->showStory(longStory(u"en"_s, 100'000), {}, {}, ReadingPlace{static_cast<int>(Part::Body), 150, 20, 0});
        const auto *page = qobject_cast<const StoryDocument *>(m_pane->view()->document());
        QVERIFY(page->folded() > 0);
        const PagePlace before = placeOf(*m_pane->view());
        QTest::keyClick(m_pane->view(), Qt::Key_Space, Qt::ShiftModifier);
        QCOMPARE(page->folded(), 0);
        const PagePlace after = placeOf(*m_pane->view());
        QVERIFY(after.ordinal < before.ordinal || after.offset < before.offset);
        QVERIFY(after.ordinal > before.ordinal - 10);
        m_pane->setTextStyle({.size = 24}); // set anew at the new place
        compareWith(after);
    }

    void anotherStoryStartsAtItsTop()
    {
        m_pane = std::make_unique<ReadingPane>();
        m_pane->resize(520, 400);
        m_pane->showStory(sampleStory(u"en-rice"_s), {});
        m_pane->show();
        m_pane->view()->document()->size();
        m_pane->view()->verticalScrollBar()->setValue(300);
        m_pane->showStory(sampleStory(u"en-mynah"_s), {});
        QCOMPARE(m_pane->view()->verticalScrollBar()->value(), 0);
    }
};

QTEST_MAIN(PlaceTest)
#include "place_test.moc"
