// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QWidget>

namespace sarika
{

/// One photo to be looked at: fitted or enlarged at the pointer, dragged about. Fitted, it is never enlarged.
class PhotoCanvas final : public QWidget
{
    Q_OBJECT

public:
    explicit PhotoCanvas(QWidget *parent = nullptr);

    void setPhoto(const QImage &photo); // fitted
    void setFrame(const QImage &frame); // the next of a film

    const QImage &photo() const { return m_photo; }

    void fit();
    void showActualSize();
    void zoomBy(double factor); // at the middle
    double zoom() const;        // device px a pixel of the photo

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    double fittingZoom() const;
    void zoomAt(QPointF point, double zoom);
    void keepInSight();
    QRectF place() const;

    QImage m_photo;
    double m_zoom = 0; // 0: fitted
    QPointF m_middle;  // of the photo, from the middle of the canvas, px
    QPointF m_dragged; // where the pointer was
};

} // namespace sarika
