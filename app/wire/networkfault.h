// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/error.h"

#include <QNetworkReply>

namespace sarika
{

/// What an error below HTTP means to the reader.
[[nodiscard]] Error::Kind kindOfFault(QNetworkReply::NetworkError fault);

} // namespace sarika
