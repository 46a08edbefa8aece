// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace sarika
{

/// Has large pieces of memory go back to the system as soon as they are let go. By itself glibc keeps more and more of
/// them (mallopt(3), M_MMAP_THRESHOLD), so that a long sync swells. To be called before any thread starts.
void giveMemoryBack();

} // namespace sarika
