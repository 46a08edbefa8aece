// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/palette.h"

#include <QTest>

namespace sarika
{

/// Rows of a test's data: the palette of every theme.
inline void everyPalette()
{
    QTest::addColumn<Palette>("palette");
    QTest::newRow("light") << lightPalette();
    QTest::newRow("sepia") << sepiaPalette();
    QTest::newRow("dark") << darkPalette();
    QTest::newRow("high contrast") << contrastPalette();
}

} // namespace sarika
