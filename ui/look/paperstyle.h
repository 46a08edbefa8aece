// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace sarika
{

/// Fusion, as far as no style sheet says otherwise: what has the focus has a line around it that is seen, boxes to tick
/// and sliders are seen in every theme, and nothing moves by itself where the desktop asks for stillness. Line icons of
/// ours stand where Qt would read pictures of its own: for the first one it loads every plugin for pictures that there
/// is.
class PaperStyle final : public QProxyStyle
{
    Q_OBJECT

public:
    PaperStyle();

    void setMotionWanted(bool wanted) { m_still = !wanted; } // the desktop's wish, told by the shell

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                         const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                           const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *answer) const override;
    QIcon standardIcon(StandardPixmap picture, const QStyleOption *option, const QWidget *widget) const override;

private:
    bool m_still = false;
};

} // namespace sarika
