// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/look.h"

#include <QApplication>
#include <QTest>

using namespace sarika;

class LookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void textCanBeRead_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }

    void textCanBeRead()
    {
        QFETCH(bool, dark);
        const Palette &palette = dark ? darkPalette() : lightPalette();
        QCOMPARE(palette.dark, dark);
        for (const QColor &behind : {palette.paper, palette.shade, palette.selection, palette.hit})
            QVERIFY(contrast(palette.ink, behind) >= 7.0);
        for (const QColor &behind : {palette.paper, palette.shade, palette.selection}) {
            QVERIFY(contrast(palette.faintInk, behind) >= 4.5);
            QVERIFY(contrast(palette.mark, behind) >= 4.5);
        }
        QVERIFY(contrast(palette.onMark, palette.mark) >= 4.5);
    }

    void qtPaletteGoesThereAndBack()
    {
        QVERIFY(paletteFor(qtPalette(darkPalette())).dark);
        QVERIFY(!paletteFor(qtPalette(lightPalette())).dark);
        QCOMPARE(qtPalette(darkPalette()).color(QPalette::Base), darkPalette().paper);
    }

    void everyIconDraws()
    {
        for (int i = 0; i <= static_cast<int>(Icon::Myna); ++i) {
            const QImage drawn = lineIcon(static_cast<Icon>(i)).pixmap(QSize(24, 24), 2.0).toImage();
            QCOMPARE(drawn.size(), QSize(48, 48));
            int inked = 0;
            for (int y = 0; y < 48; ++y) {
                for (int x = 0; x < 48; ++x)
                    inked += qAlpha(drawn.pixel(x, y)) > 100 ? 1 : 0;
            }
            QVERIFY2(inked > 60, qPrintable(QString::number(i)));
        }
    }

    void iconsFollowThePalette()
    {
        QApplication::setPalette(qtPalette(lightPalette()));
        const QIcon icon = lineIcon(Icon::UnreadDot, Ink::Mark);
        QCOMPARE(icon.pixmap(24).toImage().pixelColor(12, 12), lightPalette().mark);
        QApplication::setPalette(qtPalette(darkPalette()));
        QCOMPARE(icon.pixmap(24).toImage().pixelColor(12, 12), darkPalette().mark);
    }
};

QTEST_MAIN(LookTest)
#include "look_test.moc"
