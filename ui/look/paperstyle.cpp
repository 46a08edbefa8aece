// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/paperstyle.h"

#include "ui/look/icons.h"
#include "ui/look/motion.h"
#include "ui/look/palette.h"

#include <QPainter>
#include <QStyleOption>
#include <QTabBar>

namespace sarika
{

using namespace Qt::StringLiterals;

namespace
{

void paintFocus(QPainter &painter, const QStyleOption &option, const QRect &around)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(paletteFor(option.palette).mark, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(around).adjusted(1, 1, -1, -1), 3, 3);
    painter.restore();
}

} // namespace

PaperStyle::PaperStyle() : QProxyStyle(u"Fusion"_s) {}

void PaperStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    if (element == PE_FrameFocusRect) { // tabs have theirs from the style sheet
        if (!qobject_cast<const QTabBar *>(widget))
            paintFocus(*painter, *option, option->rect);
        return;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

// Fusion only colours their outline a little.
void PaperStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                    const QWidget *widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    const bool plain = control == CC_ComboBox || control == CC_SpinBox || control == CC_Slider;
    if (plain && option->state.testFlag(State_HasFocus))
        paintFocus(*painter, *option, option->rect);
}

int PaperStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                          QStyleHintReturn *answer) const
{
    if (hint == SH_Widget_Animation_Duration && stillnessWanted())
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, answer);
}

QIcon PaperStyle::standardIcon(StandardPixmap picture, const QStyleOption *option, const QWidget *widget) const
{
    switch (picture) {
    case SP_ToolBarHorizontalExtensionButton:
    case SP_ToolBarVerticalExtensionButton:
        return lineIcon(Icon::Menu);
    case SP_LineEditClearButton:
        return lineIcon(Icon::Cancel);
    default:
        return QProxyStyle::standardIcon(picture, option, widget);
    }
}

} // namespace sarika
