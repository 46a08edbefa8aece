// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/error.h"

#include <QString>

namespace sarika
{

/// The reader's sentence for an error, in the language of the program: what happened and what to do. Never its detail.
QString wordsFor(const Error &error);

} // namespace sarika
