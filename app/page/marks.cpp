// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/page/marks.h"

#include <algorithm>
#include <array>

namespace sarika
{

namespace
{

struct Term
{
    QByteArrayView prefix;
    QByteArrayView name;
    QByteArrayView ours;
};

// Other vocabularies' words for ours; schema.org's and rNews' are the same.
constexpr std::array terms{
    Term{"dc", "title", "headline"},       Term{"dc", "creator", "author"},
    Term{"dc", "date", "datePublished"},   Term{"dc", "created", "datePublished"},
    Term{"dc", "issued", "datePublished"}, Term{"dc", "modified", "dateModified"},
    Term{"foaf", "name", "name"},
};

QByteArray schemaWord(const QByteArray &property)
{
    const qsizetype colon = property.indexOf(':');
    const QByteArray name = property.sliced(colon + 1);
    QByteArray prefix = property.first(std::max<qsizetype>(colon, 0)).toLower();
    if (prefix.isEmpty() || prefix == "schema" || prefix == "rnews")
        return name;
    if (prefix == "dcterms")
        prefix = "dc";
    const auto is = [&](const Term &term) { return term.prefix == prefix && term.name == name; };
    const auto *term = std::find_if(terms.begin(), terms.end(), is);
    return term == terms.end() ? QByteArray() : term->ours.toByteArray();
}

} // namespace

QByteArrayList propertiesOf(const HtmlNode *node)
{
    const QByteArrayView microdata = node->attribute("itemprop");
    const QByteArrayView rdfa = node->attribute("property");
    if (microdata.isEmpty() && rdfa.isEmpty())
        return {}; // as nearly every element
    QByteArrayList names = microdata.toByteArray().simplified().split(' ');
    for (const QByteArray &property : rdfa.toByteArray().simplified().split(' '))
        names << schemaWord(property);
    names.removeAll(QByteArray());
    return names;
}

bool isMarked(const HtmlNode *node, QByteArrayView property)
{
    const QByteArrayList names = propertiesOf(node);
    return std::any_of(names.begin(), names.end(), [property](const QByteArray &name) {
        return QByteArrayView(name).compare(property, Qt::CaseInsensitive) == 0;
    });
}

} // namespace sarika
