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
    double width = 0; // px; of a density, as if 1x were 800 px
};

double widthOf(const QByteArray &descriptor)
{
    const double number = descriptor.chopped(1).toDouble();
    return descriptor.endsWith('x') ? number * 800 : number;
}

// Addresses may hold commas; only a comma that ends an address or follows a descriptor parts candidates.
QList<Candidate> splitSrcset(QByteArrayView srcset)
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
            found << Candidate{address, descriptor.isEmpty() ? 800 : widthOf(descriptor)};
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

QByteArray fromSrcset(const HtmlNode *node)
{
    return bestOf(splitSrcset(firstOf(node, {"data-srcset", "data-lazy-srcset", "srcset"})));
}

QByteArray fromPicture(const HtmlNode *img)
{
    const HtmlNode *picture = img->parent;
    if (!picture || !picture->is("picture"))
        return {};
    for (const HtmlNode *node = picture->firstChild; node; node = node->next) {
        const QByteArrayView type = node->attribute("type");
        const bool readable = type.isEmpty() || type == "image/jpeg" || type == "image/png" || type == "image/webp";
        if (const QByteArray found = node->is("source") && readable ? fromSrcset(node) : QByteArray(); !found.isEmpty())
            return found;
    }
    return {};
}

} // namespace

QByteArray bestPhotoLink(const HtmlNode *img, const QUrl &base)
{
    if (!img || isTracker(img))
        return {};
    const QByteArrayView source = img->attribute("src");
    QByteArray address = fromSrcset(img);
    const auto isData = [](const HtmlNode::Attribute &attribute) { return attribute.name.startsWith("data-"); };
    if (address.isEmpty() && std::ranges::any_of(img->attributes, isData))
        address = firstOf(img, {"data-src", "data-lazy-src", "data-original", "data-original-src", "data-hi-res-src",
                                "data-full-src", "data-actualsrc", "data-image", "data-url", "data-lazy", "data-echo"});
    if (address.isEmpty() || isPlaceholder(address))
        address = fromPicture(img);
    if (address.isEmpty() || isPlaceholder(address))
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
