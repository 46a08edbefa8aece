// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/error.h"

#include <QFile>

#include <memory>

namespace sarika
{

/// Held while a sync runs, so that window and command line never sync at once. The file names its holder; the lock
/// itself is the kernel's (flock), which lets go the moment its holder dies, however it dies.
class SyncLock final
{
public:
    /// Errors: Busy (the detail names the holder), ReadOnly, Storage.
    [[nodiscard]] static Result<SyncLock> take(const QString &file);

private:
    explicit SyncLock(std::unique_ptr<QFile> file) : m_file(std::move(file)) {}

    std::unique_ptr<QFile> m_file; // let go when it closes
};

} // namespace sarika
