// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/news/story.h"
#include "tests/support/temporarylibrary.h"

namespace sarika
{

/// What tests of the search share: a filled library, stories saved into it by their words, and queries.
class SearchedLibrary
{
protected:
    /// Made anew, with nothing saved by hand.
    void renewLibrary();

    StoryId save(const QString &headline, const QString &body);
    QList<StoryCard> search(const QString &query);
    bool finds(const QString &query, StoryId id);

    std::unique_ptr<TemporaryLibrary> m_library;

private:
    int m_saved = 0;
};

} // namespace sarika
