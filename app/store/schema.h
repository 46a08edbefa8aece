// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace sarika
{

// Version 1 of the database, in parts. A released version never changes: a new step follows it.
QStringList sourceTables();
QStringList storyTables();
QStringList photoTables();
QStringList otherTables();
QStringList storyIndexes();
QStringList triggers();
QString triggerNamed(const QString &name);

// Version 2: when each section is due by its own rhythm, and what a day cost.
QStringList rhythmColumns();

// Version 3: bodies packed, and the newspaper and the language in the index, which is made anew.
QStringList packedBodies();

// Version 4: where the reader is in each story.
QStringList placeTable();

// Version 5: hashes of what sections said, made in another way since.
QStringList forgottenHashes();

// Version 6: what stories said before they were changed.
QStringList wordingTable();

// Version 7: teasers that are the beginning of their body are kept as its length, and favourites are told in the
// index, which is made anew.
QStringList shortTeasers();

// Version 8: how much of each newspaper is kept.
QStringList keepColumns();

// Version 9: the signs of a Khmer syllable are found in whichever order they were typed; the index is made anew.
QStringList foldedSigns();

// Version 10: favourites have an index of their own, filled when the whole is made anew.
QStringList favouriteIndex();

// Version 11: two pieces of an index of like size are joined when there is time, and the favourites' words are told.
QStringList joinedIndexes();

} // namespace sarika
