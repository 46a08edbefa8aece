// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/photoviewer.h"

#include "ui/look/look.h"
#include "ui/look/words.h"
#include "ui/reading/photocanvas.h"
#include "ui/reading/photoloader.h"

#include <QClipboard>
#include <QEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMovie>
#include <QPushButton>
#include <QSaveFile>
#include <QStandardPaths>

namespace sarika
{

using namespace Qt::StringLiterals;

namespace
{

constexpr QSize wholePhoto(1 << 15, 1 << 15); // more than any photo we keep

QPushButton *flatButton(QWidget *parent)
{
    auto *made = new QPushButton(parent);
    made->setFlat(true);
    made->setAutoDefault(false);
    return made;
}

} // namespace

PhotoViewer::PhotoViewer(const QList<Photo> &photos, int index, QWidget *parent)
    : QDialog(parent), m_photos(photos), m_index(index), m_loader(new PhotoLoader(this)),
      m_canvas(new PhotoCanvas(this)), m_film(new QMovie(this)), m_caption(wrappedLabel({}, this)),
      m_credit(wrappedLabel({}, this)), m_place(new QLabel(this)), m_previous(flatButton(this)),
      m_next(flatButton(this)), m_fit(flatButton(this)), m_actual(flatButton(this)), m_copy(flatButton(this)),
      m_save(flatButton(this))
{
    layOut();
    connect(m_previous, &QPushButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { step(1); });
    connect(m_fit, &QPushButton::clicked, m_canvas, &PhotoCanvas::fit);
    connect(m_actual, &QPushButton::clicked, m_canvas, &PhotoCanvas::showActualSize);
    connect(m_copy, &QPushButton::clicked, this, &PhotoViewer::copyPhoto);
    connect(m_save, &QPushButton::clicked, this, &PhotoViewer::askWhereToSave);
    connect(m_loader, &PhotoLoader::loaded, this, [this](const QString &file) {
        if (file == m_photos.at(m_index).file)
            m_canvas->setPhoto(m_loader->find(file, wholePhoto));
    });
    connect(m_film, &QMovie::frameChanged, this, [this] { m_canvas->setFrame(m_film->currentImage()); });
    retranslate();
    showPhoto();
}

void PhotoViewer::layOut()
{
    auto *words = new QVBoxLayout;
    words->setContentsMargins(grid::two, grid::unit, grid::two, 0);
    words->setSpacing(0);
    words->addWidget(m_caption);
    words->addWidget(m_credit);
    m_credit->setForegroundRole(QPalette::PlaceholderText);

    auto *row = new QHBoxLayout;
    row->setContentsMargins(grid::unit, grid::half, grid::unit, grid::unit);
    for (QPushButton *button : {m_previous, m_next})
        row->addWidget(button);
    row->addWidget(m_place);
    row->addStretch();
    for (QPushButton *button : {m_fit, m_actual, m_copy, m_save})
        row->addWidget(button);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_canvas, 1);
    column->addLayout(words);
    column->addLayout(row);
    resize(960, 720);
}

void PhotoViewer::step(int direction)
{
    const auto count = static_cast<int>(m_photos.size());
    m_index = (m_index + direction + count) % count;
    showPhoto();
}

void PhotoViewer::showPhoto()
{
    const Photo &photo = m_photos.at(m_index);
    m_canvas->setPhoto(m_loader->find(photo.file, wholePhoto));
    playFilm();
    setWrappedText(*m_caption, photo.caption);
    setWrappedText(*m_credit, photo.credit);
    m_caption->setVisible(!photo.caption.isEmpty());
    m_credit->setVisible(!photo.credit.isEmpty());
    m_canvas->setAccessibleName(photo.caption.isEmpty() ? tr("Photo") : photo.caption);
    const bool several = m_photos.size() > 1;
    m_previous->setVisible(several);
    m_next->setVisible(several);
    m_place->setText(several ? tr("%1 of %2").arg(inWords(m_index + 1), inWords(m_photos.size())) : QString());
}

void PhotoViewer::playFilm()
{
    const QString &file = m_photos.at(m_index).file;
    if (m_film->fileName() == file)
        return;
    m_film->stop();
    m_film->setFileName(file);
    if (m_film->isValid() && m_film->frameCount() > 1)
        m_film->start();
}

void PhotoViewer::copyPhoto()
{
    if (!m_canvas->photo().isNull())
        QGuiApplication::clipboard()->setImage(m_canvas->photo());
}

void PhotoViewer::askWhereToSave()
{
    const QFileInfo kept(m_photos.at(m_index).file);
    auto *ask =
        new QFileDialog(this, tr("Save Photo"), QStandardPaths::writableLocation(QStandardPaths::PicturesLocation));
    ask->setAttribute(Qt::WA_DeleteOnClose);
    ask->setAcceptMode(QFileDialog::AcceptSave);
    ask->setDefaultSuffix(kept.suffix());
    ask->selectFile(tr("Photo") + u'.' + kept.suffix());
    connect(ask, &QFileDialog::fileSelected, this, &PhotoViewer::saveTo);
    ask->open();
}

void PhotoViewer::saveTo(const QString &path)
{
    QFile kept(m_photos.at(m_index).file);
    QSaveFile copied(path);
    const bool saved = kept.open(QIODevice::ReadOnly) && copied.open(QIODevice::WriteOnly) &&
                       copied.write(kept.readAll()) == kept.size() && copied.commit();
    m_place->setText(saved ? tr("Saved") : tr("The photo could not be saved there."));
}

void PhotoViewer::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showPhoto();
    }
}

void PhotoViewer::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return step(-1);
    case Qt::Key_Right:
        return step(1);
    case Qt::Key_Plus:
        return m_canvas->zoomBy(1.25);
    case Qt::Key_Minus:
        return m_canvas->zoomBy(0.8);
    case Qt::Key_0:
        return m_canvas->fit();
    case Qt::Key_1:
        return m_canvas->showActualSize();
    default:
        QDialog::keyPressEvent(event);
    }
}

void PhotoViewer::retranslate()
{
    setWindowTitle(tr("Photo"));
    m_previous->setText(tr("Previous"));
    m_next->setText(tr("Next"));
    m_fit->setText(tr("Fit"));
    m_actual->setText(tr("Actual Size"));
    m_copy->setText(tr("Copy"));
    m_save->setText(tr("Save As…"));
}

} // namespace sarika
