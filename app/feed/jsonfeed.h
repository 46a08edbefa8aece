// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/error.h"
#include "app/news/incomingstory.h"

#include <QByteArrayView>

namespace sarika
{

/// Reads a JSON Feed 1.0 or 1.1 (jsonfeed.org/version/1.1) in UTF-8. Errors: Malformed, NotNews.
[[nodiscard]] Result<IncomingFeed> parseJsonFeed(QByteArrayView utf8, const QUrl &address);

} // namespace sarika
