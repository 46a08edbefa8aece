// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/error.h"
#include "app/news/incomingstory.h"

#include <QByteArrayView>
#include <QString>
#include <QUrl>

namespace sarika
{

/// Reads a feed of any form: RSS, RDF, Atom, JSON Feed, news sitemap; decided by content, then type, then address.
/// contentType: the HTTP header as sent, may be empty. address: where it was fetched, base of relative addresses.
/// Errors: Empty, NotNews, Malformed (no story could be saved from it).
[[nodiscard]] Result<IncomingFeed> parseFeed(QByteArrayView bytes, const QString &contentType, const QUrl &address);

/// Whether bytes look like a feed at all; cheap.
bool looksLikeFeed(QByteArrayView bytes, const QString &contentType);

} // namespace sarika
