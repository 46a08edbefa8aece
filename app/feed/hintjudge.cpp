// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/feed/hintjudge.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sarika
{

namespace
{

bool holdsAny(const QString &text, std::initializer_list<QStringView> words)
{
    return std::any_of(words.begin(), words.end(), [&](QStringView word) { return text.contains(word); });
}

bool isFeedType(const QString &type)
{
    return holdsAny(type, {u"rss", u"atom", u"rdf+xml", u"feed+json", u"x-cdf"});
}

// WordPress offers its oEmbed and REST answers with rel=alternate too.
bool isMachineAnswer(const QString &path)
{
    return holdsAny(path, {u"/wp-json", u"oembed", u"/api/", u"xmlrpc", u"opensearch"});
}

} // namespace

bool statesFeed(const LinkTag &link)
{
    const QString type = link.type.section(u';', 0, 0).trimmed().toLower();
    const QStringList rels = link.rel.toLower().split(u' ', Qt::SkipEmptyParts);
    const QString path = link.address.path().toLower();
    if (isMachineAnswer(path) || rels.contains("stylesheet"_L1))
        return false;
    if (rels.contains("feed"_L1))
        return true;
    if (!rels.contains("alternate"_L1) && !rels.contains("alternative"_L1))
        return false;
    if (isFeedType(type))
        return true;
    const bool vague = type == "application/json"_L1 || type == "text/xml"_L1 || type == "application/xml"_L1;
    return (vague || type.isEmpty()) && looksLikeFeedAddress(link.address);
}

bool looksLikeFeedAddress(const QUrl &address)
{
    static const QRegularExpression path(u"(^|/)(feeds?|rss\\d?|atom|rdf)(/|$)|(\\.|/)(rss|rdf|atom)$|(^|[/"
                                         u"_-])(feeds?|rss\\d?|atom)([_-][a-z0-9-]+)?\\.(xml|json|php|aspx?)$|"
                                         "(^|/)index\\.(xml|rdf)$|/feeds/(posts|videos)"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression query(u"(^|&)(feed=(rss2?|atom|rdf|feed)|format=(rss|atom|feed)|type=(rss|100))"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    const QString host = address.host();
    if (host.startsWith("feeds."_L1) || host.startsWith("rss."_L1) || host.startsWith("feed."_L1))
        return address.path().size() > 1;
    return !isMachineAnswer(address.path().toLower()) &&
           (path.match(address.path()).hasMatch() || query.match(address.query()).hasMatch());
}

bool isBesideTheNews(const FeedHint &hint, const QUrl &page)
{
    const QString text = hint.name.toLower() + u' ' + hint.address.toString().toLower();
    if (holdsAny(text, {u"comment", u"kommentar", u"comentario", u"réaction", u"bình luận", u"replies", u"មតិយោបល់",
                        u"ความคิดเห็น", u"评论", u"feed=comments", u"search/feed", u"/search?", u"podcast/"}))
        return true;
    // /2025/04/14/a-story/feed/ on the page of that story: the story's own comments.
    const QString own = page.path().endsWith(u'/') ? page.path() : page.path() + u'/';
    return own.count(u'/') > 3 && hint.address.host() == page.host() && hint.address.path().startsWith(own);
}

QString withoutFormWords(const QString &name)
{
    static const QRegularExpression words(u"\\b(rss|atom|rdf|xml|json|feeds?|news ?feed|[0-2]\\.[0-9]+)\\b"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression ends(u"^[\\s\\-–—|»:·/()]+|[\\s\\-–—|»:·/(]+$|\\(\\s*\\)"_s);
    QString plain = name;
    plain = plain.remove(words).remove(ends).simplified();
    return plain.isEmpty() ? name.simplified() : plain;
}

QString languageInAddress(const QUrl &address)
{
    static const QRegularExpression part(u"(^|[/.&=])(en|eng|english|km|kh|khmer|fr|th|vi|zh)([/.&]|$)"_s);
    const QString where = address.host() + address.path() + u'&' + address.query();
    const QString said = part.match(where.toLower()).captured(2);
    // .kh and .fr at the end of a host name are countries.
    if (said.isEmpty() || address.host().endsWith(u'.' + said))
        return said.isEmpty() ? QString() : part.match(address.path().toLower()).captured(2).replace("kh"_L1, "km"_L1);
    if (said.startsWith("kh"_L1) || said == "km"_L1)
        return u"km"_s;
    return said.first(2);
}

QList<LinkTag> linksInHeader(const QByteArray &header, const QUrl &base)
{
    static const QRegularExpression link(u"<([^>]*)>([^<]*)"_s);
    static const QRegularExpression parameter(u";\\s*([a-z]+)\\*?\\s*=\\s*(?:\"([^\"]*)\"|([^\\s;,\"]+))"_s,
                                              QRegularExpression::CaseInsensitiveOption);
    QList<LinkTag> links;
    const QString text = QString::fromUtf8(header);
    for (const auto &match : link.globalMatch(text)) {
        LinkTag found;
        found.address = base.resolved(QUrl(match.captured(1).trimmed()));
        const QString parameters = match.captured(2);
        for (const auto &said : parameter.globalMatch(parameters)) {
            const QString name = said.captured(1).toLower();
            const QString value = said.captured(2) + said.captured(3);
            if (name == "rel"_L1)
                found.rel = value;
            else if (name == "type"_L1)
                found.type = value;
            else if (name == "title"_L1)
                found.title = value;
            else if (name == "hreflang"_L1)
                found.language = value;
        }
        links.append(found);
    }
    return links;
}

} // namespace sarika
