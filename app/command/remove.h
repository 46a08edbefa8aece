// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command/context.h"

namespace sarika
{

/// Unfollows a newspaper; its favourites are kept unless told otherwise.
int removeCommand(CommandContext &context, const QStringList &arguments);

} // namespace sarika
