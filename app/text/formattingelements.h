// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/text/openelements.h"

#include <memory_resource>
#include <vector>

namespace sarika
{

/// The list of active formatting elements, with its markers:
/// https://html.spec.whatwg.org/multipage/parsing.html#the-list-of-active-formatting-elements
class FormattingElements final
{
public:
    explicit FormattingElements(std::pmr::memory_resource &arena) : m_list(&arena) {}

    void push(OpenElement element); // no more than three alike

    void pushMarker() { m_list.push_back({}); }

    void clearToMarker();

    int size() const { return int(m_list.size()); }

    const OpenElement &at(int index) const { return m_list[size_t(index)]; }

    bool isMarker(int index) const { return !at(index).node; }

    int indexOf(const HtmlNode *node) const; // −1 where it is not in the list
    int lastSinceMarker(HtmlTag tag) const;  // −1 where there is none

    void removeAt(int index) { m_list.erase(m_list.begin() + index); }

    void insertAt(int index, OpenElement element) { m_list.insert(m_list.begin() + index, element); }

    void replaceAt(int index, HtmlNode *node) { m_list[size_t(index)].node = node; }

private:
    static constexpr size_t longest = 256; // the eldest goes: no page has as many

    std::pmr::vector<OpenElement> m_list;
};

} // namespace sarika
