// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace sarika
{

/// A text as its difference from another: zstd with that other text as prefix (zstd_manual, ZSTD_CCtx_refPrefix), so
/// that two wordings of one story cost little more than what was changed. base may be empty.
QByteArray packDelta(const QByteArray &text, const QByteArray &base);

/// None where the bytes were not made with this base.
std::optional<QByteArray> unpackDelta(const QByteArray &packed, const QByteArray &base);

} // namespace sarika
