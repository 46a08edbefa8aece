// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/formattingelements.h"

#include <algorithm>

namespace sarika
{

namespace
{

bool alike(const OpenElement &one, const OpenElement &other)
{
    if (one.tag != other.tag || one.node->attributes.size() != other.node->attributes.size())
        return false;
    return std::ranges::all_of(one.node->attributes, [&](const HtmlNode::Attribute &attribute) {
        const QByteArrayView value = other.node->attribute(attribute.name);
        return !value.isNull() && value == attribute.value;
    });
}

} // namespace

void FormattingElements::push(OpenElement element)
{
    int earliest = -1, count = 0;
    for (int i = size() - 1; i >= 0 && !isMarker(i); --i) {
        if (!alike(at(i), element))
            continue;
        earliest = i;
        ++count;
    }
    if (count >= 3)
        removeAt(earliest);
    if (m_list.size() >= longest)
        removeAt(0);
    m_list.push_back(element);
}

void FormattingElements::clearToMarker()
{
    while (!m_list.empty()) {
        const bool marker = isMarker(size() - 1);
        m_list.pop_back();
        if (marker)
            return;
    }
}

int FormattingElements::indexOf(const HtmlNode *node) const
{
    int i = size() - 1;
    while (i >= 0 && at(i).node != node)
        --i;
    return i;
}

int FormattingElements::lastSinceMarker(HtmlTag tag) const
{
    for (int i = size() - 1; i >= 0 && !isMarker(i); --i) {
        if (at(i).tag == tag)
            return i;
    }
    return -1;
}

} // namespace sarika
