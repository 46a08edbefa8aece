// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/error.h"
#include "app/news/feedrhythm.h"
#include "app/news/ids.h"
#include "app/news/keeplimits.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QUrl>

#include <optional>

namespace sarika
{

/// One named stream of a newspaper: a feed, a news sitemap, or a page whose story links are read.
struct Section
{
    enum class Kind { Feed, Sitemap, Page };

    SectionId id = 0;
    SourceId sourceId = 0;
    QString name;
    QUrl address;
    Kind kind = Kind::Feed;
    QString language; // BCP 47, empty where unknown
    int stories = 0;
    int unread = 0;
    QDateTime lastSyncAt;         // UTC, invalid before the first
    QDateTime nextSyncAt;         // UTC, not before (back-off, freshness); invalid means now
    QDateTime dueAt;              // UTC, when its own rhythm has it due; invalid means now
    FeedRhythm rhythm;            // as its publisher asks
    std::optional<Error> problem; // of the last sync
    int problems = 0;             // failed syncs in a row
    bool stopped = false;         // 410, or 404 too often: not synced until the reader asks

    bool operator==(const Section &) const = default;
};

/// A newspaper the reader follows, with its sections.
struct Source
{
    SourceId id = 0;
    QString name;
    QUrl address; // its home page
    QString language;
    QByteArray icon; // PNG bytes, at most 64 × 64 px, or empty
    QList<Section> sections;
    KeepLimits keep;

    bool operator==(const Source &) const = default;
};

/// What an address offers, before it is followed.
struct Discovery
{
    struct Offer
    {
        Section section;        // name, address, kind, language
        QStringList headlines;  // up to three
        bool likelyNews = true; // false for comments feeds and the like: offered, not ticked
    };

    Source source; // name, address, language, icon
    QList<Offer> offers;
};

} // namespace sarika
