// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/wire/httpclient.h"

#include <QNetworkRequest>

namespace sarika
{

/// Where a host's keeper can read what Sarika is; sent with every request.
constexpr char projectPage[] = "https://sarika.invalid/";

/// What we send: who we are, what we take, what we already hold; nothing about the reader.
[[nodiscard]] QNetworkRequest requestHead(const HttpRequest &request);

} // namespace sarika
