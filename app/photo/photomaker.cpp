// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/photo/photomaker.h"

#include "app/photo/photoformat.h"

#include <QBuffer>
#include <QColorSpace>
#include <QCryptographicHash>
#include <QImage>
#include <QImageReader>
#include <QImageWriter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sarika
{

namespace
{

constexpr int smallest = 8;                  // px; less is a tracker or a spacer
constexpr qsizetype smallFilm = 1024 * 1024; // bytes; more of an animation is cut to its first frame
constexpr int quality = 82;                  // of a JPEG we encode

struct Encoded
{
    QByteArray bytes;
    QString suffix;
};

std::unexpected<Error> notAPhoto(const QString &cause)
{
    return failure(Error::Kind::NotAPhoto, u"photo: make photo: %1"_s.arg(cause));
}

bool isTransparent(const QImage &image)
{
    if (!image.hasAlphaChannel())
        return false;
    const QImage pixels = image.convertedTo(QImage::Format_ARGB32);
    for (int y = 0; y < pixels.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(pixels.constScanLine(y));
        if (std::any_of(line, line + pixels.width(), [](QRgb pixel) { return qAlpha(pixel) < 255; }))
            return true;
    }
    return false;
}

// Every screen shows sRGB right; wide and print colours are turned into it.
QImage plain(const QImage &image)
{
    const QColorSpace colours = image.colorSpace();
    if (colours.isValid() && colours != QColorSpace(QColorSpace::SRgb)) {
        const QImage turned = image.convertedToColorSpace(
            QColorSpace(QColorSpace::SRgb), isTransparent(image) ? QImage::Format_ARGB32 : QImage::Format_RGB32);
        if (!turned.isNull())
            return turned;
    }
    return image.convertedTo(isTransparent(image) ? QImage::Format_ARGB32 : QImage::Format_RGB32);
}

Encoded encode(const QImage &image)
{
    const QImage pixels = plain(image);
    const bool jpeg = !pixels.hasAlphaChannel();
    Encoded encoded{.bytes = {}, .suffix = jpeg ? u"jpg"_s : u"png"_s};
    QBuffer buffer(&encoded.bytes);
    QImageWriter writer(&buffer, jpeg ? "jpeg" : "png");
    if (jpeg) {
        writer.setQuality(quality);
        writer.setOptimizedWrite(true);
    }
    writer.write(pixels);
    return encoded;
}

// Nothing is cropped; what is smaller stays as it is.
QSize fitted(QSize size, int width)
{
    if (size.width() <= width && size.height() <= 4 * width)
        return size;
    return size.scaled(width, 4 * width, Qt::KeepAspectRatio).expandedTo({1, 1});
}

bool isFilm(QImageReader &reader, PhotoFormat format)
{
    return (format == PhotoFormat::Gif || format == PhotoFormat::WebP) && reader.supportsAnimation() &&
           reader.imageCount() > 1;
}

QString suffixOf(PhotoFormat format)
{
    return format == PhotoFormat::Jpeg ? u"jpg"_s : QString::fromLatin1(readerName(format));
}

Result<void> checkSize(QSize size, const PhotoLimits &limits)
{
    if (!size.isValid())
        return notAPhoto(u"no size"_s);
    if (size.width() < smallest || size.height() < smallest)
        return notAPhoto(u"only %1 × %2 px"_s.arg(size.width()).arg(size.height()));
    if (qint64(size.width()) * size.height() > limits.pixels)
        return failure(Error::Kind::TooLarge, u"photo: make photo: %1 × %2 px"_s.arg(size.width()).arg(size.height()));
    return {};
}

// Decoders that can (JPEG) decode straight at the smaller size.
Result<QImage> decode(QImageReader &reader, QSize size)
{
    if (size != reader.size())
        reader.setScaledSize(size);
    const QImage image = reader.read();
    if (image.isNull())
        return notAPhoto(reader.errorString());
    return image;
}

} // namespace

QByteArray photoHash(QByteArrayView bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Blake2b_256).toHex();
}

Result<MadePhoto> makePhoto(QByteArrayView bytes, const PhotoLimits &limits)
{
    if (bytes.isEmpty())
        return failure(Error::Kind::Empty, u"photo: make photo: no bytes"_s);
    const PhotoFormat format = photoFormat(bytes);
    if (format == PhotoFormat::None)
        return notAPhoto(u"of no kind we take"_s);
    if (!isWhole(bytes, format))
        return notAPhoto(u"cut short"_s);

    const QByteArray published = bytes.toByteArray();
    QBuffer buffer;
    buffer.setData(published);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, readerName(format));
    reader.setAutoDetectImageFormat(false);
    reader.setAutoTransform(true);
    if (const auto checked = checkSize(reader.size(), limits); !checked)
        return std::unexpected(checked.error());

    // Sideways photos are measured as they will be seen, and decoded as they lie.
    const bool sideways = reader.transformation() & QImageIOHandler::TransformationRotate90;
    const bool upright = reader.transformation() == QImageIOHandler::TransformationNone;
    const auto turned = [sideways](QSize size) { return sideways ? size.transposed() : size; };
    const QSize seen = turned(reader.size());
    const QSize kept = fitted(seen, limits.width);
    const bool longFilm = published.size() > smallFilm && isFilm(reader, format);
    const bool asPublished = upright && kept == seen && format != PhotoFormat::Avif && !longFilm;

    const auto image = decode(reader, turned(asPublished ? fitted(seen, limits.thumbnail) : kept));
    if (!image)
        return std::unexpected(image.error());
    const Encoded photo = asPublished ? Encoded{published, suffixOf(format)} : encode(*image);
    const Encoded thumbnail =
        encode(image->scaled(fitted(seen, limits.thumbnail), Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
    return MadePhoto{.hash = photoHash(photo.bytes),
                     .bytes = photo.bytes,
                     .suffix = photo.suffix,
                     .size = kept,
                     .thumbnail = thumbnail.bytes,
                     .thumbnailSuffix = thumbnail.suffix};
}

} // namespace sarika
