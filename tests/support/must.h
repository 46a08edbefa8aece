// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/error.h"

#include <type_traits>
#include <utility>

namespace sarika
{

/// What a test cannot go on without: a failure ends the program with its detail.
template <typename T> T must(Result<T> result)
{
    if (!result)
        qFatal("must: %s", qPrintable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

} // namespace sarika
