// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/searchrank.h"

#include "app/store/fts5interface.h"

#include <QVarLengthArray>

#include <sqlite3.h>

#include <array>

using namespace Qt::StringLiterals;

namespace sarika
{

namespace
{

// Columns of story_search: body, headline, teaser, byline, caption, credit, facts.
constexpr std::array<double, 7> weights{1, 12, 3, 5, 3, 2, 0};
constexpr int beginning = 60; // tokens of a body whose words weigh more
constexpr double half = 6;    // the weight that earns half of what a phrase can

double weightOf(int column, int offset)
{
    return weights.at(static_cast<size_t>(column)) * (column == 0 && offset < beginning ? 2 : 1);
}

void closeness(const Fts5ExtensionApi *api, Fts5Context *story, sqlite3_context *answer, int, sqlite3_value **)
{
    int places = 0;
    int code = api->xInstCount(story, &places);
    QVarLengthArray<double, 32> ofPhrase(api->xPhraseCount(story), 0.0);
    for (int n = 0; n < places && code == SQLITE_OK; ++n) {
        int phrase = 0;
        int column = 0;
        int offset = 0;
        code = api->xInst(story, n, &phrase, &column, &offset);
        if (code == SQLITE_OK && column < static_cast<int>(weights.size()))
            ofPhrase[phrase] += weightOf(column, offset);
    }
    if (code != SQLITE_OK)
        return sqlite3_result_error_code(answer, code);
    double sum = 0;
    for (const double weight : ofPhrase)
        sum += weight / (weight + half);
    sqlite3_result_double(answer, sum);
}

} // namespace

Result<void> registerSearchRank(sqlite3 *connection)
{
    fts5_api *api = fts5Interface(connection);
    if (!api || api->xCreateFunction(api, "closeness", nullptr, closeness, nullptr) != SQLITE_OK)
        return failure(Error::Kind::Storage, u"store: register search rank: FTS5 is missing"_s);
    return {};
}

} // namespace sarika
