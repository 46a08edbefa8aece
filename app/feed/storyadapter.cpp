// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/feed/storyadapter.h"

#include "app/feed/leadphotos.h"
#include "app/feed/substance.h"
#include "app/text/cleanbody.h"

using namespace Qt::StringLiterals;

namespace sarika
{

namespace
{

using V = Vocabulary;

// An id that is an address of a page.
QUrl pageAddress(const QByteArray &id)
{
    if (!id.startsWith("http://") && !id.startsWith("https://"))
        return {};
    return resolvedAddress({}, id);
}

QUrl addressOf(const WireFields &fields)
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
    if (const WireElement *guid = fields.find({V::Core, "guid"})) {
        const bool permanent = fields.attribute(guid, "isPermaLink").toLower() != "false";
        if (const QUrl page = permanent ? fields.resolved(guid, pageAddress(fields.words(guid)).toEncoded()) : QUrl();
            !page.isEmpty())
            return page;
    }
    for (const QByteArrayView name : {"about", "rdf:about", "href"}) {
        if (const QByteArray reference = fields.attribute(&fields.self(), name); !reference.isEmpty())
            return fields.resolved(&fields.self(), reference);
    }
    if (const QUrl page = pageAddress(fields.words(fields.find({V::Atom, "id"}))); !page.isEmpty())
        return page;
    return linkOf(fields, "enclosure");
}

QString guidOf(const WireFields &fields)
{
    for (const WireName &name :
         {WireName{V::Core, "guid"}, {V::Atom, "id"}, {V::Core, "id"}, {V::DublinCore, "identifier"}}) {
        if (const QByteArray id = fields.words(fields.find(name)); !id.isEmpty())
            return QString::fromUtf8(id);
    }
    return QString::fromUtf8(fields.attribute(&fields.self(), "rdf:about"));
}

constexpr auto nothingFit = "<p></p>"_L1;

// Where one of the two held nothing, the other is the text.
void dropEmptyOne(QString &text, const QString &other)
{
    if (text == nothingFit && !other.isEmpty())
        text.clear();
}

// Cut between two characters.
QByteArray bounded(QByteArray utf8)
{
    qsizetype end = std::min(utf8.size(), longestText);
    while (end < utf8.size() && (utf8[end] & 0xC0) == 0x80)
        --end;
    utf8.truncate(end);
    return utf8;
}

const WireElement *firstWithText(const WireFields &fields, std::initializer_list<WireName> names,
                                 int parent = WireFields::top)
{
    for (const WireName &name : names) {
        for (const WireElement *element : fields.findAll(name, parent)) {
            if (!element->inner.trimmed().isEmpty())
                return element;
        }
    }
    return nullptr;
}

void readTexts(const WireFields &fields, IncomingStory &story)
{
    const WireElement *content = firstWithText(fields, {{V::Content, "encoded"},
                                                        {V::Atom, "content"},
                                                        {V::Xhtml, "body"},
                                                        {V::Xhtml, "div"},
                                                        {V::Core, "body"},
                                                        {V::Core, "fullitem"},
                                                        {V::Core, "content"}});
    const WireElement *summary = firstWithText(fields, {{V::Core, "summary"},
                                                        {V::Core, "description"},
                                                        {V::Atom, "summary"},
                                                        {V::Core, "abstract"},
                                                        {V::DublinCore, "description"},
                                                        {V::Itunes, "summary"},
                                                        {V::Media, "description"}});
    if (!content && !summary)
        summary = firstWithText(fields, {{V::Media, "description"}}, WireFields::anywhere);
    // Where a feed has both of them, the description is the text.
    const WireElement *description = fields.find({V::Core, "description"});
    if (!content && description && summary != description && !description->inner.isEmpty() &&
        fields.find({V::Core, "summary"}))
        content = description;
    story.contentHtml = cleanText(fields, content);
    story.summaryHtml = cleanText(fields, summary);
    dropEmptyOne(story.contentHtml, story.summaryHtml);
    dropEmptyOne(story.summaryHtml, story.contentHtml);
    const StoryTexts texts = bySubstance({story.summaryHtml, story.contentHtml});
    story.summaryHtml = texts.summary;
    story.contentHtml = texts.content;
}

void readPhoto(const WireFields &fields, IncomingStory &story)
{
    story.leadPhoto = leadPhotoOf(fields);
    if (story.leadPhoto && !story.leadPhoto->address.isEmpty())
        return;
    auto shown = firstPhotoIn(story.contentHtml);
    if (!shown)
        shown = firstPhotoIn(story.summaryHtml);
    if (shown && shown->credit.isEmpty() && story.leadPhoto)
        shown->credit = story.leadPhoto->credit;
    if (shown)
        story.leadPhoto = shown;
}

void readComments(const WireFields &fields, IncomingStory &story)
{
    if (const WireElement *comments = fields.find({V::Core, "comments"}))
        story.commentsAddress = fields.resolved(comments, fields.words(comments));
    else
        story.commentsAddress = linkOf(fields, "replies");
    if (const WireElement *feed = fields.find({V::WellFormedWeb, "commentRss"}))
        story.commentsFeed = fields.resolved(feed, fields.words(feed));
    for (const WireElement *link : fields.findAll({V::Atom, "link"})) {
        if (fields.attribute(link, "rel") == "replies")
            story.commentCount = std::max(story.commentCount, fields.attribute(link, "thr:count").toInt());
    }
    for (const WireName &name : {WireName{V::Slash, "comments"}, {V::Threading, "total"}}) {
        if (const int count = fields.words(fields.find(name)).toInt(); count > 0)
            story.commentCount = count;
    }
}

} // namespace

