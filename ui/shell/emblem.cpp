// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/emblem.h"

#include "ui/look/icons.h"
#include "ui/look/palette.h"

#include <QPainter>

namespace sarika
{

void Emblem::paintEvent(QPaintEvent *)
{
    constexpr int mynah = 72; // px
    QPainter painter(this);
    const Palette colours = paletteFor(palette());
    painter.fillRect(rect(), colours.paper);
    const QRect place((width() - mynah) / 2, (height() - mynah) * 2 / 5, mynah, mynah);
    paintIcon(painter, Icon::Myna, place, colours.hairline);
}

} // namespace sarika
