// SPDX-License-Identifier: GPL-3.0-or-later
// Pages of the sample edition as they are read: nothing overflows, whatever the width. Set SARIKA_PICTURES to a folder
// to look at them.
#include "tests/reading/samplestories.h"
#include "ui/look/look.h"
#include "ui/reading/photoloader.h"
#include "ui/reading/readingpane.h"
#include "ui/reading/storyview.h"

#include <QPainter>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace sarika;
using namespace Qt::StringLiterals;

class PicturesTest : public QObject
{
    Q_OBJECT

    static void savePage(ReadingPane &pane, const QString &name, double ratio)
    {
        const QString folder = qEnvironmentVariable("SARIKA_PICTURES");
        if (folder.isEmpty())
            return;
        QImage picture(pane.size() * ratio, QImage::Format_RGB32);
        picture.setDevicePixelRatio(ratio);
        pane.render(&picture);
        auto *photos = pane.findChild<PhotoLoader *>();
        QSignalSpy loaded(photos, &PhotoLoader::loaded);
        while (loaded.wait(400)) {
        }
        pane.render(&picture);
        picture.save(folder + u'/' + name + u".png"_s);
    }

private Q_SLOTS:

    void initTestCase() { loadFonts(); }

    void pages_data()
    {
        QTest::addColumn<QString>("story");
        QTest::addColumn<bool>("dark");
        QTest::addColumn<int>("width");
        QTest::addColumn<double>("ratio");
        for (const QString &story :
             {u"en-program"_s, u"en-monsoon"_s, u"en-credit"_s, u"en-soup"_s, u"km-script"_s, u"km-months"_s}) {
            for (const bool dark : {false, true}) {
                for (const auto &[width, ratio] :
                     {std::pair(320, 2.0), std::pair(480, 1.0), std::pair(700, 1.0), std::pair(1100, 1.0)})
                    QTest::addRow("%s-%s-%d", qPrintable(story), dark ? "dark" : "light", width)
                        << story << dark << width << ratio;
            }
        }
    }

    void pages()
    {
        QFETCH(QString, story);
        QFETCH(bool, dark);
        QFETCH(int, width);
        QFETCH(double, ratio);
        QLocale::setDefault(QLocale(story.left(2)));
        ReadingPane pane;
        pane.setPalette(qtPalette(dark ? darkPalette() : lightPalette()));
        pane.resize(width, 800);
        pane.showStory(sampleStory(story), sampleMostViewed(story.left(2)));
        pane.show();
        QVERIFY(QTest::qWaitForWindowExposed(&pane));
        pane.resize(width, qRound(pane.view()->document()->size().height()));
        QCOMPARE(pane.view()->horizontalScrollBar()->maximum(), 0);
        savePage(pane, QString::fromLatin1(QTest::currentDataTag()), ratio);
    }
};

QTEST_MAIN(PicturesTest)
#include "pictures_test.moc"
