// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/migrations.h"

#include "app/store/schema.h"

namespace sarika
{

const QList<MigrationStep> &migrationSteps()
{
    static const QList<MigrationStep> steps{
        sourceTables() + storyTables() + photoTables() + otherTables() + storyIndexes() + triggers(), // version 1
        rhythmColumns(),                                                                              // version 2
        packedBodies(),                                                                               // version 3
        placeTable(),                                                                                 // version 4
        forgottenHashes(),                                                                            // version 5
        wordingTable(),                                                                               // version 6
        shortTeasers(),                                                                               // version 7
        keepColumns(),                                                                                // version 8
        foldedSigns(),                                                                                // version 9
        favouriteIndex(),                                                                             // version 10
        joinedIndexes(),                                                                              // version 11
    };
    return steps;
}

} // namespace sarika
