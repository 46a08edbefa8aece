// SPDX-License-Identifier: GPL-3.0-or-later
// For a program that loads its modules when it first needs them.
#include "app/sync/syncmodule.h"
#include "ui/reading/readingmodule.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QPluginLoader>

namespace sarika
{

using namespace Qt::StringLiterals;

namespace
{

// Beside the program where it was built, in the libraries' folder where it is installed.
QString fileOf(const QString &name)
{
    const QDir programs(QCoreApplication::applicationDirPath());
    const QString beside = programs.filePath(u"modules/%1.so"_s.arg(name));
    return QFileInfo::exists(beside) ? beside : programs.filePath(QStringLiteral(SARIKA_MODULES "/%1.so").arg(name));
}

template <typename Module> Result<Module *> load(const QString &name)
{
    QPluginLoader file(fileOf(name));
    file.setLoadHints(QLibrary::ResolveAllSymbolsHint); // or what is missing would end the program when it is called
    const QString version = file.metaData()[u"MetaData"][u"version"].toString();
    QString fault = version == QCoreApplication::applicationVersion() ? QString() : u"it is of version "_s + version;
    if (fault.isEmpty() || version.isEmpty()) {
        if (auto *module = qobject_cast<Module *>(file.instance()))
            return module;
        fault = file.errorString();
    }
    qWarning("modules: load %s: %s", qUtf8Printable(fileOf(name)), qUtf8Printable(fault));
    return failure(Error::Kind::PartMissing, u"modules: load %1: %2"_s.arg(name, fault));
}

} // namespace

Result<SyncModule *> syncModule()
{
    static const Result<SyncModule *> module = load<SyncModule>(u"sarika_sync"_s);
    return module;
}

Result<ReadingModule *> readingModule()
{
    static const Result<ReadingModule *> module = load<ReadingModule>(u"sarika_reading"_s);
    return module;
}

} // namespace sarika
