// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/support.h"

#include <QFileInfo>
#include <QFontDatabase>
#include <QImage>
#include <QPainter>
#include <QRawFont>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sarika;

/// The fonts we bundle: they load, hold what a page needs, and cut off no subscript.
class FontsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void load_data();
    void load();

    void keepInkInsideTheLine_data() { load_data(); }

    void keepInkInsideTheLine();
};

namespace
{

QFont fontFrom(const QString &file, int pixels)
{
    const int id = QFontDatabase::addApplicationFont(checkoutPath() + u"/resources/fonts/"_s + file);
    QFont font(QFontDatabase::applicationFontFamilies(id));
    font.setPixelSize(pixels);
    font.setBold(file.contains(u"Bold"));
    return font;
}

// The first and last row that holds ink.
std::pair<int, int> inkRows(const QImage &image)
{
    std::pair<int, int> rows{-1, -1};
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qGray(image.pixel(x, y)) < 200) {
                rows.first = rows.first < 0 ? y : rows.first;
                rows.second = y;
            }
        }
    }
    return rows;
}

} // namespace

void FontsTest::load_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("family");
    QTest::newRow("sans") << u"SarikaSans-Regular.ttf"_s << u"Sarika Sans"_s;
    QTest::newRow("sans bold") << u"SarikaSans-Bold.ttf"_s << u"Sarika Sans"_s;
    QTest::newRow("serif") << u"SarikaSerif-Regular.ttf"_s << u"Sarika Serif"_s;
    QTest::newRow("serif bold") << u"SarikaSerif-Bold.ttf"_s << u"Sarika Serif"_s;
}

void FontsTest::load()
{
    QFETCH(QString, file);
    QFETCH(QString, family);
    const QString path = checkoutPath() + u"/resources/fonts/"_s + file;
    const int id = QFontDatabase::addApplicationFont(path);
    QVERIFY(id >= 0);
    QCOMPARE(QFontDatabase::applicationFontFamilies(id), QStringList{family});
    const QRawFont font(path, 18);
    for (const uint c : u"AZaz09កឲ្េៗ។៛០៩\u200B\u00A0…“”‘’«»—–·©éệơ"_s.toUcs4())
        QVERIFY2(font.supportsCharacter(c), qPrintable(QString::number(c, 16)));
    QVERIFY(QFileInfo(path).size() < 350 * 1024);
}

void FontsTest::keepInkInsideTheLine()
{
    QFETCH(QString, file);
    constexpr int margin = 40;
    const QFont font = fontFrom(file, 48);
    const QFontMetrics metrics(font);
    for (const QString &word : {u"លក្ស្មី"_s, u"សន្ស្ក្រឹត"_s, u"ឆ្នាំ"_s, u"ហ្វ៊្រា"_s, u"ស្ត្រី"_s}) {
        QImage image(600, metrics.height() + 2 * margin, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setFont(font);
        painter.drawText(margin, margin + metrics.ascent(), word);
        painter.end();
        const auto [first, last] = inkRows(image);
        QVERIFY(first >= margin);
        QVERIFY(last > margin);
        QVERIFY2(last < margin + metrics.height(),
                 qPrintable(u"%1 %2"_s.arg(word).arg(last - margin - metrics.height())));
    }
}

QTEST_MAIN(FontsTest)
#include "fonts_test.moc"
