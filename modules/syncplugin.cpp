// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/networkmodule.h"

namespace sarika
{

/// What a sync is made of, as a file to be loaded.
class SyncPlugin final : public QObject, public NetworkModule
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "io.sarika.SyncModule" FILE "module.json")
    Q_INTERFACES(sarika::SyncModule)
};

} // namespace sarika

#include "syncplugin.moc"
