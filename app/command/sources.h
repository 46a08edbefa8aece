// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command/context.h"

namespace sarika
{

/// What is followed: a line per section.
int sourcesCommand(CommandContext &context, const QStringList &arguments);

} // namespace sarika
