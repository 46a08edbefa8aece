// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace sarika
{

/// The dateline a story opens with: "PHNOM PENH, May 4 (AFP)" of "PHNOM PENH, May 4 (AFP) — Rain …", "ភ្នំពេញ" of
/// "ភ្នំពេញ៖ …". Empty where it opens without one. The text itself stays as printed.
QString datelineOf(const QString &firstParagraph);

} // namespace sarika
