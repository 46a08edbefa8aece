// SPDX-License-Identifier: GPL-3.0-or-later
// For a program that is linked with what a sync is made of.
#include "app/sync/networkmodule.h"

namespace sarika
{

Result<SyncModule *> syncModule()
{
    static NetworkModule module;
    return &module;
}

} // namespace sarika
