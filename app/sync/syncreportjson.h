// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sync/syncprogress.h"

#include <QJsonObject>

namespace sarika
{

/// The name of an error's kind as the command line prints it, e.g. "tooManyRequests"; and back, Malformed if unknown.
QString kindName(Error::Kind kind);
Error::Kind kindNamed(const QString &name);

/// A SyncReport as the command line prints it and as the store keeps it.
QJsonObject toJson(const SyncReport &report);
SyncReport reportFromJson(const QJsonObject &json);

} // namespace sarika
