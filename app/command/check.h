// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command/context.h"

namespace sarika
{

/// Integrity of database and photos, and what is ready offline.
int checkCommand(CommandContext &context, const QStringList &arguments);

} // namespace sarika
