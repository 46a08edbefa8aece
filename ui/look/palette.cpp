// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/palette.h"

#include <algorithm>
#include <cmath>

namespace sarika
{

namespace
{

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

} // namespace

const Palette &lightPalette()
{
    static const Palette palette{
        .dark = false,
        .paper = QColor(0xfdfbf7),
        .shade = QColor(0xf6f2ea),
        .ink = QColor(0x1f1b18),
        .faintInk = QColor(0x665e56),
        .hairline = QColor(0xe2dbce),
        .mark = QColor(0xa5262a),
        .onMark = QColor(0xfffdf9),
        .selection = QColor(0xf1e8da),
        .hit = QColor(0xf7df9d),
        .good = QColor(0x4f6d45),
    };
    return palette;
}

const Palette &sepiaPalette()
{
    static const Palette palette{
        .dark = false,
        .paper = QColor(0xf5ecd7),
        .shade = QColor(0xece1c7),
        .ink = QColor(0x37291a),
        .faintInk = QColor(0x655138),
        .hairline = QColor(0xd8c9a8),
        .mark = QColor(0x8c2a1c),
        .onMark = QColor(0xfdf6e6),
        .selection = QColor(0xe7d9b8),
        .hit = QColor(0xf0cd78),
        .good = QColor(0x4c6138),
    };
    return palette;
}

const Palette &darkPalette()
{
    static const Palette palette{
        .dark = true,
        .paper = QColor(0x1b1917),
        .shade = QColor(0x151312),
        .ink = QColor(0xe9e3d9),
        .faintInk = QColor(0xa69d92),
        .hairline = QColor(0x363230),
        .mark = QColor(0xf0837a),
        .onMark = QColor(0x1b1412),
        .selection = QColor(0x2c2825),
        .hit = QColor(0x4a3a10),
        .good = QColor(0x9dba90),
    };
    return palette;
}

const Palette &contrastPalette()
{
    static const Palette palette{
        .dark = false,
        .paper = QColor(0xffffff),
        .shade = QColor(0xf4f4f4),
        .ink = QColor(Qt::black),
        .faintInk = QColor(0x262626),
        .hairline = QColor(0x6e6e6e),
        .mark = QColor(0x8f0000),
        .onMark = QColor(0xffffff),
        .selection = QColor(0xd6e4ff),
        .hit = QColor(0xffe14d),
        .good = QColor(0x0b4f16),
    };
    return palette;
}

Palette paletteFor(const QPalette &palette)
{
    const QColor window = palette.color(QPalette::Window); // a style sheet makes it what it paints behind a widget
    for (const Palette *ours : {&lightPalette(), &sepiaPalette(), &darkPalette(), &contrastPalette()}) {
        if (window == ours->shade || window == ours->paper)
            return *ours;
    }
    return luminance(window) < 0.2 ? darkPalette() : lightPalette();
}

QPalette qtPalette(const Palette &palette)
{
    QPalette qt;
    qt.setColor(QPalette::Window, palette.shade);
    qt.setColor(QPalette::Base, palette.paper);
    qt.setColor(QPalette::AlternateBase, palette.shade);
    qt.setColor(QPalette::Button, palette.shade);
    qt.setColor(QPalette::ToolTipBase, palette.paper);
    qt.setColor(QPalette::WindowText, palette.ink);
    qt.setColor(QPalette::Text, palette.ink);
    qt.setColor(QPalette::ButtonText, palette.ink);
    qt.setColor(QPalette::ToolTipText, palette.ink);
    qt.setColor(QPalette::BrightText, palette.mark);
    qt.setColor(QPalette::PlaceholderText, palette.faintInk);
    qt.setColor(QPalette::Highlight, palette.hit);
    qt.setColor(QPalette::HighlightedText, palette.ink);
    qt.setColor(QPalette::Accent, palette.mark);
    qt.setColor(QPalette::Link, palette.mark);
    qt.setColor(QPalette::LinkVisited, palette.mark);
    qt.setColor(QPalette::Light, palette.paper);
    for (const auto role : {QPalette::Midlight, QPalette::Mid, QPalette::Dark, QPalette::Shadow})
        qt.setColor(role, palette.hairline);
    QColor asleep = palette.faintInk;
    asleep.setAlphaF(0.6F);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        qt.setColor(QPalette::Disabled, role, asleep);
    return qt;
}

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one) + 0.05;
    const double b = luminance(other) + 0.05;
    return std::max(a, b) / std::min(a, b);
}

} // namespace sarika
