// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCache>
#include <QImage>
#include <QObject>
#include <QSet>
#include <QThreadPool>

namespace sarika
{

/// List thumbnails by their file, read off the UI thread and kept up to 32 MiB.
class Thumbnails final : public QObject
{
    Q_OBJECT

public:
    explicit Thumbnails(QObject *parent = nullptr);
    ~Thumbnails() override;

    /// The image where it is here; else null, and loaded() tells when it is.
    QImage find(const QString &file);

Q_SIGNALS:
    void loaded(const QString &file, const QImage &image); // null where the file cannot be read

private:
    void keep(const QString &file, const QImage &image);

    QThreadPool m_readers;
    QCache<QString, QImage> m_images;
    QSet<QString> m_asked; // being read, or unreadable
};

} // namespace sarika
