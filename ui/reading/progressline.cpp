// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/progressline.h"

#include "ui/look/look.h"
#include "ui/reading/storydocument.h"
#include "ui/reading/storyview.h"

#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace sarika
{

ProgressLine::ProgressLine(StoryView *view, QWidget *parent) : QWidget(parent), m_view(view)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(view->verticalScrollBar(), &QScrollBar::valueChanged, this, &ProgressLine::measure);
    connect(view->verticalScrollBar(), &QScrollBar::rangeChanged, this, &ProgressLine::measure);
}

QSize ProgressLine::sizeHint() const
{
    return {0, 3 * grid::hairline};
}

// Letters above and below what is seen: it begins at nothing and is full once the end of the text is seen, whatever
// stands beneath the text. A story that is seen whole has no line.
void ProgressLine::measure()
{
    const auto *page = qobject_cast<const StoryDocument *>(m_view->document());
    const QRect seen = m_view->viewport()->rect();
    double part = 0;
    if (page && m_view->verticalScrollBar()->value() > 0) {
        const double above = m_view->cursorForPosition({seen.center().x(), 0}).position();
        const int last = m_view->cursorForPosition({seen.right(), seen.bottom()}).position();
        const double below = std::max(0, page->textEnd() - last);
        part = above + below > 0 ? above / (above + below) : 0;
    }
    if (std::exchange(m_part, part) != part)
        update();
}

void ProgressLine::paintEvent(QPaintEvent *)
{
    const Palette colours = paletteFor(palette());
    QPainter painter(this);
    painter.fillRect(rect(), colours.paper);
    QRectF read(rect());
    read.setWidth(read.width() * m_part);
    painter.fillRect(read, colours.mark);
}

} // namespace sarika
