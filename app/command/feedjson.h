// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/error.h"
#include "app/news/incomingstory.h"

#include <QByteArray>

namespace sarika
{

/// What was read in a feed as one line of JSON: {"feed":{…},"items":[…]}; missing values are left out.
QByteArray feedJson(const IncomingFeed &feed);

/// {"error":"…"}
QByteArray errorJson(const Error &error);

} // namespace sarika
