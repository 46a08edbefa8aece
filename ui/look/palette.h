// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

namespace sarika
{

/// The colours of the paper: the one source of truth, a palette a theme. Everything drawn takes its colour from here.
struct Palette
{
    bool dark = false;
    QColor paper;     // behind stories
    QColor shade;     // behind the sections pane and the bars: paper a little turned away from the light
    QColor ink;       // headlines and body, at least 7:1 on paper and shade
    QColor faintInk;  // teasers, captions, bylines, at least 4.5:1 on paper, shade and selection
    QColor hairline;  // lines between things, never around them
    QColor mark;      // the red of the krama: links, unread marks, favourites, at least 4.5:1 on paper
    QColor onMark;    // text on a mark
    QColor selection; // behind the chosen row; text on it stays ink
    QColor hit;       // behind a found word
    QColor good;      // ready offline
};

const Palette &lightPalette();
const Palette &sepiaPalette();
const Palette &darkPalette();
const Palette &contrastPalette(); // black on white, nothing faint

/// The palette whose paper a widget or the program shows; of a palette not ours: dark where its window colour is.
Palette paletteFor(const QPalette &palette);

/// Qt's palette made from ours.
QPalette qtPalette(const Palette &palette);

/// Contrast of two colours, 1 to 21 (WCAG 2.2, relative luminance).
double contrast(const QColor &one, const QColor &other);

} // namespace sarika