QString cleanText(const WireFields &fields, const WireElement *element)
{
    WireText text = fields.text(element);
    if (text.isEmpty())
        return {};
    const QByteArray utf8 = bounded(std::move(text.utf8));
    const QString clean = text.html ? cleanUtf8Body(withoutTraps(utf8), fields.base(element))
                                    : cleanBody(QString::fromUtf8(utf8).toHtmlEscaped(), fields.base(element));
    return clean.isEmpty() ? QString(nothingFit) : clean;
}

IncomingStory storyFrom(const WireFields &fields)
{
    IncomingStory story;
    story.guid = guidOf(fields);
    story.address = addressOf(fields);
    if (const WireElement *original = fields.find({V::FeedBurner, "origLink"}))
        story.original = fields.resolved(original, fields.words(original));
    story.headline = fields.firstLine(
        {{V::Core, "title"}, {V::Atom, "title"}, {V::DublinCore, "title"}, {V::Media, "title"}, {V::Itunes, "title"}});
    if (story.headline.isEmpty())
        story.headline = fields.firstLine({{V::Media, "title"}}, WireFields::anywhere);
    story.byline = peopleOf(fields).join(u", ");
    story.publishedAt = fields.firstDate({{V::Core, "pubDate"},
                                          {V::Atom, "published"},
                                          {V::Atom, "issued"},
                                          {V::DublinCore, "date"},
                                          {V::DublinTerms, "issued"},
                                          {V::DublinTerms, "created"},
                                          {V::Atom, "created"},
                                          {V::Core, "date"}});
    story.updatedAt = fields.firstDate({{V::Atom, "updated"}, {V::Atom, "modified"}, {V::DublinTerms, "modified"}});
    story.language = QString::fromUtf8(fields.scope(&fields.self()).language);
    if (const QString own = fields.firstLine({{V::DublinCore, "language"}, {V::Core, "language"}}); !own.isEmpty())
        story.language = own;
    story.topics = topicsOf(fields);
    story.place = placeOf(fields);
    story.enclosures = enclosuresOf(fields);
    readComments(fields, story);
    readTexts(fields, story);
    readPhoto(fields, story);
    return story;
}

} // namespace sarika
