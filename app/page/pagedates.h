// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/page/claims.h"
#include "app/page/printeddates.h"

#include <QDateTime>

namespace sarika
{

struct PageDates
{
    QDateTime published; // in the publisher's own offset where known; invalid where the date is not
    QDateTime updated;
};

/// When it was published and last changed: what the data claims, `<time>`, the address, a date printed by the headline.
PageDates findDates(const StoryTop &top, const Claims &claims, const QUrl &address);

/// Nothing but a date and a few words around it: "Published 4 May 2024, 8:01".
bool isDateLine(const QString &text);

} // namespace sarika
