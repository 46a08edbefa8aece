// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/page/pagephotos.h"

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

bool sharesKey(const QUrl &a, const QUrl &b)
{
    return a == b || (a.path().size() > 8 && a.path() == b.path()) || photoKeys(a).intersects(photoKeys(b)) ||
           sharesPath(a, b);
}

/// Whether the address is one of those the <img> or its <picture> offers, its query aside.
bool isCandidate(const HtmlNode *img, const QUrl &address)
{
    const QByteArray path = address.path(QUrl::FullyEncoded).toUtf8();
    const HtmlNode *around = img->parent && img->parent->is("picture") ? img->parent : img;
    for (const HtmlNode *at = around; at; at = nextNode(at, around)) {
        for (const HtmlNode::Attribute &attribute : at->attributes) {
            if (path.size() > 8 && attribute.value.contains(path))
                return true;
        }
    }
    return false;
}

/// The width that an address asks for: /max/640/, w_640, width=640, 640x480, /640/480/; 0 where it names none.
int widthIn(const QUrl &address)
{
    static const QRegularExpression width(
        u"(?:^|[/_,?&])(?:w|width|max|resize)[=_/:-](\\d{2,4})\\b|(?:^|[/_,-])(\\d{2,4})x\\d{1,4}(?!\\d)|"
        "/(\\d{3,4})/\\d{3,4}/"_s);
    int last = 0; // a crop may come before it
    for (const auto &match : width.globalMatch(QUrl::fromPercentEncoding(address.toEncoded())))
        last = match.captured(match.lastCapturedIndex()).toInt();
    return last;
}

bool isThumbnailOf(const ClaimedPhoto &claim, const QUrl &printed)
{
    constexpr int fullWidth = 700; // px: less looks coarse across the reading pane
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

} // namespace

std::vector<PrintedPhoto> findPhotos(const HtmlTree &tree, const QUrl &base)
{
    std::vector<PrintedPhoto> photos;
    for (const HtmlNode *node = tree.body(); node; node = nextNode(node, tree.body())) {
        if ((!node->is("img") && !node->is("amp-img")) || photos.size() >= 300)
            continue;
        PrintedPhoto printed;
        printed.photo.address = bestPhotoAddress(node, base);
        if (printed.photo.address.isEmpty() || isOrnament(node, printed.photo.address))
            continue;
        if (const QUrl whole = linkedPhoto(node, base); isSameFile(whole, printed.photo.address))
            printed.photo.address = whole;
        if (!photos.empty() && photos.back().photo.address == printed.photo.address)
            continue; // the noscript twin
        printed.photo.size = QSize(sizeOf(node, "width"), sizeOf(node, "height"));
        if (printed.photo.size.isEmpty())
            printed.photo.size = QSize();
        printed.img = node;
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
    QList<ClaimedPhoto> claimed = claims.openGraph.photos;
    claimed += claims.jsonLd.photos;
    claimed += claims.twitter.photos;
    claimed += claims.meta.photos;
    claimed.removeIf([](const ClaimedPhoto &photo) { return isShareCard(photo.address); });
    for (const ClaimedPhoto &claim : claimed) {
        for (PrintedPhoto &printed : photos) {
            if (!sharesKey(claim.address, printed.photo.address))
                continue;
            printed.lead = true;
            Photo photo = printed.photo;
            // The same photo in the size the publisher likes best, or whole where the page prints a thumbnail of it.
            const bool samePath = claim.address.path() == printed.photo.address.path(); // cut to another shape
            if ((!samePath && isCandidate(printed.img, claim.address)) || isThumbnailOf(claim, printed.photo.address))
                photo.address = claim.address;
            if (photo.caption.isEmpty())
                photo.caption = claim.caption;
            if (photo.credit.isEmpty())
                photo.credit = cleanCredit(claim.credit);
            return photo;
        }
    }
    // No agreement: the photo printed by the headline, before the story is well under way.
    int from = headline ? headline->order - 150 : (region.root ? region.root->order - 150 : 0);
    int until = region.root ? region.root->order + 60 : from + 300;
    if (region.root) {
        const auto [first, last] = lines.rangeBelow(region.root);
        int proses = 0;
        for (size_t i = first; i < last && proses < 3; ++i) {
            proses += lines.all()[i].prose() ? 1 : 0;
            until = std::max(until, lines.all()[i].last);
        }
    }
    PrintedPhoto *hero = nullptr;
    for (PrintedPhoto &printed : photos) {
        const bool big = !printed.photo.size.isValid() || printed.photo.size.width() >= 300;
        if (!hero && big && printed.img->order > from && printed.img->order < until)
            hero = &printed;
    }
    if (!claimed.isEmpty()) {
        const ClaimedPhoto &claim = claimed.first();
        Photo photo{claim.address, claim.caption, cleanCredit(claim.credit), QSize(claim.width, claim.height), {}, {}};
        if (photo.size.isEmpty())
            photo.size = QSize();
        if (hero && (hero->frame->is("figure") || !hero->photo.caption.isEmpty())) {
            photo.caption = hero->photo.caption;
            photo.credit = hero->photo.credit;
            hero->lead = true;
        }
        return photo;
    }
    if (!hero)
        return heroBackground(headline, base);
    hero->lead = true;
    return hero->photo;
}

} // namespace sarika
