// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/text/htmltree.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace sarika
{

/// A photo as the page's data names it.
struct ClaimedPhoto
{
    QUrl address;
    QString caption;
    QString credit;
    int width = 0; // px, 0 where unknown
    int height = 0;
};

/// An entry of a live blog as the page's data tells it.
struct ClaimedUpdate
{
    QString headline;
    QString text; // one paragraph a line
    QString published;
};

/// What one kind of data in the page says of the story. Text is folded to one line; dates as written.
struct Claim
{
    QString headline;
    QString description;
    QStringList authors;
    QString published;
    QString updated;
    QString section;
    QString siteName;
    QString language;
    QString body;
    QUrl address;
    QList<ClaimedPhoto> photos;
    QStringList ingredients;      // of a recipe
    QList<ClaimedUpdate> updates; // of a live blog, in the data's order
};

/// All claims of a page, kept apart by where they stand: the visible page is the witness that weighs them.
struct Claims
{
    Claim jsonLd;
    Claim openGraph; // and article: properties
    Claim twitter;
    Claim meta;         // name=author, Dublin Core, parsely, sailthru …
    Claim microdata;    // itemprop, RDFa and hNews marks in the visible page
    QString title;      // <title>
    bool story = false; // the data says that this is a story, not an index
    bool index = false; // the data says that this is a front or section page
    bool paid = false;  // the data says that not all may read all of it
    bool video = false; // the data says that this is a film first of all
};

Claims readClaims(const HtmlTree &tree, const QUrl &address);

/// The JSON-LD part of it (schema.org).
void readJsonLd(const HtmlTree &tree, const QUrl &address, Claims &claims);

} // namespace sarika
