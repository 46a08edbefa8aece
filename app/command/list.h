// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command/context.h"

namespace sarika
{

/// Stories, newest first.
int listCommand(CommandContext &context, const QStringList &arguments);

} // namespace sarika
