// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/feed/wirefields.h"
#include "app/news/photo.h"

#include <optional>

namespace sarika
{

/// The lead photo of an item: the largest media:content image, media:thumbnail, an image enclosure, itunes:image, an
/// image element. Its caption and credit come from the media elements next to it, the credit of dc:rights or of the
/// caption's tail too. Without an address where the feed names who made a photo that only the page shows.
std::optional<Photo> leadPhotoOf(const WireFields &fields);

/// The first photo in cleaned HTML that is no icon, with the caption of its figure.
std::optional<Photo> firstPhotoIn(const QString &html);

} // namespace sarika
