// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace sarika::grid
{

// All distances on screen, in device-independent px: an 8 px grid with one half step.
inline constexpr int half = 4;
inline constexpr int unit = 8;
inline constexpr int two = 16;
inline constexpr int three = 24;
inline constexpr int four = 32;
inline constexpr int hairline = 1;
inline constexpr int icon = 20;       // line icons beside text
inline constexpr int markWide = 3;    // the bar beside a chosen row
inline constexpr int topBar = 48;     // height
inline constexpr int statusLine = 32; // height
inline constexpr int sections = 232;  // the sections pane's first width
inline constexpr int stories = 400;   // the stories pane's first width
inline constexpr int twoPanes = 900;  // a window narrower than this shows two panes
inline constexpr int onePane = 560;   // and narrower than this one

} // namespace sarika::grid
