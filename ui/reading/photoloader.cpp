// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/photoloader.h"

#include <QFileInfo>
#include <QImageReader>

namespace sarika
{

namespace
{

constexpr int cacheKilobytes = 192 * 1024;

// Covers `wanted` in the photo's own proportion, never more than there is.
QSize decodedSize(QSize natural, QSize wanted)
{
    const QSize size = natural.scaled(wanted, Qt::KeepAspectRatioByExpanding);
    return size.width() < natural.width() ? size : natural;
}

} // namespace

PhotoLoader::PhotoLoader(QObject *parent) : QObject(parent), m_photos(cacheKilobytes)
{
    m_threads.setMaxThreadCount(2);
}

PhotoLoader::~PhotoLoader()
{
    m_threads.clear();
    m_threads.waitForDone();
}

QImage PhotoLoader::find(const QString &file, QSize wanted)
{
    const Entry *entry = m_photos.object(file);
    if (!entry) {
        decode(file, wanted);
        return {};
    }
    const QSize sharp = decodedSize(entry->natural, wanted);
    if (!entry->image.isNull() && entry->image.width() < sharp.width())
        decode(file, wanted);
    return entry->image;
}

bool PhotoLoader::isFilm(const QString &file) const
{
    const Entry *entry = m_photos.object(file);
    return entry && entry->film;
}

void PhotoLoader::decode(const QString &file, QSize wanted)
{
    if (m_decoding.value(file) == wanted)
        return;
    m_decoding.insert(file, wanted);
    m_threads.start([this, file, wanted] {
        QImageReader reader(file, QFileInfo(file).suffix().toLatin1());
        reader.setAutoDetectImageFormat(false); // it is what its name says
        reader.setAutoTransform(true);
        const QSize natural = reader.size();
        const bool film = reader.supportsAnimation() && reader.imageCount() > 1;
        if (natural.isValid())
            reader.setScaledSize(decodedSize(natural, wanted));
        QImage image = reader.read();
        if (!image.isNull())
            image.convertTo(image.hasAlphaChannel() ? QImage::Format_ARGB32_Premultiplied : QImage::Format_RGB32);
        const Entry entry{image, natural.isValid() ? natural : image.size(), film};
        // Queued: the value crosses to the UI thread. The destructor waits, so `this` is alive here.
        QMetaObject::invokeMethod(this, [this, file, entry] { keep(file, entry); }, Qt::QueuedConnection);
    });
}

// A file that cannot be read is kept as null, so that it is not tried at every repaint.
void PhotoLoader::keep(const QString &file, const Entry &entry)
{
    m_decoding.remove(file);
    m_photos.insert(file, new Entry(entry), 1 + static_cast<int>(entry.image.sizeInBytes() / 1024));
    Q_EMIT loaded(file);
}

} // namespace sarika
