// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace sarika
{

/// Fusion, as far as no style sheet says otherwise: what has the focus has a line around it that is seen.
class PaperStyle final : public QProxyStyle
{
    Q_OBJECT

public:
    PaperStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
};

} // namespace sarika
