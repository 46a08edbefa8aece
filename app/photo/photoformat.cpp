// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/photo/photoformat.h"

#include <QtEndian>

namespace sarika
{

namespace
{

// The end of image marker after the first scan began: a thumbnail inside the head has one of its own.
bool jpegIsWhole(QByteArrayView bytes)
{
    qsizetype at = 2;
    while (at + 4 <= bytes.size() && static_cast<quint8>(bytes[at]) == 0xff) {
        const auto marker = static_cast<quint8>(bytes[at + 1]);
        if (marker == 0xff) {
            ++at; // fill byte
            continue;
        }
        if (marker == 0xda) // start of scan
            return bytes.indexOf(QByteArrayView("\xff\xd9"), at) > 0;
        at += 2 + qFromBigEndian<quint16>(bytes.data() + at + 2);
    }
    return false;
}

bool isAvif(QByteArrayView bytes)
{
    if (bytes.size() < 16 || bytes.sliced(4, 4) != "ftyp")
        return false;
    const qsizetype end = std::min<qsizetype>(qFromBigEndian<quint32>(bytes.data()), bytes.size());
    for (qsizetype at = 8; at + 4 <= end; at += 4) {
        const QByteArrayView brand = bytes.sliced(at, 4);
        if (at != 12 && (brand == "avif" || brand == "avis")) // at 12 stands a version
            return true;
    }
    return false;
}

} // namespace

PhotoFormat photoFormat(QByteArrayView bytes)
{
    if (bytes.startsWith(QByteArrayView("\xff\xd8\xff")))
        return PhotoFormat::Jpeg;
    if (bytes.startsWith(QByteArrayView("\x89PNG\r\n\x1a\n")))
        return PhotoFormat::Png;
    if (bytes.startsWith(QByteArrayView("GIF87a")) || bytes.startsWith(QByteArrayView("GIF89a")))
        return PhotoFormat::Gif;
    if (bytes.size() >= 12 && bytes.startsWith(QByteArrayView("RIFF")) && bytes.sliced(8, 4) == "WEBP")
        return PhotoFormat::WebP;
    return isAvif(bytes) ? PhotoFormat::Avif : PhotoFormat::None;
}

QByteArray readerName(PhotoFormat format)
{
    switch (format) {
    case PhotoFormat::None:
        break;
    case PhotoFormat::Jpeg:
        return "jpeg";
    case PhotoFormat::Png:
        return "png";
    case PhotoFormat::Gif:
        return "gif";
    case PhotoFormat::WebP:
        return "webp";
    case PhotoFormat::Avif:
        return "avif";
    }
    return {};
}

bool isWhole(QByteArrayView bytes, PhotoFormat format)
{
    switch (format) {
    case PhotoFormat::Jpeg:
        return jpegIsWhole(bytes);
    case PhotoFormat::Png:
        return bytes.lastIndexOf("IEND") > 0;
    case PhotoFormat::Gif:
        return bytes.last(std::min<qsizetype>(bytes.size(), 64)).contains(';'); // its trailer
    case PhotoFormat::WebP:
        return bytes.size() >= 8 + qsizetype(qFromLittleEndian<quint32>(bytes.data() + 4));
    case PhotoFormat::Avif: // the decoder checks its boxes
        return true;
    case PhotoFormat::None:
        break;
    }
    return false;
}

} // namespace sarika
