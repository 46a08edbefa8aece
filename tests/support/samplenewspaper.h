// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/newspaperserver.h"

#include <QDateTime>
#include <QSize>
#include <QStringList>

namespace sarika
{

/// What the sample newspaper prints of one story: what a test may expect to find again. Its photo's caption stands
/// whole; its teaser is the feed's.
struct PrintedStory
{
    QString path; // of its page
    QString headline;
    QString teaser; // the feed's description
    QString byline;
    QStringList paragraphs;
    QString caption;
    QString credit;
    QString photoPath;
    QString language;
    QDateTime publishedAt = {}; // UTC
};

/// A little newspaper on the loopback server, “The Mekong Lantern”: front page, RSS feed at /feed.xml, pages with a
/// lead photo each, MOST VIEWED list, robots.txt, photos.
struct SampleNewspaper
{
    QList<PrintedStory> stories; // newest first: four English, two Khmer; all in the feed
    QString frontPath;
    QString feedPath;
    QStringList mostViewed; // six headlines by rank; the last two stand only there, not in the feed
    QStringList allPhotos;  // paths of every photo
};

/// Sets the newspaper up on the server and tells what it prints. The credit of one photo is labelled, of one in an
/// element of its own, of one trailing unlabelled; one photo is lazy (data-src), one has a srcset.
[[nodiscard]] SampleNewspaper sampleNewspaper(NewspaperServer &server);

/// Prints one more English story on top of the feed, as a newspaper does between two syncs.
PrintedStory printAnother(NewspaperServer &server, SampleNewspaper &paper);

/// A drawn photo: sky, river and a sun whose place depends on the seed, encoded as the format ("JPEG", "PNG", …).
[[nodiscard]] QByteArray drawnPhoto(int seed, QSize size = {800, 500}, const char *format = "JPEG");

} // namespace sarika
