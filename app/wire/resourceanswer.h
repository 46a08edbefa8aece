// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/wire/httpclient.h"

namespace sarika
{

/// Answers a qrc: address from the program's own resources as a host would: 200, 304 or 404, a content type, an ETag;
/// a directory falls to its index.html. Error: TooLarge.
[[nodiscard]] Result<HttpAnswer> answerFromResources(const HttpRequest &request);

} // namespace sarika
