// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/matchquery.h"

#include "app/store/database.h"
#include "app/store/statement.h"
#include "app/store/storybodies.h"
#include "app/text/khmer.h"
#include "app/text/searchhits.h"
#include "app/text/searchtokens.h"

using namespace Qt::StringLiterals;

namespace sarika
{

namespace
{

// FTS5 gathers every place of every word that begins so before it gives the first hit: too long for "c". Few words
// are asked for one by one instead.
constexpr int mostEndings = 48;
constexpr qsizetype longBeginning = 4; // letters; so many gather little
constexpr int fewEndings = 4;          // of several syllables: each is a walk through the whole index
constexpr int newest = 12;             // stories that show how an unfinished word goes on
constexpr qsizetype onward = 200;      // characters of theirs that are read

QString quoted(const QStringList &keys)
{
    return u'"' + keys.join(u' ') + u'"';
}

QString column(SearchField field)
{
    switch (field) {
    case SearchField::Headline:
        return u"headline : "_s;
    case SearchField::Byline:
        return u"byline : "_s;
    case SearchField::Caption:
        return u"caption : "_s;
    case SearchField::Credit:
        return u"credit : "_s;
    default:
        return {};
    }
}

struct Index
{
    const Database &database;
    QString name;
    QString places; // its words, by fts5vocab
};

Index indexFor(const Database &database, const SearchQuery &query, const StoryFilter &filter)
{
    if (query.favouritesOnly || filter.list == StoryFilter::List::Favourites)
        return {database, u"favourite_search"_s, u"favourite_place"_s};
    return {database, u"story_search"_s, u"search_place"_s};
}

// The words of the index that begin so, the first `most` of them.
QStringList indexedWords(const Index &index, const QString &beginning, int most)
{
    QStringList words;
    Statement next(index.database, u"SELECT term FROM %1 WHERE term >= ? LIMIT 1"_s.arg(index.places));
    for (QString from = beginning; words.size() < most; from = words.last() + QChar(1)) {
        if (!next.bind(from).run() || !next.next() || !next.text(0).startsWith(beginning))
            break;
        words << next.text(0);
    }
    return words;
}

// How the last syllable goes on in the newest stories that hold those before it.
QStringList endingsInNewest(const Index &index, const SearchPhrase &phrase)
{
    QStringList endings;
    Statement stories(index.database, uR"(
        SELECT story.id, story.headline FROM %1 CROSS JOIN story ON story.search_id = %1.rowid
        WHERE %1 MATCH ? ORDER BY %1.rowid DESC LIMIT ?)"_s.arg(index.name));
    stories.bind(column(phrase.field) + quoted(phrase.keys.first(phrase.keys.size() - 1)), newest);
    while (stories.next() && endings.size() < fewEndings) {
        const QString text = stories.text(1) + u'\n' + StoryBodies(index.database).text(stories.integer(0));
        for (const Span &hit : firstHits(text, {phrase}, onward)) {
            const QString ending = searchTokens(QStringView(text).sliced(hit.start, hit.end - hit.start)).last().key;
            if (!endings.contains(ending) && endings.size() < fewEndings)
                endings << ending;
        }
    }
    return endings;
}

// The words an unfinished one may become, as FTS5 has them.
QStringList matchEndings(const Index &index, const SearchPhrase &phrase)
{
    const QStringList before = phrase.keys.first(phrase.keys.size() - 1);
    const int most = before.isEmpty() ? mostEndings : fewEndings;
    QStringList endings = indexedWords(index, phrase.keys.last(), most + 1);
    if (!before.isEmpty() && endings.size() > fewEndings)
        endings = endingsInNewest(index, phrase);
    else if (endings.size() > mostEndings && phrase.keys.last().size() >= longBeginning)
        return {quoted(phrase.keys) + u" *"_s};
    QStringList matches;
    for (const QString &ending : endings.first(qMin<qsizetype>(endings.size(), mostEndings)))
        matches << quoted(before + QStringList{ending});
    return matches;
}

QString matchPhrase(const Index &index, const SearchPhrase &phrase)
{
    QStringList any{quoted(phrase.keys)};
    for (const QString &form : phrase.forms)
        any << quoted({form});
    if (phrase.unfinished)
        any += matchEndings(index, phrase);
    for (const QStringList &keys : phrase.spellings) {
        SearchPhrase other = phrase;
        other.keys = keys;
        any << quoted(keys);
        if (phrase.unfinished)
            any += matchEndings(index, other);
    }
    any.removeDuplicates();
    return column(phrase.field) + u'(' + any.join(u" OR "_s) + u')';
}

QString sourceFact(qint64 source)
{
    return u'"' + QString(factMark) + u's' + QString::number(source) + u'"';
}

QString languageFact(QString language)
{
    return u'"' + QString(factMark) + u'l' + searchKey(language.remove(u'-')) + u'"';
}

// The newspapers whose names hold what was typed.
QString sourcesNamed(const Database &database, const QString &part)
{
    QStringList facts;
    Statement sources(database, u"SELECT id, name FROM source"_s);
    while (sources.next()) {
        if (searchKey(sources.text(1)).contains(part))
            facts << sourceFact(sources.integer(0));
    }
    return facts.isEmpty() ? QString() : u'(' + facts.join(u" OR "_s) + u')';
}

void addList(const Database &database, const StoryFilter &filter, QStringList &parts)
{
    if (filter.list == StoryFilter::List::OneSource)
        parts << sourceFact(filter.of);
    if (filter.list == StoryFilter::List::OneSection) {
        Statement source(database, u"SELECT source_id FROM section WHERE id = ?"_s);
        if (source.bind(filter.of).next())
            parts << sourceFact(source.integer(0));
    }
    if (!filter.language.isEmpty())
        parts << languageFact(filter.language);
}

} // namespace

MatchQuery matchQuery(const Database &database, const SearchQuery &query, const StoryFilter &filter)
{
    const Index index = indexFor(database, query, filter);
    QStringList parts;
    for (const SearchPhrase &phrase : query.phrases)
        parts << matchPhrase(index, phrase);
    for (const QString &source : query.sources) {
        const QString named = sourcesNamed(database, source);
        if (named.isEmpty())
            return {{}, true, index.name};
        parts << named;
    }
    if (!query.language.isEmpty())
        parts << languageFact(query.language);
    if (!parts.isEmpty())
        addList(database, filter, parts);
    return {parts.join(u" AND "_s), query.empty(), index.name};
}

} // namespace sarika
