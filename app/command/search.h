// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command/context.h"

namespace sarika
{

/// Full-text search, newest first.
int searchCommand(CommandContext &context, const QStringList &arguments);

} // namespace sarika
