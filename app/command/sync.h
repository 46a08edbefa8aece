// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command/context.h"

#include <QStringList>

namespace sarika
{

/// sync [--section ID…] [--no-pages] [--no-photos] [--budget BYTES] [--force]: one pass; prints its report.
/// Interrupted, it keeps what it has and exits with 130.
int syncCommand(CommandContext &context, const QStringList &arguments);

} // namespace sarika
