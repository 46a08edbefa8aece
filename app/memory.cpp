// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/memory.h"

#include <cstdlib> // says which library this is

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace sarika
{

void giveMemoryBack()
{
#ifdef __GLIBC__
    mallopt(M_MMAP_THRESHOLD, 64 * 1024);
    mallopt(M_TRIM_THRESHOLD, 128 * 1024);
#endif
}

} // namespace sarika
