// SPDX-License-Identifier: GPL-3.0-or-later
// schema.org data of a story as JSON-LD: https://schema.org/NewsArticle, https://json-ld.org
#include "app/page/claims.h"
#include "app/page/nodes.h"
#include "app/text/lenientjson.h"
#include "app/text/plaintext.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

using namespace Qt::StringLiterals;

namespace sarika
{

namespace
{

QString line(const QJsonValue &value)
{
    if (value.isArray())
        return line(value.toArray().first());
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        return line(object.value(object.contains(u"@value") ? u"@value"_s : u"name"_s));
    }
    return value.isString() ? oneLine(value.toString()) : QString();
}

QStringList typesOf(const QJsonObject &object)
{
    QStringList types;
    const QJsonValue type = object.value(u"@type");
    for (const QJsonValue &one : type.isArray() ? type.toArray() : QJsonArray{type})
        types << one.toString().section(u'/', -1).section(u':', -1);
    return types;
}

/// How much the object looks like the story itself; 0: not at all.
int storyRank(const QJsonObject &object)
{
    static const QSet<QString> weak{u"WebPage"_s,
                                    u"CreativeWork"_s,
                                    u"Recipe"_s,
                                    u"Review"_s,
                                    u"VideoObject"_s,
                                    u"DiscussionForumPosting"_s,
                                    u"SocialMediaPosting"_s};
    int best = 0;
    for (const QString &type : typesOf(object)) {
        if (type.endsWith(u"Article") || type.endsWith(u"BlogPosting") || type == u"Report")
            best = qMax(best, 3);
        else if (weak.contains(type))
            best = qMax(best, type == u"WebPage" || type == u"VideoObject" ? 1 : 2);
    }
    return best;
}

QUrl addressIn(const QJsonValue &value, const QUrl &base)
{
    const QString text = value.isObject()
                             ? value.toObject().value(u"@id").toString(value.toObject().value(u"url").toString())
                             : value.toString();
    return text.isEmpty() ? QUrl() : base.resolved(QUrl(text.trimmed()));
}

QStringList namesIn(const QJsonValue &value, const QHash<QString, QJsonObject> &known)
{
    QStringList names;
    const QJsonArray all = value.isArray() ? value.toArray() : QJsonArray{value};
    for (const QJsonValue &one : all) {
        QJsonObject object = one.toObject();
        if (object.contains(u"@id") && !object.contains(u"name"))
            object = known.value(object.value(u"@id").toString());
        if (object.value(u"name").isArray())
            names += namesIn(object.value(u"name"), known);
        else
            names << (one.isString() ? oneLine(one.toString()) : line(object.value(u"name")));
    }
    names.removeAll(QString());
    names.removeDuplicates();
    return names;
}

QList<ClaimedPhoto> photosIn(const QJsonValue &value, const QUrl &base, const QHash<QString, QJsonObject> &known)
{
    QList<ClaimedPhoto> photos;
    const QJsonArray all = value.isArray() ? value.toArray() : QJsonArray{value};
    for (const QJsonValue &one : all) {
        QJsonObject object = one.toObject();
        if (object.contains(u"@id") && !object.contains(u"url") && !object.contains(u"contentUrl"))
            object = known.value(object.value(u"@id").toString(), object);
        QString address = one.isString() ? one.toString() : object.value(u"url").toString();
        if (address.isEmpty())
            address = object.value(u"contentUrl").toString(object.value(u"@id").toString());
        if (address.isEmpty())
            continue;
        ClaimedPhoto photo;
        photo.address = base.resolved(QUrl(address.trimmed()));
        photo.caption = line(object.value(u"caption"));
        if (photo.caption.isEmpty())
            photo.caption = line(object.value(u"description"));
        photo.credit = line(object.value(u"creditText"));
        for (const QString &key : {u"creator"_s, u"author"_s, u"copyrightHolder"_s, u"copyrightNotice"_s}) {
            if (photo.credit.isEmpty())
                photo.credit = namesIn(object.value(key), known).join(u", "_s);
        }
        photo.width = object.value(u"width").toVariant().toInt();
        photo.height = object.value(u"height").toVariant().toInt();
        photos << photo;
    }
    return photos;
}

/// Everything an object holds, itself included, in order; bounded.
QList<QJsonObject> objectsIn(const QJsonValue &value)
{
    QList<QJsonObject> found;
    QList<QJsonValue> open{value};
    while (!open.isEmpty() && found.size() < 2000) {
        const QJsonValue at = open.takeFirst();
        if (at.isArray()) {
            for (const QJsonValue &one : at.toArray())
                open << one;
        } else if (at.isObject()) {
            found << at.toObject();
            for (const QString &key : {u"@graph"_s, u"mainEntity"_s, u"mainEntityOfPage"_s, u"article"_s, u"author"_s,
                                       u"hasPart"_s, u"publisher"_s, u"image"_s})
                if (const QJsonValue inner = found.last().value(key); inner.isObject() || inner.isArray())
                    open << inner;
        }
    }
    return found;
}

constexpr qsizetype mostUpdates = 500;

QList<ClaimedUpdate> updatesIn(const QJsonValue &value)
{
    QList<ClaimedUpdate> updates;
    const QJsonArray all = value.isArray() ? value.toArray() : QJsonArray{value};
    for (const QJsonValue &one : all) {
        const QJsonObject object = one.toObject();
        const QString body = object.value(u"articleBody").toString();
        const QString text = body.contains(u'<') ? plainText(body) : body;
        QStringList paragraphs;
        for (const QString &paragraph : text.split(u'\n'))
            paragraphs << oneLine(paragraph);
        paragraphs.removeAll(QString());
        updates << ClaimedUpdate{line(object.value(u"headline")), paragraphs.join(u'\n'),
                                 object.value(u"datePublished").toString()};
        if (updates.size() == mostUpdates)
            break;
    }
    return updates;
}

QString pathOf(const QUrl &address)
{
    QString path = address.path();
    while (path.endsWith(u'/'))
        path.chop(1);
    return path;
}

void fill(Claim &claim, const QJsonObject &object, const QUrl &base, const QHash<QString, QJsonObject> &known)
{
    const auto take = [](QString &to, const QString &from) {
        if (to.isEmpty())
            to = from;
    };
    take(claim.headline, line(object.value(u"headline")));
    take(claim.headline, line(object.value(u"name")));
    take(claim.description, line(object.value(u"description")));
    take(claim.published, line(object.value(u"datePublished")));
    take(claim.published, line(object.value(u"dateCreated")));
    take(claim.updated, line(object.value(u"dateModified")));
    take(claim.section, line(object.value(u"articleSection")));
    take(claim.language, line(object.value(u"inLanguage")));
    take(claim.siteName, namesIn(object.value(u"publisher"), known).value(0));
    take(claim.body, object.value(u"articleBody").toString());
    if (claim.updates.isEmpty() && object.contains(u"liveBlogUpdate"))
        claim.updates = updatesIn(object.value(u"liveBlogUpdate"));
    for (const QJsonValue &one : object.value(u"recipeIngredient").toArray())
        claim.ingredients << line(one);
    if (claim.authors.isEmpty())
        claim.authors = namesIn(object.value(object.contains(u"author") ? u"author"_s : u"creator"_s), known);
    if (claim.photos.isEmpty())
        claim.photos = photosIn(object.value(u"image"), base, known);
    if (claim.photos.isEmpty())
        claim.photos = photosIn(object.value(u"thumbnailUrl"), base, known);
    if (claim.address.isEmpty())
        claim.address = addressIn(object.value(object.contains(u"url") ? u"url"_s : u"mainEntityOfPage"_s), base);
}

} // namespace

