// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace sarika
{

/// Whether bytes are a gzip file (RFC 1952).
bool isGzip(QByteArrayView bytes);

/// What a gzip file holds, at most `limit` bytes of it; as much as could be read where it is damaged.
QByteArray inflated(QByteArrayView gzip, qsizetype limit);

} // namespace sarika
