// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/page/pagephotos.h"

#include "app/page/boilerplate.h"
#include "app/page/captions.h"
#include "app/page/nodes.h"
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
        for (const QByteArray &word : nameWords(up)) {
            if (word == "avatar" || word == "author" || word == "byline" || word == "logo" || word == "emoji" ||
                word == "related" || word == "recommended" || word == "sidebar")
                return true;
        }
    }
    return false;
}

bool holdsOtherPhoto(const HtmlNode *frame, const HtmlNode *img, const QUrl &base)
{
    for (const HtmlNode *at = frame; at; at = nextNode(at, frame)) {
        if (at->is("img") && at != img && !ancestor(at, "noscript") &&
            bestPhotoAddress(at, base) != bestPhotoAddress(img, base))
            return true;
    }
    return false;
}

/// Climbs from the photo while there is nothing else than the photo and few words.
const HtmlNode *frameOf(const HtmlNode *img, const QUrl &base)
{
    const HtmlNode *frame = img;
    for (const HtmlNode *up = img->parent; up && up->kind == HtmlNode::Kind::Element; up = up->parent) {
        if (up->is("body") || up->is("article") || up->is("main") || up->is("li") || up->is("td") || up->is("html"))
            break;
        const QString text = lineOf(up);
        const bool paragraph = up->is("p") && text.size() > 180;
        if (text.size() > 700 || paragraph || holdsOtherPhoto(up, img, base))
            break;
        bool heading = false;
        for (const HtmlNode *at = up; at && !heading; at = nextNode(at, up))
            heading = headingLevel(at) > 0;
        if (heading && !up->is("figure"))
            break;
        frame = up;
        if (up->is("figure") || nameWords(up).contains("caption"))
            break;
    }
    return frame;
}

/// Reads caption and credit out of the frame: marked elements first, then what else is printed there.
void readWords(PrintedPhoto &printed, const QString &alt)
{
    QString credit;
    QString caption;
    const HtmlNode *credited = nullptr;
    for (const HtmlNode *at = printed.frame; at; at = nextNode(at, printed.frame)) {
        if (at->kind != HtmlNode::Kind::Element || at == printed.frame || (credited && isWithin(at, credited)))
            continue;
        if (isCreditName(at) && !isCaptionName(at)) {
            if (const QString text = lineOf(at); !text.isEmpty() && text.size() < 160) {
                credit = credit.isEmpty() ? text : credit;
                credited = at;
            }
        }
    }
    const HtmlNode *captioned = nullptr;
    for (const HtmlNode *at = printed.frame; at && !captioned; at = nextNode(at, printed.frame)) {
        if (at->kind == HtmlNode::Kind::Element && isCaptionName(at) && at != credited && !lineOf(at).isEmpty() &&
            (at != printed.frame || !at->is("figure")))
            captioned = at;
    }
    caption = lineOf(captioned ? captioned : printed.frame);
    if (!credit.isEmpty() && caption.contains(credit))
        caption = folded(caption.remove(caption.lastIndexOf(credit), credit.size()));
    const PhotoWords words = credit.isEmpty() ? splitCaption(caption) : PhotoWords{caption, cleanCredit(credit)};
    printed.photo.caption = words.caption;
    printed.photo.credit = words.credit;
    if (printed.photo.caption.isEmpty() && isSpokenAlt(alt))
        printed.photo.caption = folded(alt);
}

bool sharesKey(const QUrl &a, const QUrl &b)
{
    return a == b || (a.path().size() > 8 && a.path() == b.path()) || photoKeys(a).intersects(photoKeys(b));
}

bool isShareCard(const QUrl &address)
{
    static const QRegularExpression card(
        u"(logo|default|placeholder|fallback|og[-_]image|social[-_]?(share|card)|share[-_]?image|favicon)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return address.fileName().contains(card);
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
        if (!photos.empty() && photos.back().photo.address == printed.photo.address)
            continue; // the noscript twin
        printed.photo.size = QSize(sizeOf(node, "width"), sizeOf(node, "height"));
        if (printed.photo.size.isEmpty())
            printed.photo.size = QSize();
        printed.img = node;
        printed.frame = frameOf(node, base);
        readWords(printed, attributeText(node, "alt"));
        photos.push_back(std::move(printed));
    }
    return photos;
}

std::optional<Photo> chooseLeadPhoto(std::vector<PrintedPhoto> &photos, const Claims &claims, const HtmlNode *headline,
                                     const Region &region, const Lines &lines)
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
            photo.address = claim.address;
            if (claim.width > 0 && claim.height > 0)
                photo.size = QSize(claim.width, claim.height);
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
        return std::nullopt;
    hero->lead = true;
    return hero->photo;
}

} // namespace sarika
