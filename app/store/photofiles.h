// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/error.h"

#include <QByteArray>

namespace sarika
{

/// Writes a file whole or not at all, its folder made where missing, all of it on the disk when this returns.
/// One that is there already with as many bytes is left alone (its name is the hash of its content).
/// Safe on any thread. Errors: Storage, DiskFull, ReadOnly.
[[nodiscard]] Result<void> writePhotoFile(const QString &file, const QByteArray &bytes);

/// With so many bytes; whoever wrote it may still be making it last.
bool photoFileIsThere(const QString &file, qint64 bytes);

} // namespace sarika
