// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace sarika
{

/// The top folder of the checkout.
QString checkoutPath();

/// A file of tests/fixtures by its path there.
QString fixturePath(const QString &name);

} // namespace sarika
