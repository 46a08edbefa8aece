// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/page/printeddates.h"

namespace sarika
{

/// What the words before a date call it: "Published", "Zuletzt aktualisiert"; in Japanese and Chinese those behind it.
PrintedDate::Of dateLabelIn(const QString &before, const QString &behind);

/// Where a time of day that is not the date's own begins: "5 January 2026 Updated at 16:01"; -1 without.
qsizetype updateBegins(const QString &behind);

} // namespace sarika
