// SPDX-License-Identifier: GPL-3.0-or-later
// The best picture address of an <img>: srcset as the HTML standard splits it, lazy attributes as scripts name them.
#include "app/text/cleanbody.h"
#include "app/text/htmltree.h"
#include "app/text/safeaddress.h"

#include <QByteArray>
#include <QList>

#include <algorithm>

namespace sarika
{

namespace
{

constexpr int wantedWidth = 1600; // px: what a photo is scaled to anyway

struct Candidate
{
    QByteArray address;
    double width = 0; // px
};

constexpr double usualWidth = 800; // px, where nothing tells

double widthOf(const QByteArray &descriptor, double single)
{
    const double number = descriptor.chopped(1).toDouble();
    return descriptor.endsWith('x') ? number * single : number;
}

// Addresses may hold commas; only a comma that ends an address or follows a descriptor parts candidates.
// single: the width of a candidate that tells none, or 1x.
QList<Candidate> splitSrcset(QByteArrayView srcset, double single = usualWidth)
{
    QList<Candidate> found;
    const QByteArray text = srcset.toByteArray().simplified();
    qsizetype at = 0;
    while (at < text.size()) {
        while (at < text.size() && (text[at] == ' ' || text[at] == ','))
            ++at;
        qsizetype end = text.indexOf(' ', at);
        end = end < 0 ? text.size() : end;
        QByteArray address = text.sliced(at, end - at);
        QByteArray descriptor;
        if (address.endsWith(',')) {
            address.chop(1);
        } else {
            const qsizetype comma = text.indexOf(',', end);
            descriptor = text.sliced(end, (comma < 0 ? text.size() : comma) - end).trimmed();
            end = comma < 0 ? text.size() : comma + 1;
        }
        if (!address.isEmpty())
            found << Candidate{address, descriptor.isEmpty() ? single : widthOf(descriptor, single)};
        at = end;
    }
    return found;
}

// The smallest that is wide enough, else the widest.
QByteArray bestOf(const QList<Candidate> &candidates)
{
    const Candidate *best = nullptr;
    for (const Candidate &c : candidates) {
        const bool better = !best || (best->width < wantedWidth ? c.width > best->width
                                                                : c.width >= wantedWidth && c.width < best->width);
        if (better)
            best = &c;
    }
    return best ? best->address : QByteArray();
}

bool isPlaceholder(QByteArrayView address)
{
    if (address.isEmpty() || address.startsWith("data:") || address.startsWith("blob:"))
        return true;
    const QByteArray lower = address.toByteArray().toLower();
    static constexpr const char *habits[] = {"placeholder", "spacer.",   "blank.",    "transparent.",
                                             "1x1",         "pixel.gif", "grey.gif",  "gray.gif",
                                             "loading.gif", "lazyload.", "lazy-load."};
    return std::ranges::any_of(habits, [&](const char *habit) { return lower.contains(habit); });
}

bool isTracker(const HtmlNode *img)
{
    for (const char *side : {"width", "height"}) {
        bool ok = false;
        QByteArrayView text = img->attribute(side).trimmed();
        if (text.endsWith("px"))
            text.chop(2);
        const int px = text.toInt(&ok);
        if (ok && px <= 2)
            return true;
    }
    static constexpr const char *counters[] = {
        "//pixel.",        "//stats.", "/pixel?", "doubleclick.net", "google-analytics.com", "scorecardresearch.com",
        "feedburner.com/~"};
    const QByteArrayView source = img->attribute("src");
    return std::ranges::any_of(counters, [&](const char *counter) { return source.contains(counter); });
}

QByteArray firstOf(const HtmlNode *node, std::initializer_list<const char *> names)
{
    for (const char *name : names) {
        const QByteArrayView value = node->attribute(name);
        if (!value.isEmpty() && !value.startsWith("data:"))
            return value.toByteArray();
    }
    return {};
}

QByteArray srcsetOf(const HtmlNode *node)
{
    return firstOf(node, {"data-srcset", "data-lazy-srcset", "srcset"});
}

// What the element tells of its photo's width: by attribute, or by the windows that a <source> is meant for.
double toldWidth(const HtmlNode *node)
{
    if (const double width = node->attribute("width").toDouble(); width > 0)
        return width;
    QByteArray media = node->attribute("media").toByteArray().toLower();
    media.replace(' ', "");
    const auto pixels = [&media](QByteArrayView side) {
        const qsizetype at = media.indexOf(side);
        const qsizetype from = at + side.size();
        const qsizetype until = at < 0 ? -1 : media.indexOf("px", from);
        return until < 0 ? 0 : media.sliced(from, until - from).toDouble();
    };
    if (const double most = pixels("max-width:"); most > 0)
        return most;
    return std::max(pixels("min-width:"), usualWidth);
}

// What an <img> and the <source>s beside it offer: the first <source> is as often the one for telephones.
QList<Candidate> candidatesOf(const HtmlNode *img)
{
    QList<Candidate> candidates;
    const HtmlNode *picture = img->parent && img->parent->is("picture") ? img->parent : nullptr;
    for (const HtmlNode *node = picture ? picture->firstChild : nullptr; node; node = node->next) {
        const QByteArrayView type = node->attribute("type");
        const bool readable = type.isEmpty() || type == "image/jpeg" || type == "image/png" || type == "image/webp";
        if (node->is("source") && readable)
            candidates += splitSrcset(srcsetOf(node), toldWidth(node));
    }
    candidates += splitSrcset(srcsetOf(img), toldWidth(img));
    candidates.removeIf([](const Candidate &candidate) { return isPlaceholder(candidate.address); });
    return candidates;
}

} // namespace

QByteArray bestPhotoLink(const HtmlNode *img, const QUrl &base)
{
    if (!img || isTracker(img))
        return {};
    const QByteArrayView source = img->attribute("src");
    QByteArray address = bestOf(candidatesOf(img));
    const auto isData = [](const HtmlNode::Attribute &attribute) { return attribute.name.startsWith("data-"); };
    const bool hasData = std::ranges::any_of(img->attributes, isData);
    if (isPlaceholder(address) && hasData)
        address = firstOf(img, {"data-src", "data-lazy-src", "data-original", "data-original-src", "data-actualsrc",
                                "data-lazy", "data-echo"});
    if (isPlaceholder(address) && hasData) // what a touch makes large
        address = firstOf(img, {"data-hi-res-src", "data-full-src", "data-image", "data-url"});
    if (isPlaceholder(address))
        address = isPlaceholder(source) ? QByteArray() : source.toByteArray();
    if (address.contains('{') || address.contains('%'))
        address.replace("{width}", "1200").replace("%7Bwidth%7D", "1200");
    const QByteArray link = encodedSafeLink(address, base);
    if (link.startsWith("mailto:"))
        return {};
    const auto isMark = [](char c) { return c == '?' || c == '#'; };
    const qsizetype end = std::ranges::find_if(link, isMark) - link.begin();
    const QByteArrayView path = QByteArrayView(link).first(end);
    return path.size() > 4 && path.last(4).compare(".svg", Qt::CaseInsensitive) == 0 ? QByteArray() : link;
}

QUrl bestPhotoAddress(const HtmlNode *img, const QUrl &base)
{
    return QUrl::fromEncoded(bestPhotoLink(img, base));
}

} // namespace sarika
