// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <QStringView>

namespace sarika
{

/// Reads any date a newspaper writes: RFC 822/2822 and its breakages, ISO 8601/W3CDTF in every partial form, asctime,
/// Unix times, named zones, Khmer month names and digits. Returns UTC; invalid where nothing can be read.
QDateTime parseNewsDate(QStringView text);

} // namespace sarika
