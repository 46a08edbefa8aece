// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/text/dateparts.h"

namespace sarika
{

/// A date exactly as RFC 822 and 2822 write it: “Mon, 14 Apr 2025 15:05:09 +0700”, with GMT for +0000. Most feeds keep
/// to it, and it is read many times faster than what breaks it. Empty where anything is otherwise.
std::optional<QDateTime> readMailDate(QStringView text);

} // namespace sarika
