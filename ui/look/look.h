// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The look of Sarika in one include.
// A widget takes its colours with paletteFor(palette()) and repaints on QEvent::PaletteChange; nothing else is needed
// to follow light and dark. On QEvent::LanguageChange it sets its texts and fonts anew.
#include "ui/look/fonts.h"
#include "ui/look/icons.h"
#include "ui/look/interfacelanguage.h"
#include "ui/look/metrics.h"
#include "ui/look/palette.h"
