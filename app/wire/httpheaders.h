// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>

#include <chrono>
#include <optional>

namespace sarika
{

/// An HTTP-date in any of its three forms (RFC 9110, 5.6.7) as UTC; invalid where it is none.
[[nodiscard]] QDateTime parseHttpDate(const QByteArray &text);

/// Retry-After (RFC 9110, 10.2.3): seconds, or a date counted from the answer's own Date so that a wrong clock does no
/// harm. Never negative, at most a day.
[[nodiscard]] std::optional<std::chrono::seconds> parseRetryAfter(const QByteArray &retryAfter, const QByteArray &date);

/// max-age of Cache-Control (RFC 9111, 5.2.2.1).
[[nodiscard]] std::optional<std::chrono::seconds> parseMaxAge(const QByteArray &cacheControl);

} // namespace sarika
