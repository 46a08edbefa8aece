// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command/context.h"

#include <QStringList>

namespace sarika
{

/// add ADDRESS [--section N…] [--dry-run]: finds what the address offers and follows it: all that looks like news, or
/// the offers of those numbers, counted from 1 as --dry-run shows them.
int addCommand(CommandContext &context, const QStringList &arguments);

} // namespace sarika
