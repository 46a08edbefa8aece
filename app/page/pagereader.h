// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/error.h"
#include "app/news/incomingpage.h"
#include "app/news/incomingstory.h"
#include "app/page/siterules.h"

#include <QByteArrayView>
#include <QString>
#include <QUrl>

namespace sarika
{

/// No body is longer, as text or as HTML: 2 MB as we hold it. What a page has beyond is left out.
inline constexpr qsizetype longestBody = 1'000'000; // UTF-16 units

/// Reads the page of one story. contentType: the HTTP header, may be empty (its charset counts). rules: what the reader
/// says of the newspaper's pages.
/// Errors: Empty, NotNews (no story in it: never saved as if it were one), Malformed
/// (Khmer written for an old font).
[[nodiscard]] Result<IncomingPage> readPage(QByteArrayView bytes, const QUrl &address, const QString &contentType = {},
                                            const SiteRules &rules = {});

/// Reads a front or section page: its story links with headline, teaser and photo, told from menus by shape.
/// The result is a feed of Form::Page. Errors: Empty, NotNews (no story links).
[[nodiscard]] Result<IncomingFeed> readFrontPage(QByteArrayView bytes, const QUrl &address,
                                                 const QString &contentType = {});

} // namespace sarika
