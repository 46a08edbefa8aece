// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command/context.h"

namespace sarika
{

/// The reader's marks.
int markCommand(CommandContext &context, const QStringList &arguments);

} // namespace sarika
