// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QUrl>

namespace sarika
{

/// What a link of a story may point to: absolute http, https or mailto (and qrc where `base` is qrc); else empty.
/// White space and control characters that hide a scheme are taken out first, as browsers do (WHATWG URL).
QUrl safeLink(QByteArrayView value, const QUrl &base);

/// As safeLink, encoded for an attribute; empty where it may not stay.
QByteArray encodedSafeLink(QByteArrayView value, const QUrl &base);

/// As safeLink, for what is fetched: never mailto.
QUrl safeFetchAddress(QByteArrayView value, const QUrl &base);

} // namespace sarika
