// SPDX-License-Identifier: GPL-3.0-or-later
// How long a story takes from the click to the paint. Prints it; the bound is loose, for slow and sanitized builds.
#include "tests/reading/samplestories.h"
#include "ui/reading/readingpane.h"
#include "ui/reading/storyview.h"

#include <QElapsedTimer>
#include <QTest>
#include <QTextDocument>

using namespace sarika;
using namespace Qt::StringLiterals;

class SpeedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { loadFonts(); }

    void openToPainted_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("English, 1,500 words") << u"en"_s;
        QTest::newRow("Khmer, the same length") << u"km"_s;
    }

    void openToPainted()
    {
        QFETCH(QString, language);
        constexpr int letters = 1500 * 6; // an English word and its space
        const Story story = longStory(language, letters);
        const Story other = sampleStory(u"en-mynah"_s);
        ReadingPane pane;
        pane.resize(800, 900);
        pane.show();
        QVERIFY(QTest::qWaitForWindowExposed(&pane));
        QImage screen(pane.size(), QImage::Format_RGB32);
        QList<double> built;
        QList<double> painted;
        for (int run = 0; run < 9; ++run) {
            pane.showStory(other, {});
            QCoreApplication::processEvents();
            QElapsedTimer timer;
            timer.start();
            pane.showStory(story, sampleMostViewed(language));
            built << static_cast<double>(timer.nsecsElapsed()) / 1e6;
            pane.render(&screen);
            painted << static_cast<double>(timer.nsecsElapsed()) / 1e6;
        }
        std::sort(built.begin(), built.end());
        std::sort(painted.begin(), painted.end());
        qInfo("%s: page built in %.1f ms, painted after %.1f ms (median of 9, best %.1f ms)", QTest::currentDataTag(),
              built.at(4), painted.at(4), painted.first());
        QVERIFY(painted.at(4) < 500);
    }
};

QTEST_MAIN(SpeedTest)
#include "speed_test.moc"
