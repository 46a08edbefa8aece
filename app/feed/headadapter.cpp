// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/feed/storyadapter.h"

namespace sarika
{

namespace
{

using V = Vocabulary;

QUrl homeOf(const WireFields &fields)
{
    for (const WireElement *link : fields.findAll({V::Core, "link"})) {
        QByteArray reference = fields.words(link);
        if (reference.isEmpty())
            reference = fields.attribute(link, "href");
        if (!reference.isEmpty())
            return fields.resolved(link, reference);
    }
    if (const QUrl link = linkOf(fields, "alternate"); !link.isEmpty())
        return link;
    return fields.resolved(&fields.self(), fields.attribute(&fields.self(), "HREF"));
}

QUrl iconOf(const WireFields &fields)
{
    if (const WireElement *image = fields.find({V::Core, "image"})) {
        if (const WireElement *address = fields.find({V::Core, "url"}, fields.indexOf(image)))
            return fields.resolved(address, fields.words(address));
        if (const QByteArray resource = fields.attribute(image, "rdf:resource"); !resource.isEmpty())
            return fields.resolved(image, resource);
    }
    for (const QByteArrayView name : {"icon", "logo"}) {
        if (const WireElement *element = fields.find({V::Atom, name}))
            return fields.resolved(element, fields.words(element));
    }
    const WireElement *itunes = fields.find({V::Itunes, "image"});
    if (!itunes)
        return {};
    const QByteArray href = fields.attribute(itunes, "href");
    return fields.resolved(itunes, href.isEmpty() ? fields.attribute(itunes, "url") : href);
}

QString descriptionOf(const WireFields &fields)
{
    for (const WireName &name : {WireName{V::Core, "description"},
                                 {V::Core, "abstract"},
                                 {V::Atom, "subtitle"},
                                 {V::Atom, "tagline"},
                                 {V::DublinCore, "description"},
                                 {V::Itunes, "summary"},
                                 {V::Itunes, "subtitle"}}) {
        if (const QString description = cleanText(fields, fields.find(name)); !description.isEmpty())
            return description;
    }
    return {};
}

} // namespace

QUrl linkOf(const WireFields &fields, QByteArrayView rel)
{
    QUrl first;
    for (const V vocabulary : {V::Atom, V::Core}) {
        for (const WireElement *link : fields.findAll({vocabulary, "link"})) {
            const QByteArray href = fields.attribute(link, "href");
            QByteArray is = fields.attribute(link, "rel").trimmed().toLower();
            if (is.isEmpty())
                is = "alternate";
            // An empty reference is the base itself.
            if (href.isNull() || is != rel || (href.isEmpty() && !fields.scope(link).stated))
                continue;
            const QByteArray type = fields.attribute(link, "type");
            const QUrl address = href.isEmpty() ? fields.base(link) : fields.resolved(link, href);
            if (type.isEmpty() || type.contains("html"))
                return address;
            if (first.isEmpty())
                first = address;
        }
    }
    return first;
}

void readHead(const WireFields &fields, IncomingFeed &feed)
{
    feed.name =
        fields.firstLine({{V::Core, "title"}, {V::Atom, "title"}, {V::DublinCore, "title"}, {V::Itunes, "title"}});
    feed.description = descriptionOf(fields);
    feed.home = homeOf(fields);
    feed.address = linkOf(fields, "self");
    feed.next = linkOf(fields, "next");
    feed.hub = linkOf(fields, "hub");
    feed.icon = iconOf(fields);
    feed.language = fields.firstLine({{V::Core, "language"}, {V::DublinCore, "language"}});
    if (feed.language.isEmpty())
        feed.language = QString::fromUtf8(fields.scope(&fields.self()).language);
    feed.ttlMinutes = fields.words(fields.find({V::Core, "ttl"})).toInt();
    feed.rhythm = rhythmOf(fields);
    feed.updatedAt = fields.firstDate({{V::Core, "lastBuildDate"},
                                       {V::Atom, "updated"},
                                       {V::Atom, "modified"},
                                       {V::Core, "pubDate"},
                                       {V::DublinCore, "date"},
                                       {V::DublinTerms, "modified"},
                                       {V::DublinTerms, "issued"}});
}

} // namespace sarika
