// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/error.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QSize>
#include <QString>

namespace sarika
{

/// A checked photo ready to be kept: named by the hash of its content, scaled where it was too wide.
struct MadePhoto
{
    QByteArray hash;      // photoHash() of the kept bytes
    QByteArray bytes;     // as published where it fits, else encoded anew
    QString suffix;       // "jpg", "png", "webp", "gif"
    QSize size;           // px, of the kept bytes
    QByteArray thumbnail; // JPEG, or PNG where there is transparency
    QString thumbnailSuffix;
};

/// Names a photo by its content: BLAKE2b of 256 bits, hexadecimal (RFC 7693; five times as fast as SHA-256 is in Qt).
[[nodiscard]] QByteArray photoHash(QByteArrayView bytes);

/// Bounds of a photo.
struct PhotoLimits
{
    qint64 pixels = 60'000'000;
    int width = 1600;    // px, wider is scaled down
    int thumbnail = 240; // px, the thumbnail's width
};

/// Checks that the bytes are a photo we take (JPEG, PNG, WebP, GIF's first frame, AVIF where the platform reads it; by
/// content, never by name; never SVG) and makes what is kept. Pure; safe on any thread.
/// Errors: NotAPhoto, TooLarge, Empty.
[[nodiscard]] Result<MadePhoto> makePhoto(QByteArrayView bytes, const PhotoLimits &limits = {});

} // namespace sarika
