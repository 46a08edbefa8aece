// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

namespace sarika
{

// Row ids of the cache; 0 means none.
using SourceId = qint64;
using SectionId = qint64;
using StoryId = qint64;

} // namespace sarika
