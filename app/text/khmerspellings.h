// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

namespace sarika
{

/// Other spellings of a word that the press uses beside the one given, as search keys of its syllables: before the
/// dictionary settled it, ំ stood where ម with a subscript stands now (សំរាប់ and សម្រាប់), and some papers keep it.
QList<QStringList> khmerSpellings(const QStringList &syllables);

} // namespace sarika
