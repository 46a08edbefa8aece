// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/news/incomingpage.h"

#include <QJsonObject>
#include <QStringList>

namespace sarika
{

/// A page as `read-page` prints it; missing values are left out.
QJsonObject jsonOf(const IncomingPage &page);

/// `read-page PAGE_FILE ADDRESS` or `read-page --batch` (lines PAGE_FILE<TAB>ADDRESS on stdin): what Sarika reads in a
/// page, one JSON object a line. arguments: what follows the verb. Returns the exit code.
int readPageCommand(const QStringList &arguments);

} // namespace sarika
