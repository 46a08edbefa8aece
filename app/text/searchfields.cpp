// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/searchfields.h"

#include "app/text/khmer.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace sarika
{

namespace
{

const QList<std::pair<SearchField, QStringList>> &words()
{
    using enum SearchField;
    static const QList<std::pair<SearchField, QStringList>> all{
        {Headline, {u"headline"_s, u"title"_s, u"ចំណងជើង"_s}},
        {Byline, {u"by"_s, u"byline"_s, u"author"_s, u"ដោយ"_s, u"អ្នកនិពន្ធ"_s}},
        {Caption, {u"caption"_s, u"ចំណងជើងរូបភាព"_s, u"ពណ៌នារូបភាព"_s}},
        {Credit, {u"credit"_s, u"រូបថត"_s, u"រូបភាព"_s}},
        {Source, {u"source"_s, u"newspaper"_s, u"ប្រភព"_s, u"កាសែត"_s}},
        {After, {u"after"_s, u"since"_s, u"ក្រោយ"_s, u"ចាប់ពី"_s}},
        {Before, {u"before"_s, u"មុន"_s}},
        {Language, {u"language"_s, u"lang"_s, u"ភាសា"_s}},
        {Favourites, {u"favourites"_s, u"favourite"_s, u"favorites"_s, u"favorite"_s, u"សំណព្វ"_s}},
        {Relevance, {u"relevance"_s, u"relevant"_s, u"ពាក់ព័ន្ធ"_s}},
    };
    return all;
}

std::optional<QDateTime> startOf(int year, int month, int day)
{
    const QDate date(year, month, day);
    return date.isValid() ? std::optional(date.startOfDay()) : std::nullopt;
}

} // namespace

QStringList fieldWords(SearchField field)
{
    for (const auto &[each, itsWords] : words()) {
        if (each == field)
            return itsWords;
    }
    return {};
}

const QList<SearchField> &searchFields()
{
    static const QList<SearchField> fields = [] {
        QList<SearchField> all;
        for (const auto &[field, itsWords] : words())
            all << field;
        return all;
    }();
    return fields;
}

SearchField fieldNamed(QStringView word)
{
    const QString key = searchKey(word);
    for (const auto &[field, itsWords] : words()) {
        for (const QString &each : itsWords) {
            if (searchKey(each) == key)
                return field;
        }
    }
    return SearchField::Any;
}

bool standsAlone(SearchField field)
{
    return field == SearchField::Favourites || field == SearchField::Relevance;
}

std::optional<QDateTime> typedDate(QStringView typed)
{
    static const QRegularExpression yearFirst(u"^(\\d{4})(?:[-/.](\\d{1,2})(?:[-/.](\\d{1,2}))?)?$"_s);
    static const QRegularExpression dayFirst(u"^(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})$"_s);
    const QString digits = searchKey(typed);
    if (const auto found = yearFirst.match(digits); found.hasMatch()) {
        const auto part = [&](int n) { return found.hasCaptured(n) ? found.captured(n).toInt() : 1; };
        return startOf(part(1), part(2), part(3));
    }
    if (const auto found = dayFirst.match(digits); found.hasMatch())
        return startOf(found.captured(3).toInt(), found.captured(2).toInt(), found.captured(1).toInt());
    return std::nullopt;
}

QString typedLanguage(QStringView typed)
{
    const QString key = searchKey(typed);
    for (const auto &[code, names] : {std::pair(u"km"_s, QStringList{u"km"_s, u"khmer"_s, u"ខ្មែរ"_s, u"ភាសាខ្មែរ"_s}),
                                      std::pair(u"en"_s, QStringList{u"en"_s, u"english"_s, u"អង់គ្លេស"_s})}) {
        for (const QString &name : names) {
            if (searchKey(name) == key)
                return code;
        }
    }
    static const QRegularExpression code(u"^[a-z]{2}$"_s);
    return code.match(key).hasMatch() ? key : QString();
}

} // namespace sarika
