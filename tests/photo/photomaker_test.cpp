// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/photo/photomaker.h"
#include "tests/support/samplenewspaper.h"

#include <QBuffer>
#include <QImage>
#include <QImageReader>
#include <QImageWriter>
#include <QTest>
#include <QtEndian>

using namespace Qt::StringLiterals;
using namespace sarika;

namespace
{

// An EXIF block that says only how the photo lies (TIFF tag 0x0112).
QByteArray lying(QByteArray jpeg, char orientation)
{
    QByteArray exif = QByteArray::fromHex("457869660000"
                                          "4d4d002a00000008"
                                          "0001"
                                          "01120003000000010006"
                                          "0000"
                                          "00000000");
    exif[exif.size() - 7] = orientation;
    QByteArray segment("\xff\xe1\0\0", 4);
    qToBigEndian<quint16>(static_cast<quint16>(exif.size() + 2), segment.data() + 2);
    return jpeg.insert(2, segment + exif);
}

QByteArray png(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

// A PNG head that promises far more than stands in the file.
QByteArray pngBomb(quint32 side)
{
    QByteArray bytes = png(QImage(16, 16, QImage::Format_RGB32));
    qToBigEndian(side, bytes.data() + 16);
    qToBigEndian(side, bytes.data() + 20);
    return bytes; // its checksum is wrong too, as a bomb's may be
}

QByteArray jpegBomb()
{
    QByteArray bytes = drawnPhoto(1, {64, 64});
    const qsizetype frame = bytes.indexOf(QByteArrayView("\xff\xc0"));
    qToBigEndian<quint16>(65500, bytes.data() + frame + 5);
    qToBigEndian<quint16>(65500, bytes.data() + frame + 7);
    return bytes;
}

QImage decoded(const QByteArray &bytes)
{
    return QImage::fromData(bytes);
}

bool writes(const char *format)
{
    return QImageWriter::supportedImageFormats().contains(format);
}

} // namespace

/// Photos as newspapers send them, good and bad.
class PhotoMakerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void smallPhotosStayAsPublished_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("suffix");
        QTest::addRow("jpeg") << drawnPhoto(1) << u"jpg"_s;
        QTest::addRow("png") << drawnPhoto(2, {800, 500}, "PNG") << u"png"_s;
        QTest::addRow("gif") << QByteArray::fromBase64(gif10()) << u"gif"_s;
        if (writes("webp"))
            QTest::addRow("webp") << drawnPhoto(3, {800, 500}, "WEBP") << u"webp"_s;
    }

    void smallPhotosStayAsPublished()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, suffix);
        const auto made = makePhoto(bytes);
        QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
        QCOMPARE(made->bytes, bytes);
        QCOMPARE(made->suffix, suffix);
        QCOMPARE(made->size, decoded(bytes).size());
        QCOMPARE(made->hash, photoHash(bytes));
        const QImage thumbnail = decoded(made->thumbnail);
        QCOMPARE(thumbnail.width(), std::min(240, made->size.width()));
    }

    void widePhotosAreScaled_data()
    {
        QTest::addColumn<QByteArray>("format");
        for (const char *format : {"JPEG", "PNG", "WEBP", "AVIF"}) {
            if (writes(QByteArray(format).toLower()))
                QTest::addRow("%s", format) << QByteArray(format);
        }
    }

    void widePhotosAreScaled()
    {
        QFETCH(const QByteArray, format);
        const auto made = makePhoto(drawnPhoto(4, {2400, 1500}, format));
        QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
        QCOMPARE(made->size, QSize(1600, 1000));
        QCOMPARE(made->suffix, u"jpg"_s);
        QCOMPARE(decoded(made->bytes).size(), made->size);
        QCOMPARE(decoded(made->thumbnail).size(), QSize(240, 150));
        QCOMPARE(made->thumbnailSuffix, u"jpg"_s);
    }

    void avifIsEncodedAnew()
    {
        if (!writes("avif"))
            QSKIP("this platform writes no AVIF");
        const auto made = makePhoto(drawnPhoto(4, {320, 200}, "AVIF"));
        QVERIFY(made);
        QCOMPARE(made->suffix, u"jpg"_s);
        QCOMPARE(made->size, QSize(320, 200));
    }

    void sidewaysPhotosStandUp()
    {
        const QByteArray bytes = lying(drawnPhoto(5, {400, 200}), 6);
        const auto made = makePhoto(bytes);
        QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
        QCOMPARE(made->size, QSize(200, 400));
        QCOMPARE(decoded(made->bytes).size(), QSize(200, 400));
        QCOMPARE(decoded(made->thumbnail).size(), QSize(200, 400));
        const auto wide = makePhoto(lying(drawnPhoto(5, {3000, 2000}), 8));
        QVERIFY(wide);
        QCOMPARE(wide->size, QSize(1600, 2400));
        QCOMPARE(decoded(wide->bytes).size(), QSize(1600, 2400));
    }

    void transparencyStays()
    {
        QImage image(2000, 400, QImage::Format_ARGB32);
        image.fill(Qt::transparent);
        const auto made = makePhoto(png(image));
        QVERIFY(made);
        QCOMPARE(made->suffix, u"png"_s);
        QCOMPARE(made->thumbnailSuffix, u"png"_s);
        image.fill(Qt::red); // an alpha channel that hides nothing
        QCOMPARE(makePhoto(png(image))->suffix, u"jpg"_s);
    }

    void badBytesAreRefused_data()
    {
        using Kind = Error::Kind;
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<Error::Kind>("kind");
        const auto half = [](const QByteArray &bytes) { return bytes.first(bytes.size() / 2); };
        QTest::addRow("nothing") << QByteArray() << Kind::Empty;
        QTest::addRow("html") << QByteArray("<!DOCTYPE html><html><body>Not found</body></html>") << Kind::NotAPhoto;
        QTest::addRow("text") << QByteArray("photo.jpg") << Kind::NotAPhoto;
        QTest::addRow("svg") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg' width='90' height='90'/>")
                             << Kind::NotAPhoto;
        QTest::addRow("bmp") << QByteArray("BM") + QByteArray(200, 'x') << Kind::NotAPhoto;
        QTest::addRow("half a jpeg") << half(drawnPhoto(6)) << Kind::NotAPhoto;
        QTest::addRow("half a jpeg with a thumbnail inside") << half(withThumbnail()) << Kind::NotAPhoto;
        QTest::addRow("half a png") << half(drawnPhoto(6, {800, 500}, "PNG")) << Kind::NotAPhoto;
        QTest::addRow("half a gif") << half(QByteArray::fromBase64(gif10())) << Kind::NotAPhoto;
        if (writes("webp"))
            QTest::addRow("half a webp") << half(drawnPhoto(6, {800, 500}, "WEBP")) << Kind::NotAPhoto;
        if (writes("avif"))
            QTest::addRow("half an avif") << half(drawnPhoto(6, {800, 500}, "AVIF")) << Kind::NotAPhoto;
        for (const char *head : {"\xff\xd8\xff", "\x89PNG\r\n\x1a\n", "GIF89a", "RIFF\x04\x01\x01\x01WEBP"})
            QTest::addRow("only a head %d", *head) << QByteArray(head) << Kind::NotAPhoto;
        QTest::addRow("tracker") << png(QImage(1, 1, QImage::Format_RGB32)) << Kind::NotAPhoto;
        QTest::addRow("hairline") << png(QImage(600, 2, QImage::Format_RGB32)) << Kind::NotAPhoto;
        QTest::addRow("jpeg bomb") << jpegBomb() << Kind::TooLarge;
    }

    void badBytesAreRefused()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const Error::Kind, kind);
        const auto made = makePhoto(bytes);
        QVERIFY(!made);
        QCOMPARE(made.error().kind, kind);
        QVERIFY(made.error().detail.startsWith(u"photo: "_s));
    }

    void pngBombIsRefused() { QVERIFY(!makePhoto(pngBomb(60'000))); }

    void everyCutIsRefusedOrMade()
    {
        const QByteArray whole = drawnPhoto(7, {64, 40});
        for (qsizetype length = 0; length < whole.size() - 2; ++length)
            QVERIFY2(!makePhoto(whole.first(length)), qPrintable(QString::number(length)));
        QVERIFY(makePhoto(whole + "a trailer of the camera's maker"));
    }

    void limitsAreKept()
    {
        const QByteArray bytes = drawnPhoto(8, {400, 300});
        QCOMPARE(makePhoto(bytes, {.pixels = 119'999}).error().kind, Error::Kind::TooLarge);
        QCOMPARE(makePhoto(bytes, {.width = 200})->size, QSize(200, 150));
        QCOMPARE(decoded(makePhoto(bytes, {.thumbnail = 100})->thumbnail).size(), QSize(100, 75));
    }

    void longFilmIsCutToItsFirstFrame()
    {
        QByteArray film = QByteArray::fromBase64(gif10());
        const qsizetype frame = film.indexOf(QByteArrayView("\x2c", 1));
        film = film.first(frame) + film.sliced(frame, film.size() - frame - 1).repeated(40'000) + ';';
        const auto made = makePhoto(film);
        QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
        QVERIFY(made->suffix != "gif"_L1);
        QVERIFY(made->bytes.size() < 100'000);
    }

private:
    // 10 × 10 px, one frame.
    static QByteArray gif10()
    {
        return "R0lGODlhCgAKAIAAAMgeKB48yCwAAAAACgAKAAACTARBEATDMAxDEARBMAzDMARBEATDMAxDEARBMAzDMARBEATDMAzDMAzDEARBEAz"
               "DMAxBEATB"
               "MAzDEARBEAzDMAxBEATBMAzDEARBECwAOw==";
    }

    static QByteArray gifBomb()
    {
        QByteArray bytes = QByteArray::fromBase64(gif10());
        return bytes.replace(6, 4, QByteArray::fromHex("204e204e"));
    }

    static QByteArray withThumbnail()
    {
        const QByteArray inner = drawnPhoto(9, {32, 20});
        QByteArray segment("\xff\xe2\0\0", 4);
        qToBigEndian<quint16>(static_cast<quint16>(inner.size() + 2), segment.data() + 2);
        return drawnPhoto(9).insert(2, segment + inner);
    }
};

QTEST_GUILESS_MAIN(PhotoMakerTest)
#include "photomaker_test.moc"