void readJsonLd(const HtmlTree &tree, const QUrl &address, Claims &claims)
{
    QList<QJsonObject> all;
    for (const HtmlNode *node = tree.root(); node; node = nextNode(node, tree.root())) {
        if (node->is("script") && node->attribute("type").toByteArray().toLower().contains("ld+json"))
            all += objectsIn(readLenientJson(textOf(node)));
    }
    QHash<QString, QJsonObject> known;
    QList<std::pair<int, QJsonObject>> stories;
    for (const QJsonObject &object : all) {
        if (const QString id = object.value(u"@id").toString(); !id.isEmpty() && object.size() > 1)
            known.insert(id, object);
        const QStringList types = typesOf(object);
        claims.index |= types.contains(u"CollectionPage") || types.contains(u"SearchResultsPage");
        int rank = storyRank(object) * 10;
        if (rank == 0)
            continue;
        for (const QString &key : {u"url"_s, u"mainEntityOfPage"_s, u"@id"_s}) {
            if (pathOf(addressIn(object.value(key), address)) == pathOf(address))
                rank += 3;
        }
        rank += object.contains(u"articleBody") || object.contains(u"author") ? 2 : 0;
        stories.append({rank, object});
    }
    std::stable_sort(stories.begin(), stories.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    for (qsizetype i = 0; i < stories.size(); ++i) {
        const auto &[rank, object] = stories[i];
        // The best says most; a WebPage beside it may fill what it left out, another story may not.
        if (i == 0 || (rank < 20 && stories.first().first >= 20))
            fill(claims.jsonLd, object, address, known);
        claims.story |= rank >= 30;
        const QJsonValue free = object.value(u"isAccessibleForFree");
        claims.paid |= i == 0 && (free.toString().toLower() == u"false" || (free.isBool() && !free.toBool()));
        claims.video |= i == 0 && typesOf(object).contains(u"VideoObject");
    }
    for (const QJsonObject &object : all) {
        if (claims.jsonLd.siteName.isEmpty() && typesOf(object).contains(u"WebSite"))
            claims.jsonLd.siteName = line(object.value(u"name"));
    }
}

} // namespace sarika
