// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTimeZone>

namespace sarika
{

/// The clock a paper prints by, from the country its host name ends in; UTC where that does not tell it.
/// Countries of several zones stand with the one most of their people live in, or not at all.
QTimeZone zoneOfHost(const QString &host);

} // namespace sarika
