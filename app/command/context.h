// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/error.h"
#include "app/paths.h"
#include "app/text/language.h"

#include <QJsonObject>
#include <QTextStream>

namespace sarika
{

/// Exit codes of sarika-cli; stable, scripts depend on them.
enum ExitCode {
    AllWell = 0,
    SomethingFailed = 1, // done, but the report says what failed
    WrongUsage = 2,
    NoDatabase = 3, // cannot be opened, or is full
    NothingFound = 4,
    Interrupted = 130, // what was done is kept
};

/// What every verb of sarika-cli works with.
struct CommandContext
{
    Paths paths;
    bool json = false;
    Language language = Language::English;
    QTextStream &out; // for people, or JSON only
    QTextStream &err; // diagnostics

    /// One JSON object a line.
    void print(const QJsonObject &object) const;

    /// A line for people; nothing with --json.
    void say(const QString &line) const;

    /// Tells the reader's words for it (and the detail) on err; returns the exit code that fits.
    int fail(const Error &error) const;

    /// Tells what is wrong with the arguments.
    int misuse(const QString &what) const;
};

/// Cuts an option out of the arguments: true where it was there.
bool takeFlag(QStringList &arguments, const QString &name);

/// Cuts an option and its value out of the arguments ("--limit 5" or "--limit=5"): all values, in order.
/// A missing value is WrongUsage.
[[nodiscard]] Result<QStringList> takeValues(QStringList &arguments, const QString &name);

/// As takeValues, one number; `standard` where the option is not there.
[[nodiscard]] Result<qint64> takeNumber(QStringList &arguments, const QString &name, qint64 standard);

/// What is left over must have so many words and no option nobody took; else WrongUsage.
[[nodiscard]] Result<void> checkLeft(const QStringList &arguments, qsizetype least, qsizetype most);

} // namespace sarika
