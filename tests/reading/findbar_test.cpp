// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/reading/pageparts.h"
#include "tests/reading/samplestories.h"
#include "ui/reading/findbar.h"
#include "ui/reading/pagecopy.h"
#include "ui/reading/readingpane.h"
#include "ui/reading/storyfinder.h"
#include "ui/reading/storyview.h"

#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace sarika;
using namespace Qt::StringLiterals;

class FindBarTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<ReadingPane> m_pane;

    FindBar &bar() const { return *m_pane->findChild<FindBar *>(); }

    QString count() const { return bar().findChild<QLabel *>()->text(); }

    void show(const QString &bodyHtml)
    {
        Story story = sampleStory(u"en-rice"_s);
        story.bodyHtml = bodyHtml;
        story.standfirst.clear();
        m_pane->resize(560, 400);
        m_pane->showStory(story, {});
        m_pane->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
    }

    void find(const QString &words)
    {
        m_pane->findInStory();
        bar().findChild<QLineEdit *>()->setText(words);
    }

private Q_SLOTS:

    void initTestCase() { loadFonts(); }

    void init()
    {
        QLocale::setDefault(QLocale(QLocale::English));
        m_pane = std::make_unique<ReadingPane>();
    }

    void cleanup() { m_pane.reset(); }

    void spellingsOfOneWordAreOne_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("found");
        QTest::newRow("across our breaks") << u"ការរំលោភបំពានច្បាប់"_s << u"រំលោភបំពាន"_s << u"រំលោភបំពាន"_s;
        QTest::newRow("across theirs") << u"សាលា\u200Bរៀន"_s << u"សាលារៀន"_s << u"សាលា\u200Bរៀន"_s;
        QTest::newRow("coeng ro first") << u"មានស្រ្តីម្នាក់"_s << u"ស្ត្រី"_s << u"ស្រ្តី"_s;
        QTest::newRow("split vowels") << u"លេាកថាបេីមាន"_s << u"លោកថាបើមាន"_s << u"លេាកថាបេីមាន"_s;
        QTest::newRow("vowel before its coeng") << u"និងស្រ្តីខែ្មរ"_s << u"ស្ត្រីខ្មែរ"_s << u"ស្រ្តីខែ្មរ"_s;
        QTest::newRow("u for a shifter") << u"លោកសុីណាអុីណូវា"_s << u"ស៊ីណាអ៊ីណូវា"_s << u"សុីណាអុីណូវា"_s;
        QTest::newRow("coeng da") << u"តំបន់កណ្ដាល"_s << u"កណ្តាល"_s << u"កណ្ដាល"_s;
        QTest::newRow("Khmer digits") << u"ចំនួន១២០កន្លែង"_s << u"120"_s << u"១២០"_s;
        QTest::newRow("Latin digits") << u"in 2025, then"_s << u"២០២៥"_s << u"2025"_s;
        QTest::newRow("capitals") << u"The mynah SINGS"_s << u"sings"_s << u"SINGS"_s;
        QTest::newRow("space before the repetition") << u"មនុស្សផ្សេង ៗ គ្នា"_s << u"ផ្សេងៗ"_s << u"ផ្សេង ៗ"_s;
        QTest::newRow("none before it") << u"មនុស្សផ្សេងៗគ្នា"_s << u"ផ្សេង ៗ"_s << u"ផ្សេងៗ"_s;
        QTest::newRow("no-break space") << u"two\u00A0words"_s << u"two words"_s << u"two\u00A0words"_s;
    }

    void spellingsOfOneWordAreOne()
    {
        QFETCH(QString, text);
        QFETCH(QString, query);
        show(u"<p>%1</p>"_s.arg(text));
        find(query);
        QCOMPARE(bar().matches(), 1);
        const auto marks = m_pane->view()->extraSelections();
        QCOMPARE(marks.size(), 1);
        QTEST(copiedText(marks.first().cursor), "found");
    }

    void thePlaceAmongTheMatchesIsSaid()
    {
        show(u"<p>rain sun rain</p>"_s + u"<p>more text to read</p>"_s.repeated(40) + u"<p>rain</p>"_s);
        find(u"rain"_s);
        QCOMPARE(bar().matches(), 3);
        QCOMPARE(count(), u"1 of 3"_s);
        QTest::keyClick(bar().findChild<QLineEdit *>(), Qt::Key_Return);
        QTest::keyClick(bar().findChild<QLineEdit *>(), Qt::Key_Return);
        QCOMPARE(count(), u"3 of 3"_s);
        QVERIFY(m_pane->view()->verticalScrollBar()->value() > 0); // it came into sight
        const QRect place = m_pane->view()->cursorRect(m_pane->view()->extraSelections().last().cursor);
        QVERIFY(m_pane->view()->viewport()->rect().contains(place));
        QTest::keyClick(bar().findChild<QLineEdit *>(), Qt::Key_Return);
        QCOMPARE(count(), u"1 of 3"_s);
        QTest::keyClick(bar().findChild<QLineEdit *>(), Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(count(), u"3 of 3"_s);
    }

    void countsAreInTheDigitsOfTheInterface()
    {
        QLocale::setDefault(QLocale(QLocale::Khmer));
        show(u"<p>rain rain</p>"_s);
        find(u"rain"_s);
        QVERIFY2(count().contains(u'១') && count().contains(u'២'), qPrintable(count()));
    }

    void whatIsNotThereIsSaid()
    {
        show(u"<p>rain</p>"_s);
        find(u"snow"_s);
        QCOMPARE(count(), u"Not found"_s);
        find(u"   "_s);
        QCOMPARE(count(), QString());
    }

    // The page is made anew when its photos arrive: the marks stand on the new one.
    void marksOutliveAnUpdate()
    {
        show(u"<p>rain rain</p>"_s);
        find(u"rain"_s);
        bar().step(1);
        m_pane->setTextStyle({.size = 24});
        QCOMPARE(count(), u"2 of 2"_s);
        QCOMPARE(m_pane->view()->extraSelections().size(), 2);
        QCOMPARE(m_pane->view()->extraSelections().first().cursor.document(), m_pane->view()->document());
    }

    void closedItMarksWhatASearchFound()
    {
        show(u"<p>Rivers rise. The river, by Sok.</p>"_s);
        m_pane->setSearch(u"river by:sok "_s);
        QStringList marked;
        for (const auto &mark : m_pane->view()->extraSelections())
            marked << copiedText(mark.cursor);
        QCOMPARE(marked, (QStringList{u"Rivers"_s, u"river"_s})); // Sok is no byline here
        find(u"rise"_s);
        QCOMPARE(m_pane->view()->extraSelections().size(), 1);
        bar().dismiss();
        QCOMPARE(m_pane->view()->extraSelections().size(), 2);
        m_pane->setTextStyle({.size = 24});
        QCOMPARE(m_pane->view()->extraSelections().size(), 2);
        m_pane->setSearch({});
        QVERIFY(m_pane->view()->extraSelections().isEmpty());
    }

    void escapeClosesTheBar()
    {
        show(u"<p>rain</p>"_s);
        find(u"rain"_s);
        QTest::keyClick(bar().findChild<QLineEdit *>(), Qt::Key_Escape);
        QVERIFY(bar().isHidden());
        QVERIFY(m_pane->view()->extraSelections().isEmpty());
    }

    void aMatchTakesWholeSyllables()
    {
        QCOMPARE(findInText(u"កម្ពុជា"_s, u"កម"_s), QList<Found>({{0, 5}}));
        QCOMPARE(findInText(u"កម្ពុជា"_s, u"កម្ពុ"_s), QList<Found>({{0, 5}}));
        QCOMPARE(findInText(u"aaa"_s, u"aa"_s), QList<Found>({{0, 2}}));
        QCOMPARE(findInText({}, u"a"_s), QList<Found>());
        QCOMPARE(findInText(u"a"_s, {}), QList<Found>());
    }
};

QTEST_MAIN(FindBarTest)
#include "findbar_test.moc"
