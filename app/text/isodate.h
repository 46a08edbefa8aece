// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/text/dateparts.h"

namespace sarika
{

/// ISO 8601 as feeds use it (W3CDTF, RFC 3339) in every partial form, with a blank for the T; and a date of digits
/// alone: Unix seconds, milliseconds or microseconds, YYYYMMDD, YYYYMMDDhhmmss. Empty where the text is neither.
std::optional<QDateTime> readIsoDate(QStringView text);

} // namespace sarika
