// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/readingparts.h"

namespace sarika
{

/// Speech and the colours of code, as a file to be loaded.
class ReadingPlugin final : public QObject, public ReadingParts
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "io.sarika.ReadingModule" FILE "module.json")
    Q_INTERFACES(sarika::ReadingModule)
};

} // namespace sarika

#include "readingplugin.moc"
