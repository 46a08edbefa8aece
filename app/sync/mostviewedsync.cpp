// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/mostviewedsync.h"

#include "app/store/database.h"
#include "app/store/mostviewedstore.h"

namespace sarika
{

namespace
{
constexpr qsizetype longestList = 10;

IncomingStory storyOf(const MostViewed &entry)
{
    IncomingStory story;
    story.address = entry.address;
    story.headline = entry.headline;
    story.summaryHtml = entry.teaser.toHtmlEscaped();
    if (!entry.photoAddress.isEmpty()) {
        story.leadPhoto = Photo();
        story.leadPhoto->address = entry.photoAddress;
    }
    return story;
}
} // namespace

Result<QList<SavedStory>> MostViewedSync::save(SourceId source, QList<MostViewed> list)
{
    list.resize(std::min(list.size(), longestList));
    QList<QUrl> addresses;
    QList<IncomingStory> stories;
    for (const MostViewed &entry : std::as_const(list)) {
        addresses << entry.address;
        stories << storyOf(entry);
    }
    if (list.isEmpty() || m_known.value(source) == addresses)
        return QList<SavedStory>();
    m_known[source] = addresses;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    return m_parts.database.transact([&]() -> Result<QList<SavedStory>> {
        if (auto saved = MostViewedStore(m_parts.database).save(source, list, now); !saved)
            return std::unexpected(saved.error());
        return StoryStore(m_parts.database).save(stories, {.source = source, .section = 0}, now);
    });
}

} // namespace sarika
