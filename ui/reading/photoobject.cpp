// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/photoobject.h"

#include "ui/look/look.h"
#include "ui/reading/pagelook.h"
#include "ui/reading/photoloader.h"

#include <QPainter>
#include <QTextDocument>
#include <QTextFrame>

#include <algorithm>
#include <cmath>

namespace sarika
{

namespace
{

double measure(const QTextDocument &page)
{
    const QTextFrameFormat margins = page.rootFrame()->frameFormat();
    return std::max(64.0, page.textWidth() - margins.leftMargin() - margins.rightMargin());
}

// The middle of the photo in the proportion of the place.
QRectF croppedTo(const QSizeF &image, const QSizeF &place)
{
    const QSizeF part = place.scaled(image, Qt::KeepAspectRatio);
    return {QPointF((image.width() - part.width()) / 2, (image.height() - part.height()) / 2), part};
}

} // namespace

QSizeF printedSize(QSize size, double measure, double ratio)
{
    if (size.isEmpty())
        return {measure, std::round(measure * 2 / 3)};
    const double width = std::min<double>(measure, size.width() / ratio);
    return {width, std::max(1.0, std::round(width * size.height() / size.width()))};
}

QSizeF thumbnailIn(QSize size, double measure)
{
    constexpr double narrow = 400; // px
    return measure < narrow ? QSizeF((QSizeF(size) * 2 / 3).toSize()) : QSizeF(size);
}

PhotoObject::PhotoObject(PhotoLoader *loader, const PageLook &look, QObject *parent)
    : QObject(parent), m_loader(loader), m_palette(look.palette), m_pixelRatio(look.pixelRatio)
{}

QSizeF PhotoObject::intrinsicSize(QTextDocument *page, int, const QTextFormat &format)
{
    const QSize size = format.property(PhotoSizeProperty).toSize();
    if (format.boolProperty(ThumbnailProperty))
        return thumbnailIn(size, measure(*page));
    const QSizeF printed = printedSize(size, measure(*page), m_pixelRatio);
    const double tallest = page->pageSize().height() * 0.6; // of a page of paper, its caption beneath
    return tallest > 0 && printed.height() > tallest ? printed.scaled(printed.width(), tallest, Qt::KeepAspectRatio)
                                                     : printed;
}

void PhotoObject::drawObject(QPainter *painter, const QRectF &place, QTextDocument *, int, const QTextFormat &format)
{
    const QString file = format.stringProperty(PhotoFileProperty);
    const double ratio = painter->device()->devicePixelRatioF();
    const QImage image = m_loader && !file.isEmpty() ? m_loader->find(file, (place.size() * ratio).toSize()) : QImage();
    if (image.isNull()) {
        drawPlaceholder(*painter, place, file.isEmpty());
        return;
    }
    const bool thumbnail = format.boolProperty(ThumbnailProperty);
    const QRectF part = thumbnail ? croppedTo(image.size(), place.size()) : QRectF(image.rect());
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    painter->drawImage(place, image, part);
    if (m_loader->isFilm(file) && !thumbnail)
        drawPlayMark(*painter, place);
}

// What moves is seen moving in the viewer, never in the page.
void PhotoObject::drawPlayMark(QPainter &painter, const QRectF &place) const
{
    const double radius = std::min({28.0, place.width() / 4, place.height() / 4});
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_palette.mark);
    painter.drawEllipse(place.center(), radius, radius);
    painter.setBrush(m_palette.onMark);
    const QPointF middle = place.center();
    painter.drawPolygon(QPolygonF{middle + QPointF(-0.32 * radius, -0.5 * radius), middle + QPointF(0.56 * radius, 0),
                                  middle + QPointF(-0.32 * radius, 0.5 * radius)});
}

void PhotoObject::drawPlaceholder(QPainter &painter, const QRectF &place, bool wanted) const
{
    painter.fillRect(place, m_palette.shade);
    if (!wanted)
        return;
    const double side = std::min({32.0, place.width() / 2, place.height() / 2});
    QRectF mark(0, 0, side, side);
    mark.moveCenter(place.center());
    paintIcon(painter, Icon::OfflineMissing, mark, m_palette.faintInk);
}

} // namespace sarika
