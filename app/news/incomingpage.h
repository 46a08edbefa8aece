// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/news/mostviewed.h"
#include "app/news/photo.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QUrl>

#include <optional>

namespace sarika
{

/// What a page is to a reader: a story, the opening of one whose rest is sold (Stub), a film with a line or two
/// (Video); the others hold no story.
enum class PageKind { Story, Stub, Video, Index, ErrorPage, Consent };

/// What a publisher's page of one story says, as printed.
struct IncomingPage
{
    QUrl address; // canonical address where the page names one of the same site, else as fetched
    QString headline;
    QString standfirst;
    QString byline;
    QString dateline;
    QString sectionName;
    QString siteName;
    QString language; // BCP 47
    QDateTime publishedAt;
    QDateTime updatedAt;
    std::optional<Photo> leadPhoto;
    QList<Photo> photos; // of the body, in order; their addresses stand in bodyHtml's <img src>
    QString bodyHtml;    // allow-listed, addresses absolute
    QString bodyText;    // one paragraph a line, without headline, captions and credits
    QList<MostViewed> mostViewed;
    QUrl nextPage;
    PageKind kind = PageKind::Story;

    bool operator==(const IncomingPage &) const = default;
};

} // namespace sarika
