// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/news/ids.h"

#include <QSet>

#include <limits>

namespace sarika
{

class Database;

/// Finds since when a newspaper's stories fit into so many bytes, texts and photos together, from the newest on and in
/// small steps. Favourites weigh nothing; a photo weighs once, with the newest story that shows it.
class SourceWeight final
{
public:
    SourceWeight(const Database &database, SourceId source, qint64 bytes)
        : m_database(&database), m_source(source), m_bytes(bytes)
    {}

    bool weighSome(int stories = 2000); // whether it is known now

    qint64 since() const { return m_since; } // ms UTC: what is older does not fit; 0: all fits

private:
    qint64 photosOf(StoryId story);

    const Database *m_database;
    SourceId m_source;
    qint64 m_bytes;
    qint64 m_weighed = 0; // bytes
    qint64 m_since = 0;
    qint64 m_publishedAt = std::numeric_limits<qint64>::max(); // of the last story weighed
    StoryId m_last = 0;
    QSet<qint64> m_photos; // weighed
};

} // namespace sarika
