// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/feed/storyadapter.h"

#include <algorithm>
#include <cmath>

namespace sarika
{

namespace
{

using V = Vocabulary;

// The numbers of an element and of all below it: “45.25 -71.92”, “45.25,-71.92”, <gml:pos>45.25 -71.92</gml:pos>.
QList<double> numbersIn(const WireFields &fields, const WireElement *element)
{
    constexpr qsizetype most = 10'000;
    const QByteArray parted =
        element->inner.first(std::min(element->inner.size(), most)).toByteArray().replace('<', " <");
    QList<double> numbers;
    for (const QByteArray &word : xmlText(parted, fields.feed().entities).replace(',', ' ').simplified().split(' ')) {
        bool fine = false;
        const double number = word.toDouble(&fine);
        if (!fine || !std::isfinite(number))
            return {};
        numbers.append(number);
    }
    return numbers;
}

// The middle of what lies between the outermost of the points.
std::optional<Place> middleOf(const QList<double> &numbers)
{
    if (numbers.size() < 2 || numbers.size() % 2 != 0)
        return {};
    double lowest[2] = {numbers[0], numbers[1]};
    double highest[2] = {numbers[0], numbers[1]};
    for (qsizetype at = 2; at < numbers.size(); ++at) {
        lowest[at % 2] = std::min(lowest[at % 2], numbers[at]);
        highest[at % 2] = std::max(highest[at % 2], numbers[at]);
    }
    const Place place{(lowest[0] + highest[0]) / 2, (lowest[1] + highest[1]) / 2, {}};
    const bool onEarth = std::abs(place.latitude) <= 90 && std::abs(place.longitude) <= 180;
    return onEarth ? std::optional(place) : std::nullopt;
}

std::optional<Place> pointOf(const WireFields &fields, int parent)
{
    const WireElement *latitude = fields.find({V::GeoPoint, "lat"}, parent);
    const WireElement *longitude = fields.find({V::GeoPoint, "long"}, parent);
    if (!latitude || !longitude)
        return {};
    return middleOf(numbersIn(fields, latitude) + numbersIn(fields, longitude));
}

} // namespace

// GeoRSS Simple and GML (georss.org), W3C Basic Geo.
std::optional<Place> placeOf(const WireFields &fields)
{
    std::optional<Place> place;
    for (const QByteArrayView name : {"point", "where", "box", "line", "polygon"}) {
        const WireElement *element = place ? nullptr : fields.find({V::GeoRss, name});
        if (element)
            place = middleOf(numbersIn(fields, element));
    }
    if (!place)
        place = pointOf(fields, WireFields::top);
    if (const WireElement *point = place ? nullptr : fields.find({V::GeoPoint, "Point"}))
        place = pointOf(fields, fields.indexOf(point));
    if (place)
        place->name = fields.firstLine({{V::GeoRss, "featurename"}});
    return place;
}

} // namespace sarika
