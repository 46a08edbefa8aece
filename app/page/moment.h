// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>
#include <QTimeZone>

namespace sarika
{

/// A date as a page writes it, with the time of day where it gives one.
struct Moment
{
    QDateTime at; // in the offset the text or its zone gives, else UTC; invalid where nothing could be read
    bool timed = false;
    bool zoned = false; // the text itself says by which clock
};

/// A date among other words.
struct DatedWords
{
    Moment moment;
    QString before; // from the date before it, or the start
    QString date;
    QString behind; // up to the next date, or the end
};

/// Reads a date wherever it stands in the text. A time without a zone is read by the clock of `zone`.
Moment momentIn(const QString &text, const QTimeZone &zone);

/// All dates of the text that name day, month and year.
QList<DatedWords> datesIn(const QString &text, const QTimeZone &zone);

} // namespace sarika
