// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command/context.h"

namespace sarika
{

/// Follows what an OPML file names.
int importCommand(CommandContext &context, const QStringList &arguments);

} // namespace sarika
