// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace sarika
{

class Database;

/// All that a reader could ever see of a store, one row a line in one order: no row ids, nothing that only tells when
/// or how often we asked. Two stores of the same news and the same marks have the same dump, byte for byte.
QByteArray canonicalDump(Database &database);

} // namespace sarika
