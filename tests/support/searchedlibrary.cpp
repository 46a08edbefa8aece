// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/searchedlibrary.h"

#include "app/store/database.h"
#include "app/store/storylists.h"
#include "app/store/storystore.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sarika
{

void SearchedLibrary::renewLibrary()
{
    m_library.reset(); // closed before another is opened
    m_library = std::make_unique<TemporaryLibrary>(TemporaryLibrary::Content::Filled, 4, 3);
}

StoryId SearchedLibrary::save(const QString &headline, const QString &body)
{
    IncomingStory story = m_library->incomingStory(700 + m_saved++, u"en"_s);
    story.headline = headline;
    StoryStore stories(m_library->writer());
    const auto saved = stories.save(story, {m_library->source(), m_library->englishSection()}, m_library->now());
    IncomingPage page;
    page.bodyText = body;
    page.leadPhoto = Photo{QUrl(u"https://daily.example/p"_s), u"Fishermen at dawn"_s, u"Pich Vanna"_s, {}, {}, {}};
    return saved && stories.saveWhole(saved->id, page, m_library->now()) ? saved->id : 0;
}

QList<StoryCard> SearchedLibrary::search(const QString &query)
{
    return StoryLists(m_library->writer()).listStories({StoryFilter::List::Latest, 0, false, {}, query}, {}, 50);
}

bool SearchedLibrary::finds(const QString &query, StoryId id)
{
    const QList<StoryCard> cards = search(query);
    return std::any_of(cards.begin(), cards.end(), [id](const StoryCard &card) { return card.id == id; });
}

} // namespace sarika
