// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/photocanvas.h"

#include "ui/look/palette.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace sarika
{

namespace
{

constexpr double largestZoom = 8;

} // namespace

PhotoCanvas::PhotoCanvas(QWidget *parent) : QWidget(parent)
{
    setMinimumSize(240, 180);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void PhotoCanvas::setPhoto(const QImage &photo)
{
    m_photo = photo;
    fit();
}

void PhotoCanvas::setFrame(const QImage &frame)
{
    m_photo = frame;
    update();
}

void PhotoCanvas::fit()
{
    m_zoom = 0;
    m_middle = {};
    update();
}

void PhotoCanvas::showActualSize()
{
    zoomAt(rect().center(), 1);
}

void PhotoCanvas::zoomBy(double factor)
{
    zoomAt(rect().center(), zoom() * factor);
}

double PhotoCanvas::zoom() const
{
    return m_zoom > 0 ? m_zoom : fittingZoom();
}

double PhotoCanvas::fittingZoom() const
{
    if (m_photo.isNull())
        return 1;
    const QSizeF room = QSizeF(size()) * devicePixelRatioF();
    return std::min({1.0, room.width() / m_photo.width(), room.height() / m_photo.height()});
}

// The spot of the photo under the point stays under it.
void PhotoCanvas::zoomAt(QPointF point, double zoom)
{
    const double before = this->zoom();
    const double after = std::clamp(zoom, std::min(fittingZoom(), 1.0), largestZoom);
    const QPointF fromMiddle = point - QRectF(rect()).center() - m_middle;
    m_middle += fromMiddle * (1 - after / before);
    m_zoom = after <= fittingZoom() ? 0 : after;
    keepInSight();
    update();
}

// Dragged no farther than its edge; what fits stays in the middle.
void PhotoCanvas::keepInSight()
{
    const QSizeF shown = QSizeF(m_photo.size()) * zoom() / devicePixelRatioF();
    const double across = std::max(0.0, (shown.width() - width()) / 2);
    const double down = std::max(0.0, (shown.height() - height()) / 2);
    m_middle = {std::clamp(m_middle.x(), -across, across), std::clamp(m_middle.y(), -down, down)};
}

QRectF PhotoCanvas::place() const
{
    QRectF place({}, QSizeF(m_photo.size()) * zoom() / devicePixelRatioF());
    place.moveCenter(QRectF(rect()).center() + m_middle);
    return place;
}

void PhotoCanvas::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), paletteFor(palette()).shade);
    painter.setRenderHint(QPainter::SmoothPixmapTransform, zoom() < 3); // beyond, pixels are what one looks at
    if (!m_photo.isNull())
        painter.drawImage(place(), m_photo);
}

void PhotoCanvas::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    keepInSight();
}

void PhotoCanvas::wheelEvent(QWheelEvent *event)
{
    zoomAt(event->position(), zoom() * std::pow(1.2, event->angleDelta().y() / 120.0));
    event->accept();
}

void PhotoCanvas::mousePressEvent(QMouseEvent *event)
{
    m_dragged = event->position();
}

void PhotoCanvas::mouseMoveEvent(QMouseEvent *event)
{
    m_middle += event->position() - std::exchange(m_dragged, event->position());
    keepInSight();
    update();
}

void PhotoCanvas::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (m_zoom > 0)
        fit();
    else
        zoomAt(event->position(), std::max(1.0, 2 * fittingZoom()));
}

} // namespace sarika
