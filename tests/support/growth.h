// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace sarika
{

/// Whether work on four times the input takes about four times the processor's time, not sixteen times.
/// Compares the work with itself, so that neither a slow nor a busy machine changes the answer.
bool growsLinearly(const std::function<void(int size)> &work, int size);

} // namespace sarika
