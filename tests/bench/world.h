// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/news/incomingstory.h"
#include "app/news/source.h"
#include "app/paths.h"
#include "tests/bench/worldtext.h"

#include <QList>

#include <memory>

namespace sarika
{

class Database;

/// A cache of made-up news of any size, half of it Khmer, written through the stores as syncs would, oldest first: one
/// story in two has a photo, one in ten is read, one in five hundred a favourite. The same seed makes the same world.
/// Any failure ends the program.
class World final
{
public:
    World(const Paths &paths, quint64 seed);
    ~World();

    void fill(int stories);
    void endSync(); // what the worker does when a sync is over

    qint64 textBytes() const { return m_textBytes; } // UTF-8 of all that people read in it

    /// The next story of a section.
    IncomingStory story(const Section &section, const QDateTime &at);

private:
    void follow();
    void makePhotos();
    void syncOnce(int storiesOfSection, int most);
    QList<qint64> save(const Section &section, int stories);
    void linkPhotos();

    std::unique_ptr<Database> m_database;
    WorldText m_text;
    QList<Section> m_sections;
    QDateTime m_now; // UTC
    int m_made = 0;
    qint64 m_textBytes = 0;
};

} // namespace sarika
