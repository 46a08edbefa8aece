// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/palettes.h"
#include "ui/look/look.h"
#include "ui/look/paperstyle.h"
#include "ui/look/typography.h"

#include <QApplication>
#include <QCheckBox>
#include <QFontMetricsF>
#include <QRadioButton>
#include <QSlider>
#include <QTest>

using namespace sarika;

class LookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { loadFonts(); }

    void textCanBeRead_data() { everyPalette(); }

    void textCanBeRead()
    {
        QFETCH(Palette, palette);
        for (const QColor &behind : {palette.paper, palette.shade, palette.selection, palette.hit})
            QVERIFY(contrast(palette.ink, behind) >= 7.0);
        for (const QColor &behind : {palette.paper, palette.shade, palette.selection}) {
            QVERIFY(contrast(palette.faintInk, behind) >= 4.5);
            QVERIFY(contrast(palette.mark, behind) >= 4.5);
        }
        QVERIFY(contrast(palette.onMark, palette.mark) >= 4.5);
        QVERIFY(palette.dark == (contrast(palette.paper, Qt::black) < 4));
    }

    // What is faint elsewhere is not in this one.
    void highContrastIsHighForEverything()
    {
        const Palette &palette = contrastPalette();
        for (const QColor &ink : {palette.ink, palette.faintInk, palette.mark, palette.good})
            QVERIFY(contrast(ink, palette.shade) >= 7.0);
        QVERIFY(contrast(palette.hairline, palette.paper) >= 3.0);
    }

    void qtPaletteGoesThereAndBack_data() { textCanBeRead_data(); }

    void qtPaletteGoesThereAndBack()
    {
        QFETCH(Palette, palette);
        QCOMPARE(paletteFor(qtPalette(palette)).ink, palette.ink);
        QCOMPARE(qtPalette(palette).color(QPalette::Base), palette.paper);
        QPalette behind = qtPalette(palette); // as a style sheet leaves it on a widget painted as paper
        behind.setColor(QPalette::Window, palette.paper);
        QCOMPARE(paletteFor(behind).ink, palette.ink);
        QCOMPARE(paletteFor(behind).paper, palette.paper);
    }

    void controlsAreSeen_data() { textCanBeRead_data(); }

    // Also without a tick: their outline stands out from what is behind it as WCAG wants it, 3 to 1.
    void controlsAreSeen()
    {
        QFETCH(Palette, palette);
        PaperStyle style;
        QCheckBox box;
        QRadioButton choice;
        QSlider slider(Qt::Horizontal);
        QHash<QWidget *, int> seen;
        for (QWidget *widget : QList<QWidget *>{&box, &choice, &slider}) {
            widget->setStyle(&style);
            widget->setPalette(qtPalette(palette));
            widget->resize(widget->sizeHint());
            const QImage drawn = widget->grab().toImage();
            for (int y = 0; y < drawn.height(); ++y) {
                for (int x = 0; x < drawn.width(); ++x)
                    seen[widget] += contrast(drawn.pixelColor(x, y), palette.shade) >= 3 ? 1 : 0;
            }
            QVERIFY2(seen[widget] >= 24, qPrintable(QString::number(seen[widget])));
        }
        const QImage empty = box.grab().toImage();
        box.setChecked(true);
        QVERIFY(box.grab().toImage() != empty);
    }

    void everyMeasureIsOfSoManyLetters_data()
    {
        QTest::addColumn<int>("measure");
        QTest::addColumn<QString>("face");
        for (const int measure : {45, 75, 90}) {
            for (const char *face : {"serif", "sans"})
                QTest::addRow("%d %s", measure, face) << measure << QString::fromLatin1(face);
        }
    }

    void everyMeasureIsOfSoManyLetters()
    {
        QFETCH(int, measure);
        QFETCH(QString, face);
        const QString text =
            QStringLiteral("It rained on the fields for a week, and on the road to the river, and on us.");
        for (const int size : {11, 18, 40}) {
            const TextStyle style{.size = size, .measure = measure, .latinFace = face};
            const QFontMetricsF metrics(readingFont(style, Script::Latin, size));
            const double letters = readingMeasure(style, Script::Latin) * text.size() / metrics.horizontalAdvance(text);
            QVERIFY2(std::abs(letters - measure) < measure * 0.12, QByteArray::number(letters));
        }
    }

    // Khmer subscripts reach far down: 999 of 1,000 syllables cannot touch at these distances.
    void khmerIsNeverSetTooTight()
    {
        for (int size = TextStyle::smallest; size <= TextStyle::largest; ++size) {
            const TextStyle tight{.size = size, .spacing = 90};
            const QFont serif = readingFont(tight, Script::Khmer, size);
            QVERIFY(readingPitch(tight, Script::Khmer, serif, 1.4) >= 1.8 * serif.pixelSize());
            const TextStyle sans{.size = size, .spacing = 90, .khmerFace = QStringLiteral("sans")};
            QVERIFY(readingPitch(sans, Script::Khmer, serif, 1.4) >= 1.49 * serif.pixelSize());
        }
    }

    void eachScriptHasItsFace()
    {
        const TextStyle style{.latinFace = QStringLiteral("sans"), .khmerFace = QStringLiteral("serif")};
        QCOMPARE(readingFont(style, Script::Latin, 18).families().first(), QStringLiteral("Sarika Sans"));
        QCOMPARE(readingFont(style, Script::Khmer, 18).families().first(), QStringLiteral("Sarika Serif"));
        QCOMPARE(readingFont(style, Script::Khmer, 18).pixelSize(), 18 + khmerStepPx);
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

    void theProgramHasItsIcon()
    {
        const QImage drawn = programIcon().pixmap(QSize(64, 64), 2.0).toImage();
        QCOMPARE(drawn.size(), QSize(128, 128));
        QCOMPARE(qAlpha(drawn.pixel(64, 64)), 255);
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
