// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/error.h"
#include "app/news/source.h"

#include <QByteArray>
#include <QStringList>

namespace sarika
{

/// What a list of feeds names.
struct OpmlContent
{
    QList<Source> sources;
    QStringList refused; // addresses as written, none of the web
};

/// Reads a list of feeds (OPML 2.0, liberally: bare ampersands, unknown entities, any nesting). An outline with an
/// htmlUrl around others is a newspaper, as we write it; elsewhere feeds of one host are one newspaper.
/// Only web addresses are followed: one of a file or of data would read what is the reader's own.
/// Errors: Empty (names no feed), BadAddress (none but refused ones), Malformed.
[[nodiscard]] Result<OpmlContent> readOpml(const QByteArray &bytes);

/// Writes newspapers as outlines, their sections inside, so that readOpml and any other reader find all of it.
QByteArray writeOpml(const QList<Source> &sources);

} // namespace sarika
