// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/feed/leadphotos.h"

#include "app/text/captions.h"

using namespace Qt::StringLiterals;

namespace sarika
{

namespace
{

constexpr WireName mediaContent{Vocabulary::Media, "content"};
constexpr WireName mediaThumbnail{Vocabulary::Media, "thumbnail"};
constexpr int smallestSide = 48; // px; below it is an icon or a pixel

bool endsLikePhoto(const QByteArray &address)
{
    const QByteArray path = address.left(address.indexOf('?') < 0 ? address.size() : address.indexOf('?')).toLower();
    for (const char *ending : {".jpg", ".jpeg", ".png", ".gif", ".webp", ".avif"}) {
        if (path.endsWith(ending))
            return true;
    }
    return false;
}

bool isPhoto(const WireFields &fields, const WireElement *element)
{
    const QByteArray medium = fields.attribute(element, "medium").toLower();
    const QByteArray type = fields.attribute(element, "type").toLower();
    if (!medium.isEmpty())
        return medium == "image";
    return type.isEmpty() ? endsLikePhoto(fields.attribute(element, "url")) : type.startsWith("image");
}

QSize sizeOf(const WireFields &fields, const WireElement *element)
{
    const int width = fields.attribute(element, "width").toInt();
    const int height = fields.attribute(element, "height").toInt();
    return width > 0 && height > 0 ? QSize(width, height) : QSize();
}

const WireElement *largestContent(const WireFields &fields)
{
    const WireElement *best = nullptr;
    int bestWidth = -1;
    for (const WireElement *element : fields.findAll(mediaContent, WireFields::anywhere)) {
        if (!isPhoto(fields, element) || fields.attribute(element, "url").isEmpty())
            continue;
        const int width = fields.attribute(element, "width").toInt();
        if (width > bestWidth) {
            best = element;
            bestWidth = width;
        }
    }
    return best;
}

// Where the words of a photo stand: below it, in its group, at the item's top.
QList<int> placesAround(const WireFields &fields, const WireElement *photo)
{
    if (!photo)
        return {WireFields::anywhere};
    QList<int> places{fields.indexOf(photo)};
    if (photo->parent >= 0)
        places << photo->parent;
    return places << WireFields::top;
}

QString mediaWords(const WireFields &fields, const QList<int> &places, QByteArrayView name)
{
    const WireName wanted{Vocabulary::Media, name};
    for (const int place : places) {
        if (const QString words = fields.firstLine({wanted}, place); !words.isEmpty())
            return words;
    }
    return {};
}

// Of several people the photographer.
QString creditAt(const WireFields &fields, int place)
{
    QString credit;
    for (const WireElement *element : fields.findAll({Vocabulary::Media, "credit"}, place)) {
        const QString words = fields.line(element);
        const bool photographer = fields.attribute(element, "role").toLower().contains("photo");
        if (!words.isEmpty() && (credit.isEmpty() || photographer))
            credit = words;
        if (photographer && credit == words)
            break;
    }
    return credit;
}

// What dc:rights says at the item's top is of the story, unless it begins as a photo's credit does.
QString rightsOf(const WireFields &fields, const QList<int> &places)
{
    for (const int place : places) {
        const QString rights = fields.firstLine({{Vocabulary::DublinCore, "rights"}}, place);
        const bool labelled = isLabelledCredit(rights) && rights.at(0).isLetter() &&
                              !rights.startsWith("copyright"_L1, Qt::CaseInsensitive);
        if (!rights.isEmpty() && (place >= 0 || labelled))
            return rights;
    }
    return {};
}

QString creditOf(const WireFields &fields, const QList<int> &places)
{
    for (const int place : places) {
        if (const QString credit = creditAt(fields, place); !credit.isEmpty())
            return credit;
    }
    const QString copyright = mediaWords(fields, places, "copyright");
    return copyright.isEmpty() ? rightsOf(fields, places) : copyright;
}

// “The ferry at dawn. Photo: Sok Dara”
void splitTail(Photo &photo)
{
    if (photo.caption.isEmpty() || !photo.credit.isEmpty())
        return;
    const PhotoWords words = splitCaption(photo.caption);
    if (words.caption.isEmpty() || words.credit.isEmpty())
        return;
    photo.caption = words.caption;
    photo.credit = words.credit;
}

Photo photoFrom(const WireFields &fields, const WireElement *element)
{
    const QList<int> places = placesAround(fields, element);
    Photo photo;
    photo.address = fields.resolved(element, fields.attribute(element, "url"));
    photo.size = sizeOf(fields, element);
    photo.caption = mediaWords(fields, places, "description");
    photo.credit = creditOf(fields, places);
    splitTail(photo);
    if (photo.caption.isEmpty())
        photo.caption = mediaWords(fields, places, "title");
    return photo;
}

const WireElement *photoEnclosure(const WireFields &fields)
{
    for (const WireElement *element : fields.findAll({Vocabulary::Core, "enclosure"})) {
        if (isPhoto(fields, element) && !fields.attribute(element, "url").isEmpty())
            return element;
    }
    return nullptr;
}

QByteArray plainPhotoAddress(const WireFields &fields)
{
    for (const WireElement *element : fields.findAll({Vocabulary::Atom, "link"})) {
        if (fields.attribute(element, "rel") == "enclosure" && fields.attribute(element, "type").startsWith("image/"))
            return fields.attribute(element, "href");
    }
    for (const WireElement *itunes : fields.findAll({Vocabulary::Itunes, "image"})) {
        for (const QByteArrayView name : {"href", "url"}) {
            if (const QByteArray address = fields.attribute(itunes, name); !address.isEmpty())
                return address;
        }
    }
    for (const WireElement *link : fields.findAll({Vocabulary::Itunes, "link"})) {
        if (fields.attribute(link, "rel") == "image")
            return fields.attribute(link, "href");
    }
    if (const WireElement *enclosure = fields.find({Vocabulary::Core, "enclosure"});
        enclosure && !enclosure->inner.isEmpty())
        return fields.words(enclosure);
    const WireElement *image = fields.find({Vocabulary::Core, "image"});
    if (!image)
        return fields.words(fields.find({Vocabulary::News, "image"}));
    const WireElement *address = fields.find({Vocabulary::Core, "url"}, fields.indexOf(image));
    return address ? fields.words(address) : fields.words(image);
}

std::optional<Photo> photoInTag(QByteArrayView attributes, const XmlEntities &entities)
{
    const int width = xmlAttribute(attributes, "width", entities).toInt();
    const int height = xmlAttribute(attributes, "height", entities).toInt();
    if ((width > 0 && width < smallestSide) || (height > 0 && height < smallestSide))
        return {};
    Photo photo;
    photo.address = QUrl(QString::fromUtf8(xmlAttribute(attributes, "src", entities)));
    if (width > 0 && height > 0)
        photo.size = QSize(width, height);
    return photo.address.isEmpty() ? std::nullopt : std::optional(photo);
}

// A figure's own words; who cleaned them marked the credit among them.
void readFigureWords(QByteArrayView html, Photo &photo)
{
    const XmlEntities entities;
    const auto line = [&](QByteArrayView inner) { return lineOf({xmlText(inner, entities), false, true}); };
    constexpr QByteArrayView opening = "<span class=\"credit\">";
    const qsizetype credit = html.indexOf(opening);
    const qsizetype end = credit < 0 ? -1 : html.indexOf("</span>", credit);
    if (end < 0) {
        photo.caption = line(html);
        splitTail(photo);
        return;
    }
    photo.credit = line(html.sliced(credit + opening.size(), end - credit - opening.size()));
    photo.caption = line(html.first(credit).toByteArray() + ' ' + html.sliced(end).toByteArray());
}

} // namespace

std::optional<Photo> leadPhotoOf(const WireFields &fields)
{
    const WireElement *element = largestContent(fields);
    const QList<const WireElement *> thumbnails = fields.findAll(mediaThumbnail, WireFields::anywhere);
    if (!element && !thumbnails.isEmpty())
        element = thumbnails.first();
    if (!element)
        element = photoEnclosure(fields);
    if (element && !fields.attribute(element, "url").isEmpty())
        return photoFrom(fields, element);
    const QByteArray address = plainPhotoAddress(fields);
    Photo photo;
    photo.credit = creditOf(fields, placesAround(fields, nullptr));
    if (!address.isEmpty() && !address.contains('<'))
        photo.address = fields.resolved(&fields.self(), address);
    return photo.address.isEmpty() && photo.credit.isEmpty() ? std::nullopt : std::optional(photo);
}

// Clean HTML is well formed: its tags can be walked without a tree, and only those around photos need be.
std::optional<Photo> firstPhotoIn(const QString &html)
{
    const XmlEntities entities;
    for (qsizetype at = html.indexOf(u'<'); at >= 0; at = html.indexOf(u'<', at + 1)) {
        if (!QStringView(html).sliced(at).startsWith(u"<img"))
            continue;
        const QByteArray tag = QStringView(html).sliced(at, html.indexOf(u'>', at) - at).toUtf8();
        std::optional<Photo> photo = photoInTag(QByteArrayView(tag).sliced(4), entities);
        if (!photo)
            continue;
        const qsizetype figure = html.lastIndexOf("<figure"_L1, at);
        const qsizetype end = html.indexOf("</figure>"_L1, std::max(figure, qsizetype(0)));
        if (figure < 0 || end < at)
            return photo;
        const QByteArray inside = QStringView(html).sliced(figure, end - figure).toUtf8();
        const qsizetype caption = inside.indexOf("<figcaption");
        const qsizetype words = caption < 0 ? -1 : inside.indexOf('>', caption) + 1;
        const qsizetype close = words > 0 ? inside.indexOf("</figcaption>", words) : -1;
        if (close >= 0)
            readFigureWords(QByteArrayView(inside).sliced(words, close - words), *photo);
        return photo;
    }
    return {};
}

} // namespace sarika
