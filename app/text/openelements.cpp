// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/openelements.h"

#include <algorithm>

namespace sarika
{

namespace
{

bool stops(HtmlTag tag, OpenElements::Reach reach)
{
    using enum OpenElements::Reach;
    switch (reach) {
    case Table:
        return tag == HtmlTag::Html || tag == HtmlTag::Table || tag == HtmlTag::Template;
    case Select:
        return tag != HtmlTag::Optgroup && tag != HtmlTag::Option;
    case ListItem:
        return hasTrait(tag, HtmlTrait::Scope) || tag == HtmlTag::Ol || tag == HtmlTag::Ul;
    case Button:
        return hasTrait(tag, HtmlTrait::Scope) || tag == HtmlTag::Button;
    case Ordinary:
        break;
    }
    return hasTrait(tag, HtmlTrait::Scope);
}

} // namespace

void OpenElements::push(OpenElement element)
{
    m_stack.push_back(element);
    ++m_count[size_t(element.tag)];
}

void OpenElements::pop()
{
    --m_count[size_t(m_stack.back().tag)];
    m_stack.pop_back();
}

bool OpenElements::reaches(HtmlTag tag, Reach reach) const
{
    if (!has(tag))
        return false;
    for (int i = size() - 1; i >= 0; --i) {
        if (at(i).tag == tag)
            return true;
        if (stops(at(i).tag, reach))
            return false;
    }
    return false;
}

bool OpenElements::reachesNode(const HtmlNode *node) const
{
    for (int i = size() - 1; i >= 0; --i) {
        if (at(i).node == node)
            return true;
        if (stops(at(i).tag, Reach::Ordinary))
            return false;
    }
    return false;
}

bool OpenElements::reachesHeading() const
{
    for (int i = size() - 1; i >= 0; --i) {
        if (hasTrait(at(i).tag, HtmlTrait::Heading))
            return true;
        if (stops(at(i).tag, Reach::Ordinary))
            return false;
    }
    return false;
}

int OpenElements::indexOf(const HtmlNode *node) const
{
    int i = size() - 1;
    while (i >= 0 && at(i).node != node)
        --i;
    return i;
}

int OpenElements::lastIndexOf(HtmlTag tag) const
{
    int i = has(tag) ? size() - 1 : -1;
    while (i >= 0 && at(i).tag != tag)
        --i;
    return i;
}

void OpenElements::popTo(HtmlTag tag)
{
    bool found = false;
    while (size() > 1 && !found) {
        found = isCurrent(tag);
        pop();
    }
}

void OpenElements::popToNode(const HtmlNode *node)
{
    bool found = false;
    while (size() > 1 && !found) {
        found = current().node == node;
        pop();
    }
}

void OpenElements::popToHeading()
{
    bool found = false;
    while (size() > 1 && !found) {
        found = hasTrait(current().tag, HtmlTrait::Heading);
        pop();
    }
}

void OpenElements::popBack(std::initializer_list<HtmlTag> wanted)
{
    while (size() > 1 && std::ranges::find(wanted, current().tag) == wanted.end())
        pop();
}

void OpenElements::closeImplied(HtmlTag except)
{
    while (!isEmpty() && current().tag != except && hasTrait(current().tag, HtmlTrait::ImpliedEnd))
        pop();
}

void OpenElements::closeImpliedTableParts()
{
    while (!isEmpty() && hasTrait(current().tag, HtmlTrait::ImpliedEnd | HtmlTrait::TablePart))
        pop();
}

void OpenElements::removeAt(int index)
{
    --m_count[size_t(at(index).tag)];
    m_stack.erase(m_stack.begin() + index);
}

void OpenElements::insertAt(int index, OpenElement element)
{
    ++m_count[size_t(element.tag)];
    m_stack.insert(m_stack.begin() + index, element);
}

} // namespace sarika
