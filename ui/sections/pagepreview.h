// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/news/incomingpage.h"

#include <QString>

namespace sarika
{

/// A page as it was read, field by field and then the text, as simple HTML that loads nothing.
QString pagePreview(const IncomingPage &page);

} // namespace sarika
