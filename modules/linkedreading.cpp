// SPDX-License-Identifier: GPL-3.0-or-later
// For a program that is linked with speech and the colours of code.
#include "ui/reading/readingparts.h"

namespace sarika
{

Result<ReadingModule *> readingModule()
{
    static ReadingParts module;
    return &module;
}

} // namespace sarika
