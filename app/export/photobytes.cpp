// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/photobytes.h"

#include <QBuffer>
#include <QFile>
#include <QImageReader>

using namespace Qt::StringLiterals;

namespace sarika
{

namespace
{

constexpr int fine = 90; // quality of a JPEG made anew

std::optional<PhotoBytes> madeAnew(QImageReader &reader)
{
    const QImage image = reader.read();
    if (image.isNull())
        return {};
    QByteArray bytes;
    QBuffer buffer(&bytes);
    const bool clear = image.hasAlphaChannel();
    if (!image.save(&buffer, clear ? "PNG" : "JPEG", clear ? -1 : fine))
        return {};
    return PhotoBytes{bytes, clear ? u"image/png"_s : u"image/jpeg"_s, clear ? u"png"_s : u"jpg"_s};
}

} // namespace

std::optional<PhotoBytes> photoBytes(const Photo &photo)
{
    QFile file(photo.file);
    if (!photo.held() || !file.open(QIODevice::ReadOnly))
        return {};
    QByteArray bytes = file.readAll();
    QBuffer buffer(&bytes);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    const QByteArray format = reader.format();
    if (format == "jpeg")
        return PhotoBytes{bytes, u"image/jpeg"_s, u"jpg"_s};
    if (format == "png" || format == "gif")
        return PhotoBytes{bytes, u"image/"_s + QLatin1StringView(format), QString::fromLatin1(format)};
    return madeAnew(reader);
}

} // namespace sarika
