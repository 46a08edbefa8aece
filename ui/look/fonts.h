// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/text/language.h"

#include <QFont>
#include <QString>

namespace sarika
{

enum class Face { Sans, Serif };      // the interface; headlines and body
enum class Weight { Regular, Bold };  // no others
enum class Script { Latin, Khmer };   // what a text is set in
inline constexpr int khmerStepPx = 2; // Khmer reads a step larger than Latin at the same setting
inline int interfacePx = 14;          // menus, buttons, section names, before the step
inline int smallPx = 13;              // sources, times, counts, before the step

/// Registers the bundled fonts; once, after the application object is made.
void loadFonts();

/// Makes interface text as large as the desktop's where that is larger than ours; once, before any window.
void fitInterfaceTo(const QFont &desktop);

/// Height of a bar, px: the usual one, or what a line of Khmer with so much around it needs.
int textBarHeight(int usual, int around);

Script scriptOf(const QString &text);

/// A font of ours at a size in px that already holds the Khmer step.
QFont fontOf(Face face, int px, Weight weight = Weight::Regular);

/// A font for one text: `px` for Latin, a step more where the text is Khmer.
QFont fontFor(Script script, Face face, int px, Weight weight = Weight::Regular);

/// What menus and buttons are set in when the interface speaks this language.
QFont interfaceFont(Language language);

/// Distance of baselines, px, at which no Khmer ink touches the line above (Khmer: 1.85 em serif, 1.65 em sans).
int linePitch(Script script, Face face, int px);

} // namespace sarika
