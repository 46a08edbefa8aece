// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/error.h"

#include <QLockFile>

#include <memory>

namespace sarika
{

/// Held while a sync runs, so that window and command line never sync at once. The file names its holder; one left by
/// a program that died is taken over.
class SyncLock final
{
public:
    /// Errors: Busy (the detail names the holder), ReadOnly, Storage.
    [[nodiscard]] static Result<SyncLock> take(const QString &file);

private:
    explicit SyncLock(std::unique_ptr<QLockFile> file) : m_file(std::move(file)) {}

    std::unique_ptr<QLockFile> m_file; // let go when it goes
};

} // namespace sarika
