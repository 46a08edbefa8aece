// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reading/pagelook.h"

#include <QObject>
#include <QTextObjectInterface>

namespace sarika
{

class PhotoLoader;

inline constexpr int photoObjectType = QTextFormat::UserObject + 1;

/// Lays out and paints the photos of a page: the size is known from the text alone, the pixels come when decoded.
class PhotoObject final : public QObject, public QTextObjectInterface
{
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    PhotoObject(PhotoLoader *loader, const PageLook &look, QObject *parent);

    QSizeF intrinsicSize(QTextDocument *page, int position, const QTextFormat &format) override;
    void drawObject(QPainter *painter, const QRectF &place, QTextDocument *page, int position,
                    const QTextFormat &format) override;

private:
    void drawPlayMark(QPainter &painter, const QRectF &place) const;
    void drawPlaceholder(QPainter &painter, const QRectF &place, bool wanted) const;

    PhotoLoader *m_loader; // null: nothing is decoded
    Palette m_palette;
    double m_pixelRatio;
};

/// Where a photo of `size` px is printed in `measure` px: its own proportion, never larger than it is where `ratio`
/// device px are a px. Unknown size: three to two.
QSizeF printedSize(QSize size, double measure, double ratio = 1);

/// A thumbnail in `measure` px: two thirds of its size where the page is narrow.
QSizeF thumbnailIn(QSize size, double measure);

} // namespace sarika
