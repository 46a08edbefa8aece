// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command/context.h"

#include <QList>
#include <QStringList>

namespace sarika
{

/// One verb of sarika-cli.
struct Verb
{
    QString name;
    QString usage; // what follows the name
    int (*run)(CommandContext &context, const QStringList &arguments);
};

/// All verbs, in the order the usage shows them.
QList<Verb> verbs();

} // namespace sarika
