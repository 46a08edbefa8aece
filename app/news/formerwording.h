// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace sarika
{

/// What a story said before its publisher changed it.
struct FormerWording
{
    QDateTime until; // UTC, when the change was seen; invalid: it is what the story says now
    QString headline;
    QString standfirst;
    QString byline;
    QString bodyText; // one paragraph a line

    bool saysTheSame(const FormerWording &other) const
    {
        return headline == other.headline && standfirst == other.standfirst && byline == other.byline &&
               bodyText == other.bodyText;
    }

    bool operator==(const FormerWording &) const = default;
};

} // namespace sarika
