// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/text/htmltree.h"

#include <QByteArrayList>

namespace sarika
{

/// What an element of the visible page is marked as, in schema.org's words: by microdata, or by RDFa with the prefixes
/// papers use ("schema:headline", Dublin Core's "dc:date", "foaf:name").
QByteArrayList propertiesOf(const HtmlNode *node);

/// Whether it is marked as that, letter case aside.
bool isMarked(const HtmlNode *node, QByteArrayView property);

} // namespace sarika
