// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/photofiles.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace sarika
{

namespace
{

Error fileError(const QString &folder, qint64 bytes, const QString &act, const QString &cause)
{
    const QStorageInfo disk(folder);
    Error::Kind kind = Error::Kind::Storage;
    if (disk.isValid() && disk.isReadOnly())
        kind = Error::Kind::ReadOnly;
    else if (disk.isValid() && disk.bytesAvailable() < bytes)
        kind = Error::Kind::DiskFull;
    return {kind, u"store: %1: %2"_s.arg(act, cause)};
}

// A rename is on the disk only once its folder is (QSaveFile syncs the file alone).
void syncFolder(const QString &folder)
{
    const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY);
    if (handle < 0)
        return;
    ::fsync(handle);
    ::close(handle);
}

} // namespace

bool photoFileIsThere(const QString &file, qint64 bytes)
{
    return bytes > 0 && QFileInfo(file).size() == bytes;
}

Result<void> writePhotoFile(const QString &file, const QByteArray &bytes)
{
    const QString folder = QFileInfo(file).absolutePath();
    if (photoFileIsThere(file, bytes.size())) {
        syncFolder(folder); // whoever wrote it may not have come to that yet
        return {};
    }
    const QString act = u"write "_s + file;
    if (!QDir().mkpath(folder))
        return std::unexpected(fileError(QFileInfo(folder).path(), bytes.size(), act, u"no folder"_s));
    QSaveFile saved(file);
    if (!saved.open(QIODevice::WriteOnly) || saved.write(bytes) != bytes.size() || !saved.commit())
        return std::unexpected(fileError(folder, bytes.size(), act, saved.errorString()));
    syncFolder(folder);
    return {};
}

} // namespace sarika
