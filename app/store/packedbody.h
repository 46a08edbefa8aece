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
QByteArray packBody(const Body &body);

/// Empty where the bytes are not what packBody() made.
Body unpackBody(const QByteArray &packed);

} // namespace sarika
