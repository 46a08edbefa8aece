// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stories/thumbnails.h"

#include <QFileInfo>
#include <QImageReader>

namespace sarika
{

using namespace Qt::StringLiterals;

namespace
{

// By the name's format: where none is said, Qt loads every plugin it has, to ask it.
QImage imageIn(const QString &file)
{
    QImageReader reader(file, QFileInfo(file).suffix().toLatin1());
    reader.setAutoDetectImageFormat(false);
    const QImage image = reader.read();
    return image.isNull() ? QImage(file) : image;
}

// Rather more of what is above the middle: faces are there.
QImage filling(const QImage &photo, const QSize &size)
{
    if (photo.isNull())
        return {};
    const QImage scaled = photo.scaled(size, Qt::KeepAspectRatioByExpanding, Qt::SmoothTransformation);
    return scaled.copy(QRect(QPoint((scaled.width() - size.width()) / 2, (scaled.height() - size.height()) / 3), size));
}

} // namespace

Thumbnails::Thumbnails(QObject *parent) : QObject(parent), m_images(8 * 1024 * 1024)
{
    m_readers.setMaxThreadCount(1);
}

Thumbnails::~Thumbnails()
{
    m_readers.clear();
    m_readers.waitForDone();
}

QImage Thumbnails::find(const QString &file, QSize size)
{
    const QString key = u"%1 %2x%3"_s.arg(file).arg(size.width()).arg(size.height());
    if (const QImage *image = m_images.object(key))
        return *image;
    if (m_asked.contains(key))
        return {};
    m_asked.insert(key);
    m_readers.start([this, file, key, size] {
        QMetaObject::invokeMethod(
            this, [this, key, image = filling(imageIn(file), size)] { keep(key, image); }, Qt::QueuedConnection);
    });
    return {};
}

void Thumbnails::keep(const QString &key, const QImage &image)
{
    if (image.isNull())
        return;
    m_asked.remove(key);
    m_images.insert(key, new QImage(image), image.sizeInBytes());
    Q_EMIT loaded();
}

} // namespace sarika
