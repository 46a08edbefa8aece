// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/news/photo.h"
#include "app/page/claims.h"
#include "app/page/region.h"

#include <QSet>

#include <optional>
#include <vector>

namespace sarika
{

/// A photo as it stands in the page, with the words around it.
struct PrintedPhoto
{
    Photo photo;
    const HtmlNode *img = nullptr;
    const HtmlNode *frame = nullptr;   // the element that holds the photo and its words and nothing else
    std::optional<QSet<QString>> keys; // of its address, once asked for
    bool lead = false;
};

/// All photos of the page that are neither icons, avatars nor drawings of the site, in order.
std::vector<PrintedPhoto> findPhotos(const HtmlTree &tree, const QUrl &base);

/// The lead photo, found by agreement of the visible photo, og:image and JSON-LD; without any, the photo that lies
/// behind the headline. Marks the printed one as lead.
std::optional<Photo> chooseLeadPhoto(std::vector<PrintedPhoto> &photos, const Claims &claims, const HtmlNode *headline,
                                     const Region &region, const Lines &lines, const QUrl &base);

/// What names a picture whatever size or crop its address asks for: identifiers and the bare file name.
QSet<QString> photoKeys(const QUrl &address);

/// Whether the files are named for the same: "gf-Qi54_old-harbour-1920x1080" and "gf-HzuA_old-harbour-1280".
bool isNamedLike(const QUrl &a, const QUrl &b);

} // namespace sarika
