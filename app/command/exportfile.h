// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command/context.h"

namespace sarika
{

/// What is followed as OPML, or the favourites by the file's ending (.html, .md, .json).
int exportCommand(CommandContext &context, const QStringList &arguments);

} // namespace sarika
