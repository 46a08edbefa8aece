// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/siterulesfolder.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace sarika
{

namespace
{

constexpr qint64 mostBytes = 256 * 1024; // of one file: more is no rules file

QString hostOf(const QUrl &page)
{
    const QString host = page.host().toLower();
    return host.startsWith(u"www."_s) ? host.sliced(4) : host;
}

std::unexpected<Error> storage(const QString &path, const QString &why)
{
    return failure(Error::Kind::Storage, u"sync: save rules %1: %2"_s.arg(path, why));
}

} // namespace

QString SiteRulesFolder::pathOf(const QString &host) const
{
    return m_folder + u'/' + host + u".txt"_s;
}

QString SiteRulesFolder::nearestPath(const QUrl &page) const
{
    for (QString host = hostOf(page); !host.isEmpty(); host = host.section(u'.', 1)) {
        if (QFile::exists(pathOf(host)))
            return pathOf(host);
    }
    return {};
}

QString SiteRulesFolder::find(const QUrl &page) const
{
    QFile file(nearestPath(page));
    return !file.fileName().isEmpty() && file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.read(mostBytes))
                                                                        : QString();
}

Result<void> SiteRulesFolder::save(const QUrl &page, const QString &text) const
{
    const QString host = hostOf(page);
    if (host.isEmpty() || host.contains(u'/') || host.startsWith(u'.'))
        return failure(Error::Kind::BadAddress, u"sync: save rules for %1: no host"_s.arg(page.toString()));
    const QString nearest = nearestPath(page); // a file that already serves this host is the one that is changed
    const QString path = nearest.isEmpty() ? pathOf(host) : nearest;
    if (text.trimmed().isEmpty())
        return !QFile::exists(path) || QFile::remove(path) ? Result<void>() : storage(path, u"cannot be removed"_s);
    QSaveFile file(path);
    const QByteArray bytes = text.toUtf8();
    if (!QDir().mkpath(m_folder) || !file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() ||
        !file.commit())
        return storage(path, file.errorString());
    return {};
}

} // namespace sarika
