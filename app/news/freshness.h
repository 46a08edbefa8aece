// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace sarika
{

/// What lets the next request be conditional: the pair that came together, sent together.
struct Freshness
{
    QByteArray etag;
    QByteArray lastModified;

    bool empty() const { return etag.isEmpty() && lastModified.isEmpty(); }

    bool operator==(const Freshness &) const = default;
};

} // namespace sarika
