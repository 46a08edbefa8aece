// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCache>
#include <QHash>
#include <QImage>
#include <QObject>
#include <QThreadPool>

namespace sarika
{

/// Decodes photo files away from the UI thread, scaled to what is shown, and keeps the last of them.
/// Reads local files only.
class PhotoLoader final : public QObject
{
    Q_OBJECT

public:
    explicit PhotoLoader(QObject *parent = nullptr);
    ~PhotoLoader() override; // waits for the photo being decoded

    /// The photo if it is here, sharp enough or not yet; else null. Where it is not sharp enough it is decoded and
    /// told by loaded. `wanted`: device px, the smallest size that covers the place.
    QImage find(const QString &file, QSize wanted);

    /// Whether the photo, once it is here, holds more pictures than the one find() gives.
    bool isFilm(const QString &file) const;

Q_SIGNALS:
    void loaded(const QString &file);

private:
    struct Entry
    {
        QImage image;
        QSize natural; // px of the file
        bool film = false;
    };

    void decode(const QString &file, QSize wanted);
    void keep(const QString &file, const Entry &entry);

    QCache<QString, Entry> m_photos; // cost: kB
    QHash<QString, QSize> m_decoding;
    QThreadPool m_threads;
};

} // namespace sarika
