// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/paperstyle.h"

#include "ui/look/icons.h"
#include "ui/look/metrics.h"
#include "ui/look/palette.h"

#include <QPainter>
#include <QPushButton>
#include <QStyleOption>
#include <QTabBar>

#include <algorithm>
#include <utility>

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

// Fusion draws them in a shade of what is behind them: on dark paper nothing is seen of a box without a tick.
void paintBox(QPainter &painter, const QStyleOption &option, bool round)
{
    const Palette colours = paletteFor(option.palette);
    const bool asleep = !option.state.testFlag(QStyle::State_Enabled);
    const QColor ink = asleep ? option.palette.color(QPalette::Disabled, QPalette::WindowText) : colours.ink;
    const double side = std::min(option.rect.width(), option.rect.height()) - 1;
    QRectF box(0, 0, side, side);
    box.moveCenter(QRectF(option.rect).center());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(asleep ? ink : colours.faintInk, 1));
    painter.setBrush(colours.paper);
    round ? painter.drawEllipse(box) : painter.drawRoundedRect(box, 2, 2);
    const auto at = [&](double x, double y) { return box.topLeft() + QPointF(x, y) * side; };
    painter.setPen(QPen(ink, side / 7, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (round && option.state.testFlag(QStyle::State_On)) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink);
        painter.drawEllipse(box.center(), side / 4, side / 4);
    } else if (option.state.testFlag(QStyle::State_On)) {
        painter.drawPolyline(QPolygonF{at(0.24, 0.52), at(0.43, 0.72), at(0.77, 0.29)});
    } else if (option.state.testFlag(QStyle::State_NoChange)) {
        painter.drawLine(at(0.28, 0.5), at(0.72, 0.5));
    }
    painter.restore();
}

// As buttons and lines to type in are drawn, not in Fusion's shades.
void paintChoice(QPainter &painter, const QStyleOption &option, const QRect &arrow)
{
    const Palette colours = paletteFor(option.palette);
    const bool awake = option.state.testFlag(QStyle::State_Enabled);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colours.hairline, 1));
    painter.setBrush(awake ? colours.paper : colours.shade);
    painter.drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), grid::half, grid::half);
    painter.setPen(QPen(awake ? colours.ink : colours.hairline, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF tip = QRectF(arrow).center() + QPointF(0, 2);
    painter.drawPolyline(QPolygonF{tip + QPointF(-4, -4), tip, tip + QPointF(4, -4)});
    painter.restore();
}

// A line, in red as far as it is set, and a knob.
void paintSlider(QPainter &painter, const QStyleOptionSlider &option, const QRectF &groove, const QRectF &knob)
{
    const Palette colours = paletteFor(option.palette);
    const QColor mark = option.state.testFlag(QStyle::State_Enabled) ? colours.mark : colours.faintInk;
    QRectF line(groove.left() + 2, 0, groove.width() - 4, 3);
    line.moveCenter({line.center().x(), groove.center().y()});
    QRectF done = line;
    option.upsideDown ? done.setLeft(knob.center().x()) : done.setRight(knob.center().x());
    const double radius = std::min(knob.width(), knob.height()) / 2 - 1;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    for (const auto &[bar, colour] : {std::pair(line, colours.faintInk), std::pair(done, mark)}) {
        painter.setBrush(colour);
        painter.drawRoundedRect(bar, 1.5, 1.5);
    }
    painter.drawEllipse(knob.center(), radius, radius);
    painter.restore();
}

} // namespace

PaperStyle::PaperStyle() : QProxyStyle(u"Fusion"_s) {}

void PaperStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    if (element == PE_FrameFocusRect) { // tabs and buttons have theirs from the style sheet
        if (!qobject_cast<const QTabBar *>(widget) && !qobject_cast<const QPushButton *>(widget))
            paintFocus(*painter, *option, option->rect);
        return;
    }
    if (element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck)
        return paintBox(*painter, *option, false);
    if (element == PE_IndicatorRadioButton)
        return paintBox(*painter, *option, true);
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

// Fusion only colours their outline a little where they have the focus.
void PaperStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                    const QWidget *widget) const
{
    const auto *slider = control == CC_Slider ? qstyleoption_cast<const QStyleOptionSlider *>(option) : nullptr;
    const auto *choice = control == CC_ComboBox ? qstyleoption_cast<const QStyleOptionComboBox *>(option) : nullptr;
    if (choice && !choice->editable)
        paintChoice(*painter, *choice, subControlRect(control, option, SC_ComboBoxArrow, widget));
    else if (slider && slider->orientation == Qt::Horizontal)
        paintSlider(*painter, *slider, subControlRect(control, option, SC_SliderGroove, widget),
                    subControlRect(control, option, SC_SliderHandle, widget));
    else
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    const bool plain = control == CC_ComboBox || control == CC_SpinBox || control == CC_Slider;
    if (plain && option->state.testFlag(State_HasFocus))
        paintFocus(*painter, *option, option->rect);
}

// Fusion sets what is chosen hard against the frame.
QRect PaperStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                 const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subControlRect(control, option, part, widget);
    if (control != CC_ComboBox || part != SC_ComboBoxEditField)
        return rect;
    const bool mirrored = option->direction == Qt::RightToLeft;
    return rect.adjusted(mirrored ? 0 : grid::half, 0, mirrored ? -grid::half : 0, 0);
}

QSize PaperStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                                   const QWidget *widget) const
{
    const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    return type == CT_ComboBox ? size + QSize(grid::half, 0) : size;
}

int PaperStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                          QStyleHintReturn *answer) const
{
    if (hint == SH_Widget_Animation_Duration && m_still)
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
