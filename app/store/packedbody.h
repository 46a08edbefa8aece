// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace sarika
{

/// A story's body as it is kept: the HTML to show and its text, one paragraph a line.
struct Body
{
    QString html;
    QString text;

    bool operator==(const Body &) const = default;
};

/// Both in one value, compressed together: nearly every word stands in both, so the second costs little.
/// Quickly: for the body of a feed, which its page soon replaces; an eighth larger, at a fraction of the work.
enum class Packing { Small, Quick };
QByteArray packBody(const Body &body, Packing packing = Packing::Small);

/// Empty where the bytes are not what packBody() made.
Body unpackBody(const QByteArray &packed);
QString unpackText(const QByteArray &packed);                 // the text alone, in half the time
QString unpackBeginning(const QByteArray &packed, int units); // of the text, UTF-16 units

} // namespace sarika
