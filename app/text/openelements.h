// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/text/htmltags.h"
#include "app/text/htmltree.h"

#include <array>
#include <initializer_list>
#include <memory_resource>
#include <vector>

namespace sarika
{

struct OpenElement
{
    HtmlNode *node = nullptr;
    HtmlTag tag = HtmlTag::Unknown;
};

/// The stack of open elements: https://html.spec.whatwg.org/multipage/parsing.html#the-stack-of-open-elements
class OpenElements final
{
public:
    /// How far up an end tag may look for its start.
    enum class Reach { Ordinary, ListItem, Button, Table, Select };

    explicit OpenElements(std::pmr::memory_resource &arena) : m_stack(&arena) {}

    void push(OpenElement element);
    void pop();

    bool isEmpty() const { return m_stack.empty(); }

    int size() const { return int(m_stack.size()); }

    const OpenElement &current() const { return m_stack.back(); }

    const OpenElement &at(int index) const { return m_stack[size_t(index)]; }

    bool isCurrent(HtmlTag tag) const { return !isEmpty() && current().tag == tag; }

    bool has(HtmlTag tag) const { return m_count[size_t(tag)] > 0; }

    bool reaches(HtmlTag tag, Reach reach = Reach::Ordinary) const;
    bool reachesNode(const HtmlNode *node) const;
    bool reachesHeading() const;

    int indexOf(const HtmlNode *node) const; // −1 where it is not open
    int lastIndexOf(HtmlTag tag) const;      // −1 where none is open

    // html, the first of all, always stays.
    void popTo(HtmlTag tag); // it goes as well
    void popToNode(const HtmlNode *node);
    void popToHeading();
    void popBack(std::initializer_list<HtmlTag> stops); // down to one of these, which stays
    void closeImplied(HtmlTag except = HtmlTag::Unknown);
    void closeImpliedTableParts(); // and all that closeImplied closes
    void removeAt(int index);
    void insertAt(int index, OpenElement element);

    void replaceAt(int index, HtmlNode *node) { m_stack[size_t(index)].node = node; }

private:
    std::pmr::vector<OpenElement> m_stack;
    std::array<int, htmlTagCount> m_count{}; // how many of each are open, so that most questions need no search
};

} // namespace sarika
