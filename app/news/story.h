// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/news/ids.h"
#include "app/news/photo.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QUrl>

#include <optional>

namespace sarika
{

/// Whether a part of a story is here to be read with no network.
enum class Held {
    No,     // wanted, not here yet
    Yes,    // here whole
    Failed, // tried and failed; retried later
    None,   // there is nothing to hold (a story without photos)
    Stub,   // of the text only: the newspaper's page showed no more than its opening; asked again later
};

/// What is ready offline of one story: its text and its photos.
struct Offline
{
    Held text = Held::No;
    Held photos = Held::No;

    bool operator==(const Offline &) const = default;
};

/// What the list shows of a story; no body.
struct StoryCard
{
    StoryId id = 0;
    SectionId sectionId = 0; // the section it was first seen in
    SourceId sourceId = 0;
    QString headline;
    QString teaser;  // ends in “…” where it was cut
    QString opening; // the teaser and how the body goes on, for rows with room
    QString byline;
    QString sourceName;
    QString sectionName;
    QString language;      // BCP 47
    QDateTime publishedAt; // UTC; when first seen where the publisher gave none
    bool read = false;
    bool favourite = false;
    bool updated = false; // its publisher changed its wording since it was first here
    Offline offline;
    std::optional<Photo> leadPhoto;
    QString snippet; // search only: the words around the hit, hits between U+E000 and U+E001

    bool operator==(const StoryCard &) const = default;
};

/// What a try for the whole text told, beyond that it failed.
enum class PageTrouble {
    None,
    NoStory, // its page was another: a front page, a question about cookies, an error
    GivenUp, // it is not tried again
};

/// One piece of journalism, whole.
struct Story
{
    StoryCard card;
    QUrl address;
    QString standfirst;
    QString dateline;
    QDateTime updatedAt;    // UTC, invalid where it never changed
    QString bodyHtml;       // allow-listed; <img src> hold the publisher's addresses, found again in photos
    QString bodyText;       // one paragraph a line
    bool wholeText = false; // false: what the feed gave, the page is not here yet
    PageTrouble trouble = PageTrouble::None;
    QList<Photo> photos; // of the body

    bool operator==(const Story &) const = default;
};

} // namespace sarika
