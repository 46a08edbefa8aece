// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/synclock.h"

#include <QCoreApplication>

#include <sys/file.h>

using namespace Qt::StringLiterals;

namespace sarika
{

void SyncLock::LetGo::operator()(QFile *file) const
{
    file->resize(0);
    delete file;
}

Result<SyncLock> SyncLock::take(const QString &file)
{
    auto lock = std::make_unique<QFile>(file);
    if (!lock->open(QIODevice::ReadWrite)) {
        const bool refused = lock->error() == QFileDevice::PermissionsError || lock->error() == QFileDevice::OpenError;
        return failure(refused ? Error::Kind::ReadOnly : Error::Kind::Storage,
                       u"sync: lock %1: %2"_s.arg(file, lock->errorString()));
    }
    if (::flock(lock->handle(), LOCK_EX | LOCK_NB) != 0)
        return failure(Error::Kind::Busy,
                       u"sync: lock %1: held by %2"_s.arg(file, QString::fromUtf8(lock->readAll()).trimmed()));
    const bool died = lock->size() > 0;
    lock->resize(0);
    lock->write("%1, process %2\n"_L1.arg(QCoreApplication::applicationName())
                    .arg(QCoreApplication::applicationPid())
                    .toUtf8());
    lock->flush();
    return SyncLock(Held(lock.release()), died);
}

} // namespace sarika
