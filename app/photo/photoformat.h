// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace sarika
{

/// The kinds of photo we take.
enum class PhotoFormat { None, Jpeg, Png, Gif, WebP, Avif };

/// What the bytes are, by their first bytes and nothing else, so that no other decoder ever sees them.
/// Sources: ITU T.81, W3C PNG 5.2, GIF89a 17, RFC 9649, ISO/IEC 14496-12 (ftyp) with AVIF's brands.
[[nodiscard]] PhotoFormat photoFormat(QByteArrayView bytes);

/// Qt's name of the format.
[[nodiscard]] QByteArray readerName(PhotoFormat format);

/// Whether the file goes on to its own end. Decoders fill the missing part of a JPEG or GIF with grey and say nothing.
[[nodiscard]] bool isWhole(QByteArrayView bytes, PhotoFormat format);

} // namespace sarika
