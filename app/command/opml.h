// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/error.h"
#include "app/news/source.h"

#include <QByteArray>

namespace sarika
{

/// Reads a list of feeds (OPML 2.0, liberally: bare ampersands, unknown entities, any nesting). An outline with an
/// htmlUrl around others is a newspaper, as we write it; elsewhere feeds of one host are one newspaper.
/// Errors: Empty (names no feed), Malformed.
[[nodiscard]] Result<QList<Source>> readOpml(const QByteArray &bytes);

/// Writes newspapers as outlines, their sections inside, so that readOpml and any other reader find all of it.
QByteArray writeOpml(const QList<Source> &sources);

} // namespace sarika
