// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/news/photo.h"

#include <QDialog>
#include <QList>

class QLabel;
class QMovie;
class QPushButton;

namespace sarika
{

class PhotoCanvas;
class PhotoLoader;

/// The photos of a story, large: fit, 1:1, zoom at the pointer, next and previous, copy, save; caption and credit
/// beneath.
class PhotoViewer final : public QDialog
{
    Q_OBJECT

public:
    /// `photos`: those held. Shows the one at `index`.
    PhotoViewer(const QList<Photo> &photos, int index, QWidget *parent = nullptr);

    int index() const { return m_index; }

    void step(int direction);

    /// A copy of the file as we keep it; says so where it cannot be written.
    void saveTo(const QString &path);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void layOut();
    void showPhoto();
    void playFilm();
    void retranslate();
    void copyPhoto();
    void askWhereToSave();

    QList<Photo> m_photos;
    int m_index;
    PhotoLoader *m_loader;
    PhotoCanvas *m_canvas;
    QMovie *m_film; // of a photo that moves
    QLabel *m_caption;
    QLabel *m_credit;
    QLabel *m_place; // “2 of 5”, or what went wrong
    QPushButton *m_previous;
    QPushButton *m_next;
    QPushButton *m_fit;
    QPushButton *m_actual;
    QPushButton *m_copy;
    QPushButton *m_save;
};

} // namespace sarika
