// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stories/thumbnails.h"

#include <QImageReader>

namespace sarika
{

Thumbnails::Thumbnails(QObject *parent) : QObject(parent), m_images(32 * 1024 * 1024)
{
    m_readers.setMaxThreadCount(1);
    connect(this, &Thumbnails::loaded, this, &Thumbnails::keep, Qt::QueuedConnection);
}

Thumbnails::~Thumbnails()
{
    m_readers.clear();
    m_readers.waitForDone();
}

QImage Thumbnails::find(const QString &file)
{
    if (const QImage *image = m_images.object(file))
        return *image;
    if (m_asked.contains(file))
        return {};
    m_asked.insert(file);
    m_readers.start([this, file] { Q_EMIT loaded(file, QImageReader(file).read()); });
    return {};
}

void Thumbnails::keep(const QString &file, const QImage &image)
{
    if (image.isNull())
        return;
    m_asked.remove(file);
    m_images.insert(file, new QImage(image), image.sizeInBytes());
}

} // namespace sarika
