// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/page/pagephotos.h"

#include "app/page/headline.h"
#include "app/page/nodes.h"
#include "app/page/photowords.h"
#include "app/text/captions.h"
#include "app/text/cleanbody.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sarika
{

namespace
{

int sizeOf(const HtmlNode *img, QByteArrayView name)
{
    return QString::fromUtf8(img->attribute(name)).remove(u"px"_s).trimmed().toInt();
}

bool isOrnament(const HtmlNode *img, const QUrl &address)
{
    const int width = sizeOf(img, "width");
    const int height = sizeOf(img, "height");
    if ((width > 0 && width < 80) || (height > 0 && height < 60))
        return true;
    static const QRegularExpression site(
        u"\\b(logo|icon|avatar|gravatar|sprite|spacer|pixel|blank|placeholder|badge|button|favicon|emoji|"
        "1x1|tracking|beacon|loading|spinner|profile[-_]?pic)\\b|\\.svg\\b|^data:"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (address.path().contains(site) || address.scheme() == u"data")
        return true;
    for (const HtmlNode *up = img; up && !up->is("article") && !up->is("main") && !up->is("body"); up = up->parent) {
        if (up->is("nav") || up->is("footer") || (up->is("header") && !ancestor(up, "article")))
            return up->is("header") ? lineOf(up).size() < 40 : true;
        for (const QByteArrayView word : nameWords(up)) {
            if (word == "avatar" || word == "author" || word == "byline" || word == "logo" || word == "emoji" ||
                word == "related" || word == "recommended" || word == "sidebar")
                return true;
        }
    }
    return false;
}

/// A card of another story: its words are a link.
bool isCard(const HtmlNode *frame)
{
    int words = 0;
    int linked = 0;
    for (const PhotoPiece &piece : photoPieces(frame)) {
        words += int(piece.text.size());
        linked += piece.link ? int(piece.text.size()) : 0;
    }
    return words > 15 && linked * 10 > words * 7 && !frame->is("figure");
}

/// Two sizes of one photo often differ only in the end of a long path that names it.
bool sharesPath(const QUrl &a, const QUrl &b)
{
    const QString one = a.path();
    const QString other = b.path();
    const auto ends = std::mismatch(one.begin(), one.end(), other.begin(), other.end());
    const auto common = ends.first - one.begin();
    return a.host() == b.host() && common >= 60 && common * 10 >= std::max(one.size(), other.size()) * 7;
}

/// Whether the address is one of those the <img> or its <picture> offers, its query aside.
bool isCandidate(const HtmlNode *img, const QUrl &address)
{
    const QByteArray path = address.path(QUrl::FullyEncoded).toUtf8();
    const HtmlNode *around = img->parent && img->parent->is("picture") ? img->parent : img;
    for (const HtmlNode *at = around; at; at = nextNode(at, around)) {
        for (const HtmlNode::Attribute &attribute : at->attributes) {
            const bool asZoom = attribute.name == "data-full-src" || attribute.name == "data-hi-res-src";
            if (path.size() > 8 && !asZoom && attribute.value.contains(path))
                return true;
        }
    }
    return false;
}

constexpr int fullWidth = 700; // px: less looks coarse across the reading pane

/// The width that an address asks for: /max/640/, w_640, width=640, 640x480, /640/480/; 0 where it names none. A shape
/// ("16x9") is none.
int widthIn(const QUrl &address)
{
    static const QRegularExpression width(
        u"(?:^|[/_,?&])(?:w|width|max|resize)[=_/:-](\\d{2,4})\\b|(?:^|[/_,-])(\\d{2,4})x(?:0|\\d{2,4})(?!\\d)|"
        "/(\\d{3,4})/\\d{3,4}/"_s);
    int last = 0; // a crop may come before it
    for (const auto &match : width.globalMatch(QUrl::fromPercentEncoding(address.toEncoded())))
        last = match.captured(match.lastCapturedIndex()).toInt();
    return last;
}

/// As its address or its element says; 0 where neither does.
int printedWidth(const PrintedPhoto &printed)
{
    return std::max(widthIn(printed.photo.address), sizeOf(printed.img, "width"));
}

/// "/facebook/195679.jpg" and "/cached/id/195679/width/730": a file that is a number, which is part of the other's
/// path.
bool isNumberedAlike(const QUrl &claimed, const QUrl &printed)
{
    static const QRegularExpression number(u"^\\d{5,}$"_s);
    const QString name = claimed.fileName().section(u'.', 0, 0);
    return claimed.host() == printed.host() && name.contains(number) && printed.path().split(u'/').contains(name);
}

/// The printed photo that the claim names: one that may be had at that very address rather than one that is named
/// alike, and that rather than one whose path begins alike, as a second photo of the story may do too.
PrintedPhoto *printedAs(const ClaimedPhoto &claim, std::vector<PrintedPhoto> &photos)
{
    const QUrl &address = claim.address;
    const QSet<QString> keys = photoKeys(address);
    const auto isThere = [&](const PrintedPhoto &printed) {
        const QUrl &other = printed.photo.address;
        return address == other || (other.path().size() > 8 && address.path().startsWith(other.path())) ||
               isCandidate(printed.img, address);
    };
    const auto isNamedAlike = [&](PrintedPhoto &printed) {
        if (!printed.keys)
            printed.keys = photoKeys(printed.photo.address);
        return printed.keys->intersects(keys) || isNumberedAlike(address, printed.photo.address);
    };
    const auto liesBeside = [&](const PrintedPhoto &printed) { return sharesPath(address, printed.photo.address); };
    const auto first = [&photos](const auto &isIt) {
        const auto found = std::find_if(photos.begin(), photos.end(), isIt);
        return found == photos.end() ? nullptr : &*found;
    };
    PrintedPhoto *there = first(isThere);
    const int width = there ? printedWidth(*there) : 0;
    if (there && (width == 0 || width >= fullWidth))
        return there;
    PrintedPhoto *named = first(isNamedAlike);
    if (there && (!named || printedWidth(*named) <= width))
        return there; // else the same lies there as a thumbnail
    return named ? named : first(liesBeside);
}

bool isThumbnailOf(const ClaimedPhoto &claim, const QUrl &printed)
{
    const int width = widthIn(printed);
    return width > 0 && width < fullWidth && width < std::max(claim.width, widthIn(claim.address));
}

/// The photo that a link around the <img> leads to, as blogs print a small one that opens the large one.
QUrl linkedPhoto(const HtmlNode *img, const QUrl &base)
{
    const HtmlNode *link = img->parent && img->parent->is("a") ? img->parent : nullptr;
    const QUrl address = link ? base.resolved(QUrl(attributeText(link, "href"))) : QUrl();
    static const QRegularExpression photo(u"\\.(?:jpe?g|png|webp)$"_s, QRegularExpression::CaseInsensitiveOption);
    return address.path().contains(photo) && address.scheme().startsWith(u"http") ? address : QUrl();
}

/// The same file in another folder for its size, or with the size at the end of its name.
bool isSameFile(const QUrl &whole, const QUrl &printed)
{
    static const QRegularExpression size(u"-\\d{2,4}x\\d{2,4}(?=\\.\\w+$)"_s);
    return !whole.isEmpty() && whole.host() == printed.host() && whole != printed &&
           whole.fileName() == printed.fileName().remove(size);
}

bool isShareCard(const QUrl &address)
{
    static const QRegularExpression card(
        u"(logo|default|blank|placeholder|fallback|og[-_]image|social[-_]?(share|card)|share[-_]?image|favicon)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return address.fileName().contains(card);
}

bool isHeroName(const HtmlNode *node)
{
    const NameWords words(node);
    return std::any_of(words.begin(), words.end(), [](QByteArrayView word) {
        return word == "hero" || word == "cover" || word == "featured" || word == "image" || word == "photo" ||
               word == "picture" || word == "thumbnail" || word == "banner";
    });
}

/// A photo that lies behind the headline as the background of its block, where the page prints none of its own.
std::optional<Photo> heroBackground(const HtmlNode *headline, const QUrl &base)
{
    static const QRegularExpression url(u"url\\(\\s*['\"]?([^'\")]+)['\"]?\\s*\\)"_s);
    const HtmlNode *top = headline;
    for (int level = 0; top && level < 4 && top->parent && !top->parent->is("body"); ++level)
        top = top->parent;
    for (const HtmlNode *at = top; at; at = nextNode(at, top)) {
        const QString style = attributeText(at, "style");
        QString link = style.contains(u"background") ? url.match(style).captured(1) : QString();
        for (const QByteArrayView name : {"data-bg", "data-background", "data-background-image"}) {
            if (link.isEmpty())
                link = attributeText(at, name);
        }
        const QUrl address = link.isEmpty() ? QUrl() : base.resolved(QUrl(link));
        if (address.scheme().startsWith(u"http") && (isWithin(headline, at) || isHeroName(at)) &&
            !isOrnament(at, address) && !isShareCard(address))
            return Photo{address, {}, {}, {}, {}, {}};
    }
    return std::nullopt;
}

QList<ClaimedPhoto> claimedPhotos(const Claims &claims)
{
    constexpr qsizetype most = 20; // of the data's list of all its photos
    QList<ClaimedPhoto> claimed = claims.openGraph.photos +
                                  claims.jsonLd.photos.first(std::min(claims.jsonLd.photos.size(), most)) +
                                  claims.twitter.photos + claims.meta.photos;
    claimed.removeIf([](const ClaimedPhoto &photo) { return isShareCard(photo.address); });
    return claimed;
}

bool isStandfirst(const Line &line, const Claims &claims)
{
    constexpr double like = 0.6;
    return alikeness(line.text, claims.openGraph.description) > like ||
           alikeness(line.text, claims.jsonLd.description) > like;
}

/// Where the story begins and where it is well under way, as orders of nodes.
struct Top
{
    int from;  // a little above the headline
    int prose; // the first paragraph
    int until;
};

Top topOfStory(const HtmlNode *headline, const Region &region, const Lines &lines, const Claims &claims)
{
    const int from = headline ? headline->order - 150 : (region.root ? region.root->order - 150 : 0);
    Top top{from, 0, region.root ? region.root->order + 60 : from + 300};
    if (region.root) {
        const auto [first, last] = lines.rangeBelow(region.root);
        int proses = 0;
        for (size_t i = first; i < last && proses < 3; ++i) {
            proses += lines.all()[i].prose() ? 1 : 0;
            top.until = std::max(top.until, lines.all()[i].last);
            if (proses > 0 && top.prose == 0 && !isStandfirst(lines.all()[i], claims))
                top.prose = lines.all()[i].first;
        }
    }
    if (top.prose == 0)
        top.prose = top.until;
    return top;
}

/// The photo printed at the top of the story.
PrintedPhoto *heroOf(std::vector<PrintedPhoto> &photos, const Top &top)
{
    for (PrintedPhoto &printed : photos) {
        const int width = sizeOf(printed.img, "width");
        const bool big = width == 0 || width >= 300;
        if (big && printed.img->order > top.from && printed.img->order < top.until)
            return &printed;
    }
    return nullptr;
}

/// A caption in the data ends in its credit as often as a printed one does.
PhotoWords wordsOf(const ClaimedPhoto &claim)
{
    const QString credit = cleanCredit(claim.credit);
    return credit.isEmpty() ? splitCaption(claim.caption) : PhotoWords{claim.caption, credit};
}

/// What the page prints, in the size that the publisher likes best, or whole where the page prints a thumbnail of it.
Photo agreedPhoto(const PrintedPhoto &printed, const ClaimedPhoto &claim)
{
    Photo photo = printed.photo;
    const bool samePath = claim.address.path() == photo.address.path();                     // cut to another shape
    const bool isStem = !samePath && claim.address.path().startsWith(photo.address.path()); // a script adds the size
    if ((!samePath && isCandidate(printed.img, claim.address)) || isStem || isThumbnailOf(claim, photo.address))
        photo.address = claim.address;
    const PhotoWords words = wordsOf(claim);
    if (photo.caption.isEmpty())
        photo.caption = words.caption;
    if (photo.credit.isEmpty())
        photo.credit = words.credit;
    return photo;
}

/// The printed photo that the data names first, one at the top of the story before one deep in it; and what names it.
std::pair<PrintedPhoto *, ClaimedPhoto> agreedOf(std::vector<PrintedPhoto> &photos, const QList<ClaimedPhoto> &claimed,
                                                 const Top &top)
{
    std::pair<PrintedPhoto *, ClaimedPhoto> deep{nullptr, {}};
    for (const ClaimedPhoto &claim : claimed) {
        PrintedPhoto *printed = printedAs(claim, photos);
        if (printed && printed->img->order < top.until)
            return {printed, claim};
        if (printed && !deep.first)
            deep = {printed, claim};
    }
    return deep;
}

Photo photoOf(const ClaimedPhoto &claim)
{
    const QSize size(claim.width, claim.height);
    const PhotoWords words = wordsOf(claim);
    return {claim.address, words.caption, words.credit, size.isEmpty() ? QSize() : size, {}, {}};
}

/// Whether it is the photo before it again, in the <noscript> beside it; it is kept where that is a mere preview.
bool isTwin(PrintedPhoto &before, const PrintedPhoto &printed)
{
    constexpr int previewWidth = 400; // px
    if (before.photo.address == printed.photo.address)
        return true;
    const HtmlNode *noscript = ancestor(printed.img, "noscript");
    if (!noscript || !isWithin(before.img, noscript->parent) ||
        !photoKeys(before.photo.address).intersects(photoKeys(printed.photo.address)))
        return false;
    const int width = printedWidth(before);
    const int other = printedWidth(printed);
    if (width > 0 && width < previewWidth && (other == 0 || other > width))
        before.photo.address = printed.photo.address;
    return true;
}

} // namespace

std::vector<PrintedPhoto> findPhotos(const HtmlTree &tree, const QUrl &base)
{
    std::vector<PrintedPhoto> photos;
    for (const HtmlNode *node = tree.body(); node; node = nextNode(node, tree.body())) {
        if ((!node->is("img") && !node->is("amp-img")) || photos.size() >= 300)
            continue;
        PrintedPhoto printed;
        printed.img = node;
        printed.photo.address = bestPhotoAddress(node, base);
        if (printed.photo.address.isEmpty() || isOrnament(node, printed.photo.address))
            continue;
        const bool small = printedWidth(printed) < fullWidth;
        if (const QUrl whole = linkedPhoto(node, base); small && isSameFile(whole, printed.photo.address))
            printed.photo.address = whole;
        if (!photos.empty() && isTwin(photos.back(), printed))
            continue;
        printed.photo.size = QSize(sizeOf(node, "width"), sizeOf(node, "height"));
        if (printed.photo.size.isEmpty())
            printed.photo.size = QSize();
        printed.frame = frameOf(node);
        if (isCard(printed.frame))
            continue;
        const PhotoWords words = wordsOfPhoto(printed.frame, node);
        printed.photo.caption = words.caption;
        printed.photo.credit = words.credit;
        photos.push_back(std::move(printed));
    }
    return photos;
}

std::optional<Photo> chooseLeadPhoto(std::vector<PrintedPhoto> &photos, const Claims &claims, const HtmlNode *headline,
                                     const Region &region, const Lines &lines, const QUrl &base)
{
    const QList<ClaimedPhoto> claimed = claimedPhotos(claims);
    const Top top = topOfStory(headline, region, lines, claims);
    PrintedPhoto *hero = heroOf(photos, top);
    const auto [agreed, claim] = agreedOf(photos, claimed, top);
    const bool captioned =
        hero && hero->frame->is("figure") && !(hero->photo.caption.isEmpty() && hero->photo.credit.isEmpty());
    const bool deep = agreed && agreed->img->order >= top.until;
    if (agreed && !(deep && captioned)) {
        agreed->lead = true;
        return agreedPhoto(*agreed, claim);
    }
    // Without agreement the photo that the reader sees over the story goes with its words; what the data names goes
    // without them, unless it is the same in another cut.
    const bool alike = hero && !claimed.isEmpty() && isNamedLike(claimed.first().address, hero->photo.address);
    if (hero)
        hero->lead = claimed.isEmpty() || alike || (captioned && (deep || hero->img->order < top.prose));
    if (claimed.isEmpty() && !hero)
        return heroBackground(headline, base);
    if (claimed.isEmpty() || (hero && hero->lead && !alike))
        return hero->photo;
    Photo photo = photoOf(claimed.first());
    if (alike) {
        photo.caption = hero->photo.caption;
        photo.credit = hero->photo.credit;
    }
    return photo;
}

} // namespace sarika
