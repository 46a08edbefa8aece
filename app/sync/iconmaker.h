// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace sarika
{

/// A newspaper's icon as PNG, at most 64 × 64 px; empty where the bytes are no picture we take. Safe on any thread.
QByteArray makeIcon(const QByteArray &bytes);

} // namespace sarika
