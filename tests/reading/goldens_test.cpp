// SPDX-License-Identifier: GPL-3.0-or-later
// The page as it is to look: twelve pictures, compared within a tolerance. SARIKA_RENEW=1 rewrites them; look at every
// one before it is committed.
#include "tests/reading/samplestories.h"
#include "ui/look/look.h"
#include "ui/reading/codecolours.h"
#include "ui/reading/photoloader.h"
#include "ui/reading/readingpane.h"
#include "ui/reading/storyview.h"

#include <QDir>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTranslator>

using namespace sarika;
using namespace Qt::StringLiterals;

class GoldensTest : public QObject
{
    Q_OBJECT

    QTranslator m_khmer;
    QTranslator m_english; // its plural forms

    // A day long ago: said as a date, whatever the clock says.
    static Story oldStory(const QString &name)
    {
        Story story = sampleStory(name);
        story.card.publishedAt = QDateTime({2025, 4, 14}, {2, 0}, QTimeZone::UTC);
        return story;
    }

    static QImage pictureOf(ReadingPane &pane, double ratio)
    {
        QImage picture(pane.size() * ratio, QImage::Format_RGB32);
        picture.setDevicePixelRatio(ratio);
        QSignalSpy loaded(pane.findChild<PhotoLoader *>(), &PhotoLoader::loaded);
        pane.render(&picture); // asks for the photos
        while (loaded.wait(300)) {
        }
        pane.render(&picture);
        picture.setDevicePixelRatio(1);
        return picture.convertToFormat(QImage::Format_RGB32);
    }

    // Share of pixels that differ by more than an eye forgives: other rasterisers smooth letters otherwise.
    static double difference(const QImage &one, const QImage &other)
    {
        constexpr int forgiven = 64; // of 255, in any channel
        qint64 differ = 0;
        for (int y = 0; y < one.height(); ++y) {
            const auto *left = reinterpret_cast<const QRgb *>(one.constScanLine(y));
            const auto *right = reinterpret_cast<const QRgb *>(other.constScanLine(y));
            for (int x = 0; x < one.width(); ++x) {
                differ += std::abs(qRed(left[x]) - qRed(right[x])) > forgiven ||
                          std::abs(qGreen(left[x]) - qGreen(right[x])) > forgiven ||
                          std::abs(qBlue(left[x]) - qBlue(right[x])) > forgiven;
            }
        }
        return static_cast<double>(differ) / (static_cast<double>(one.width()) * one.height());
    }

private Q_SLOTS:

    void initTestCase()
    {
        loadFonts();
        QVERIFY(m_khmer.load(u":/translations/sarika_km.qm"_s));
        QVERIFY(m_english.load(u":/translations/sarika_en.qm"_s));
    }

    void pages_data()
    {
        QTest::addColumn<QString>("story");
        QTest::addColumn<QString>("theme");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<double>("ratio");
        QTest::addColumn<int>("scrolled"); // px
        const QSize narrow(360, 560);
        const QSize wide(760, 640);
        const auto add = [](const QString &story, const QString &theme, QSize size, double ratio, int scrolled) {
            QTest::addRow("%s-%s-%dx%.0f", qPrintable(story), qPrintable(theme), size.width(), ratio)
                << story << theme << size << ratio << scrolled;
        };
        add(u"en-rice"_s, u"light"_s, wide, 1, 0);
        add(u"en-program"_s, u"dark"_s, wide, 1, 900);
        add(u"en-program"_s, u"light"_s, narrow, 2, 900);
        add(u"en-monsoon"_s, u"sepia"_s, narrow, 1, 520);
        add(u"en-credit"_s, u"sepia"_s, wide, 2, 0);
        add(u"en-soup"_s, u"dark"_s, narrow, 2, 500);
        add(u"km-rice"_s, u"light"_s, wide, 1, 0);
        add(u"km-script"_s, u"dark"_s, wide, 1, 700);
        add(u"km-script"_s, u"light"_s, narrow, 2, 600);
        add(u"km-months"_s, u"sepia"_s, narrow, 1, 620);
        add(u"km-mynah"_s, u"sepia"_s, wide, 2, 0);
        add(u"km-bus"_s, u"dark"_s, narrow, 2, 0);
    }

    void pages()
    {
        QFETCH(QString, story);
        QFETCH(QString, theme);
        QFETCH(QSize, size);
        QFETCH(double, ratio);
        QFETCH(int, scrolled);
        const bool khmer = story.startsWith(u"km"_s);
        QLocale::setDefault(QLocale(khmer ? QLocale::Khmer : QLocale::English));
        QTranslator &words = khmer ? m_khmer : m_english;
        QCoreApplication::installTranslator(&words);
        ReadingPane pane;
        pane.setPalette(qtPalette(theme == u"dark"_s    ? darkPalette()
                                  : theme == u"sepia"_s ? sepiaPalette()
                                                        : lightPalette()));
        pane.resize(size);
        pane.showStory(oldStory(story), sampleMostViewed(story.left(2)));
        pane.show();
        QVERIFY(QTest::qWaitForWindowExposed(&pane));
        pane.view()->document()->size(); // laid out to the end
        CodeColours().colour(*pane.view()->document(), theme == u"dark"_s ? Shade::Dark : Shade::Light);
        pane.view()->verticalScrollBar()->setValue(scrolled);
        const QImage picture = pictureOf(pane, ratio);
        QCoreApplication::removeTranslator(&words);

        const QString file = fixturePath(u"reading/%1.png"_s.arg(QString::fromLatin1(QTest::currentDataTag())));
        if (qEnvironmentVariableIsSet("SARIKA_RENEW")) {
            QDir().mkpath(QFileInfo(file).path());
            QVERIFY(picture.save(file, "PNG", 0));
            return;
        }
        const QImage golden = QImage(file).convertToFormat(QImage::Format_RGB32);
        QCOMPARE(picture.size(), golden.size());
        const double share = difference(picture, golden);
        if (share > 0.01)
            picture.save(QDir::tempPath() + u"/sarika-%1.png"_s.arg(QString::fromLatin1(QTest::currentDataTag())));
        QVERIFY2(share <= 0.01, qPrintable(u"%1 % differ"_s.arg(100 * share, 0, 'f', 2)));
    }
};

QTEST_MAIN(GoldensTest)
#include "goldens_test.moc"
