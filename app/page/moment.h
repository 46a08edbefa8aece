// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <QTimeZone>

namespace sarika
{

/// A date as a page writes it, with the time of day where it gives one.
struct Moment
{
    QDateTime at; // in the offset the text or its zone gives, else UTC; invalid where nothing could be read
    bool timed = false;
};

/// Reads a date wherever it stands in the text. A time without a zone is read by the clock of `zone`.
Moment momentIn(const QString &text, const QTimeZone &zone);

} // namespace sarika
