// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command/context.h"

namespace sarika
{

/// The publisher's own ranking.
int mostViewedCommand(CommandContext &context, const QStringList &arguments);

} // namespace sarika
