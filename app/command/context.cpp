// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/context.h"

#include "app/errorwords.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace sarika
{

void CommandContext::print(const QJsonObject &object) const
{
    out << QJsonDocument(object).toJson(QJsonDocument::Compact) << '\n';
    out.flush();
}

void CommandContext::say(const QString &line) const
{
    if (!json)
        out << line << '\n';
}

int CommandContext::fail(const Error &error) const
{
    err << u"sarika-cli: "_s << wordsFor(error) << u" ("_s << error.detail << u")\n"_s;
    switch (error.kind) {
    case Error::Kind::WrongUsage:
        return WrongUsage;
    case Error::Kind::Storage:
    case Error::Kind::DiskFull:
    case Error::Kind::ReadOnly:
    case Error::Kind::NewerDatabase:
    case Error::Kind::Busy:
        return NoDatabase;
    case Error::Kind::Cancelled:
        return Interrupted;
    default:
        return SomethingFailed;
    }
}

int CommandContext::misuse(const QString &what) const
{
    return fail({Error::Kind::WrongUsage, what});
}

bool takeFlag(QStringList &arguments, const QString &name)
{
    return arguments.removeAll(name) > 0;
}

Result<QStringList> takeValues(QStringList &arguments, const QString &name)
{
    QStringList values;
    for (qsizetype i = 0; i < arguments.size();) {
        if (arguments[i] == name) {
            if (i + 1 == arguments.size())
                return failure(Error::Kind::WrongUsage, u"command: read %1: its value is missing"_s.arg(name));
            values << arguments.takeAt(i + 1);
            arguments.removeAt(i);
        } else if (arguments[i].startsWith(name + u'=')) {
            values << arguments.takeAt(i).mid(name.size() + 1);
        } else {
            ++i;
        }
    }
    return values;
}

Result<qint64> takeNumber(QStringList &arguments, const QString &name, qint64 standard)
{
    const auto values = takeValues(arguments, name);
    if (!values)
        return std::unexpected(values.error());
    if (values->isEmpty())
        return standard;
    bool fine = false;
    const qint64 number = values->last().toLongLong(&fine);
    if (!fine || number < 0)
        return failure(Error::Kind::WrongUsage, u"command: read %1 %2: not a number"_s.arg(name, values->last()));
    return number;
}

Result<void> checkLeft(const QStringList &arguments, qsizetype least, qsizetype most)
{
    for (const QString &argument : arguments) {
        if (argument.startsWith("--"_L1))
            return failure(Error::Kind::WrongUsage, u"command: read %1: unknown option"_s.arg(argument));
    }
    if (arguments.size() < least || arguments.size() > most)
        return failure(Error::Kind::WrongUsage, u"command: read arguments: %1 given"_s.arg(arguments.size()));
    return {};
}

} // namespace sarika
