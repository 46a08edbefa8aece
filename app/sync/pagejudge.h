// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/error.h"
#include "app/news/incomingpage.h"

namespace sarika
{

/// Whether a page that could be read may be kept as the story its feed announced under this headline: neither bytes
/// that are no text, nor a few words about something else (a network's login, an apology). Error: Malformed.
[[nodiscard]] Result<void> judgePage(const IncomingPage &page, const QString &headline);

} // namespace sarika
