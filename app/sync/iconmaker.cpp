// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/iconmaker.h"

#include <QBuffer>
#include <QImage>
#include <QImageReader>

namespace sarika
{

namespace
{
constexpr int iconSide = 64;       // px
constexpr int largestSide = 2'048; // px; more is not an icon
constexpr int smallestSide = 4;    // px; less is a tracking pixel

// An .ico holds several pictures: the smallest that is large enough.
QImage bestPicture(QImageReader &reader)
{
    QImage best;
    for (int index = 0; index < 16; ++index) {
        const QSize size = reader.size();
        if (size.width() > largestSide || size.height() > largestSide)
            break;
        const QImage image = reader.read();
        const bool grows = best.width() < iconSide && image.width() > best.width();
        const bool shrinks = image.width() >= iconSide && image.width() < best.width();
        if (!image.isNull() && (grows || shrinks))
            best = image;
        if (reader.format() != "ico" || !reader.jumpToNextImage())
            break;
    }
    return best;
}
} // namespace

QByteArray makeIcon(const QByteArray &bytes)
{
    QBuffer input;
    input.setData(bytes);
    QImageReader reader(&input);
    reader.setDecideFormatFromContent(true);
    if (reader.format().startsWith("svg"))
        return {};
    QImage icon = bestPicture(reader);
    if (icon.width() < smallestSide || icon.height() < smallestSide)
        return {};
    if (icon.width() > iconSide || icon.height() > iconSide)
        icon = icon.scaled(iconSide, iconSide, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    QBuffer output;
    output.open(QIODevice::WriteOnly);
    return icon.save(&output, "PNG") ? output.data() : QByteArray();
}

} // namespace sarika
