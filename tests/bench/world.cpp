// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/world.h"

#include "app/store/database.h"
#include "app/store/markstore.h"
#include "app/store/mostviewedstore.h"
#include "app/store/photostore.h"
#include "app/store/retention.h"
#include "app/store/sectionstore.h"
#include "app/store/sourcestore.h"
#include "app/store/statement.h"
#include "app/store/storysearch.h"
#include "app/store/storystore.h"
#include "tests/support/must.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QImage>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace sarika
{

namespace
{

constexpr int sources = 40;
constexpr int sectionsOfSource = 4;
constexpr int photos = 40;
constexpr int secondsBetween = 150; // stories: half a million a year
const QDateTime began(QDate(2020, 1, 1), QTime(0, 0), QTimeZone::UTC);

Tongue tongueOf(const Section &section)
{
    return section.language == "km"_L1 ? Tongue::Khmer : Tongue::English;
}

QByteArray jpeg(const QImage &image)
{
    QByteArray bytes;
    QBuffer file(&bytes);
    image.save(&file, "jpeg", 80);
    return bytes;
}

PhotoToKeep photoNumber(int n)
{
    QImage image(1600, 1067, QImage::Format_RGB32);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            image.setPixel(x, y,
                           qRgb((x * y / 700 + n * 31) % 256, (x / 7 + n * 17) % 256, (y / 5 + x / 90 * n) % 256));
    }
    const QByteArray bytes = jpeg(image);
    return {.hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex(),
            .bytes = bytes,
            .suffix = u"jpg"_s,
            .size = image.size(),
            .thumbnail = jpeg(image.scaled(320, 213, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)),
            .thumbnailSuffix = u"jpg"_s};
}

} // namespace

World::World(const Paths &paths, quint64 seed)
    : m_database(must(Database::open(paths.database(), Access::Write))), m_text(seed), m_now(began)
{
    m_sections = SectionStore(*m_database).listAll();
    Statement made(*m_database, u"SELECT seq FROM sqlite_sequence WHERE name = 'story'"_s);
    m_made = made.next() ? made.number(0) : 0; // a story made now is none of those that are here
}

World::~World() = default;

void World::fill(int stories)
{
    follow();
    makePhotos();
    const int each = qBound(1, stories / static_cast<int>(m_sections.size()), 25);
    while (m_made < stories)
        must(m_database->transact([&]() -> Result<void> {
            syncOnce(each, stories);
            return {};
        }));
    linkPhotos();
    endSync();
}

void World::endSync()
{
    while (must(StorySearch(*m_database).joinSome()))
        ;
    while (must(Retention(*m_database).giveBackSome()))
        ;
    must(m_database->run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
}

void World::follow()
{
    for (int n = 0; n < sources; ++n) {
        Source source{.name = u"The %1 Post"_s.arg(m_text.word(Tongue::English)),
                      .address = QUrl(u"http://paper%1.invalid/"_s.arg(n))};
        for (int s = 0; s < sectionsOfSource; ++s)
            source.sections << Section{.name = m_text.words(s % 2 ? Tongue::Khmer : Tongue::English, 2),
                                       .address = QUrl(u"http://paper%1.invalid/%2.xml"_s.arg(n).arg(s)),
                                       .language = s % 2 ? u"km"_s : u"en"_s};
        must(SourceStore(*m_database).follow(source));
    }
    m_sections = SectionStore(*m_database).listAll();
}

void World::makePhotos()
{
    for (int n = 0; n < photos; ++n)
        must(PhotoStore(*m_database).save(QUrl(u"http://photos.invalid/%1"_s.arg(n)), photoNumber(n)));
}

// Every section has some new stories; what it publishes is dated between those of the others.
void World::syncOnce(int storiesOfSection, int most)
{
    const QDateTime start = m_now;
    QList<StoryId> ids;
    for (qsizetype s = 0; s < m_sections.size() && m_made < most; ++s) {
        m_now = start.addSecs(s * secondsBetween);
        ids += save(m_sections.at(s), storiesOfSection);
    }
    m_now = start.addSecs(ids.size() * secondsBetween);
    QList<StoryId> read;
    QList<StoryId> favourites;
    for (const StoryId id : std::as_const(ids)) {
        if (m_text.below(10) == 0)
            read << id;
        if (m_text.below(500) == 0)
            favourites << id;
    }
    MarkStore marks(*m_database);
    must(marks.markRead(read, MarkStore::Mark::Set, m_now));
    must(marks.markFavourite(favourites, MarkStore::Mark::Set, m_now));
}

QList<StoryId> World::save(const Section &section, int stories)
{
    QList<IncomingStory> feed;
    for (int n = 0; n < stories; ++n)
        feed.prepend(story(section, m_now.addSecs(n * m_sections.size() * secondsBetween)));
    StoryStore store(*m_database);
    QList<StoryId> ids;
    for (const SavedStory &saved : must(store.save(feed, {section.sourceId, section.id}, feed.first().publishedAt))) {
        must(store.saveFeedAsWhole(saved.id));
        ids << saved.id;
    }
    return ids;
}

IncomingStory World::story(const Section &section, const QDateTime &at)
{
    const Tongue tongue = tongueOf(section);
    IncomingStory story{.guid = u"story-%1"_s.arg(++m_made),
                        .address = QUrl(section.address.resolved(QUrl(u"/story/%1.html"_s.arg(m_made)))),
                        .headline = m_text.words(tongue, 6 + m_text.below(8)),
                        .byline = m_text.words(tongue, 2),
                        .publishedAt = at,
                        .language = section.language};
    m_textBytes += (story.headline + story.byline).toUtf8().size();
    for (int i = 2 + m_text.below(2); i > 0; --i) {
        const QString paragraph = m_text.paragraph(tongue);
        story.contentHtml += u"<p>"_s + paragraph + u"</p>"_s;
        m_textBytes += paragraph.toUtf8().size();
    }
    if (m_made % 2 == 0) {
        story.leadPhoto = Photo{.address = QUrl(u"http://photos.invalid/story-%1.jpg"_s.arg(m_made)),
                                .caption = m_text.words(tongue, 10),
                                .credit = m_text.words(tongue, 2)};
        m_textBytes += (story.leadPhoto->caption + story.leadPhoto->credit).toUtf8().size();
    }
    return story;
}

// A few files stand for all photos.
void World::linkPhotos()
{
    must(m_database->transact([&]() -> Result<void> {
        must(Statement(*m_database, u"UPDATE photo_address SET photo_id = 1 + id % ?, try_at = NULL"_s)
                 .bind(photos)
                 .run());
        return Statement(*m_database, u"UPDATE story SET photos_held = 1 WHERE photos_held = 0"_s).run();
    }));
    QList<MostViewed> list;
    for (int rank = 1; rank <= 10; ++rank)
        list << MostViewed{.rank = rank,
                           .headline = m_text.words(Tongue::English, 8),
                           .address = QUrl(u"http://paper0.invalid/story/%1.html"_s.arg(rank * 7))};
    must(MostViewedStore(*m_database).save(m_sections.first().sourceId, list, m_now));
}

} // namespace sarika
