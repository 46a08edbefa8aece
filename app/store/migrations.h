// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

namespace sarika
{

/// The statements that bring a database from one version to the next, one to a string.
using MigrationStep = QStringList;

/// All steps since the empty file: step n makes version n + 1. Only ever appended to.
const QList<MigrationStep> &migrationSteps();

} // namespace sarika
