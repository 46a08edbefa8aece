// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/error.h"

#include <QFile>

#include <memory>

namespace sarika
{

/// Held while a sync runs, so that window and command line never sync at once. The file names its holder; the lock
/// itself is the kernel's (flock), which lets go the moment its holder dies, however it dies. Who lets go alive takes
/// its name away.
class SyncLock final
{
public:
    /// Errors: Busy (the detail names the holder), ReadOnly, Storage.
    [[nodiscard]] static Result<SyncLock> take(const QString &file);

    /// Whether the one before us died with it, and may have left photo files that no row knows.
    bool holderDied() const { return m_holderDied; }

    void letGo() { m_file.reset(); }

private:
    struct LetGo
    {
        void operator()(QFile *file) const;
    };

    using Held = std::unique_ptr<QFile, LetGo>; // let go when it closes

    SyncLock(Held file, bool holderDied) : m_file(std::move(file)), m_holderDied(holderDied) {}

    Held m_file;
    bool m_holderDied;
};

} // namespace sarika
