// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace sarika
{

struct Palette;

/// How the ordinary controls look: no frames but hairlines, no bevels; colours from the palette.
QString styleSheet(const Palette &palette);

} // namespace sarika
