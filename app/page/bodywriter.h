// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/page/bodylines.h"
#include "app/page/pagephotos.h"

namespace sarika
{

struct WrittenBody
{
    QString html; // allow-listed
    QString text; // one paragraph a line
    QList<Photo> photos;
};

/// Writes the body from the lines that were judged body and the photos that stand among them: takes everything else out
/// of the tree, makes figures of photos with their words, and hands the rest to cleanBody. The tree is used up.
WrittenBody writeBody(HtmlTree &tree, const Region &region, const std::vector<BodyLine> &judged, const Marks &dropped,
                      const std::vector<PrintedPhoto> &photos, const QUrl &base);

} // namespace sarika
