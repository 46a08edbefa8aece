// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCache>
#include <QImage>
#include <QObject>
#include <QSet>
#include <QThreadPool>

namespace sarika
{

/// List thumbnails by their file, read and cut to their place off the UI thread; up to 8 MiB of them are kept.
class Thumbnails final : public QObject
{
    Q_OBJECT

public:
    explicit Thumbnails(QObject *parent = nullptr);
    ~Thumbnails() override;

    /// The image where it is here; else null, and loaded() tells when it is. size: device px that it fills.
    QImage find(const QString &file, QSize size);

Q_SIGNALS:
    void loaded(); // one more

private:
    void keep(const QString &key, const QImage &image);

    QThreadPool m_readers;
    QCache<QString, QImage> m_images;
    QSet<QString> m_asked; // being read, or unreadable
};

} // namespace sarika
