// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings.h"
#include "ui/look/fonts.h"

namespace sarika
{

/// What body text of a script is set in: the face the reader chose for it, the other script's face for names in
/// between, our own fonts for what neither has. `px`: of Latin, Khmer gets its step.
QFont readingFont(const TextStyle &style, Script script, int px, Weight weight = Weight::Regular);

/// Distance of the baselines of a font at the reader's spacing, px. `latin`: em. Khmer has its own: 1.85 em serif,
/// 1.65 em sans, and however tight it is set 999 of 1,000 syllables cannot touch (1.82 and 1.51 em).
int readingPitch(const TextStyle &style, Script script, const QFont &font, double latin);

/// The widest a line gets, px: the style's characters in the mean width of running text.
int readingMeasure(const TextStyle &style, Script script);

/// Installed families that can set a script, by name.
QStringList readingFaces(Script script);

} // namespace sarika
