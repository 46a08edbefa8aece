// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/news/photo.h"

#include <QByteArray>

#include <optional>

namespace sarika
{

/// A held photo as it goes into a file: what it is told by its bytes, not by its name.
struct PhotoBytes
{
    QByteArray bytes;
    QString type;   // image/jpeg
    QString suffix; // jpg
};

/// None where it is not held, or cannot be read. A format that not every reader of books shows becomes JPEG or PNG.
std::optional<PhotoBytes> photoBytes(const Photo &photo);

} // namespace sarika
