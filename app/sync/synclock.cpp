// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/synclock.h"

using namespace Qt::StringLiterals;

namespace sarika
{

Result<SyncLock> SyncLock::take(const QString &file)
{
    auto lock = std::make_unique<QLockFile>(file);
    lock->setStaleLockTime(0); // a long sync is not a dead one; only a holder that is gone lets go
    if (lock->tryLock())
        return SyncLock(std::move(lock));
    if (lock->error() == QLockFile::PermissionError)
        return failure(Error::Kind::ReadOnly, u"sync: lock %1: not permitted"_s.arg(file));
    if (lock->error() != QLockFile::LockFailedError)
        return failure(Error::Kind::Storage, u"sync: lock %1: failed"_s.arg(file));
    qint64 pid = 0;
    QString host;
    QString program;
    lock->getLockInfo(&pid, &host, &program);
    return failure(Error::Kind::Busy, u"sync: lock %1: held by %2, process %3"_s.arg(file, program).arg(pid));
}

} // namespace sarika
