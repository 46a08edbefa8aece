// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/htmltags.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace sarika
{

namespace
{

using namespace HtmlTrait;

constexpr std::array<HtmlTagFacts, htmlTagCount> tags{{
    {HtmlTag::Unknown, "", 0},
    {HtmlTag::A, "a", 0},
    {HtmlTag::Abbr, "abbr", 0},
    {HtmlTag::Address, "address", Special | Block},
    {HtmlTag::Applet, "applet", Special | Scope},
    {HtmlTag::Area, "area", Special | Void},
    {HtmlTag::Article, "article", Special | Block},
    {HtmlTag::Aside, "aside", Special | Block},
    {HtmlTag::B, "b", Formatting},
    {HtmlTag::Base, "base", Special | Void | InHead},
    {HtmlTag::Basefont, "basefont", Special | Void | InHead},
    {HtmlTag::Bgsound, "bgsound", Special | Void | InHead},
    {HtmlTag::Big, "big", Formatting},
    {HtmlTag::Blockquote, "blockquote", Special | Block},
    {HtmlTag::Body, "body", Special},
    {HtmlTag::Br, "br", Special | Void},
    {HtmlTag::Button, "button", Special},
    {HtmlTag::Caption, "caption", Special | Scope | TablePart},
    {HtmlTag::Center, "center", Special | Block},
    {HtmlTag::Cite, "cite", 0},
    {HtmlTag::Code, "code", Formatting},
    {HtmlTag::Col, "col", Special | Void | TablePart},
    {HtmlTag::Colgroup, "colgroup", Special | TablePart},
    {HtmlTag::Dd, "dd", Special | ImpliedEnd},
    {HtmlTag::Del, "del", 0},
    {HtmlTag::Details, "details", Special | Block},
    {HtmlTag::Dialog, "dialog", Block},
    {HtmlTag::Dir, "dir", Special | Block},
    {HtmlTag::Div, "div", Special | Block},
    {HtmlTag::Dl, "dl", Special | Block},
    {HtmlTag::Dt, "dt", Special | ImpliedEnd},
    {HtmlTag::Em, "em", Formatting},
    {HtmlTag::Embed, "embed", Special | Void},
    {HtmlTag::Fieldset, "fieldset", Special | Block},
    {HtmlTag::Figcaption, "figcaption", Special | Block},
    {HtmlTag::Figure, "figure", Special | Block},
    {HtmlTag::Font, "font", Formatting},
    {HtmlTag::Footer, "footer", Special | Block},
    {HtmlTag::Form, "form", Special},
    {HtmlTag::Frame, "frame", Special | Void},
    {HtmlTag::Frameset, "frameset", Special},
    {HtmlTag::H1, "h1", Special | Heading},
    {HtmlTag::H2, "h2", Special | Heading},
    {HtmlTag::H3, "h3", Special | Heading},
    {HtmlTag::H4, "h4", Special | Heading},
    {HtmlTag::H5, "h5", Special | Heading},
    {HtmlTag::H6, "h6", Special | Heading},
    {HtmlTag::Head, "head", Special},
    {HtmlTag::Header, "header", Special | Block},
    {HtmlTag::Hgroup, "hgroup", Special | Block},
    {HtmlTag::Hr, "hr", Special | Void},
    {HtmlTag::Html, "html", Special | Scope},
    {HtmlTag::I, "i", Formatting},
    {HtmlTag::Iframe, "iframe", Special},
    {HtmlTag::Image, "image", Void},
    {HtmlTag::Img, "img", Special | Void},
    {HtmlTag::Input, "input", Special | Void},
    {HtmlTag::Ins, "ins", 0},
    {HtmlTag::Kbd, "kbd", 0},
    {HtmlTag::Keygen, "keygen", Special | Void},
    {HtmlTag::Label, "label", 0},
    {HtmlTag::Li, "li", Special | ImpliedEnd},
    {HtmlTag::Link, "link", Special | Void | InHead},
    {HtmlTag::Listing, "listing", Special},
    {HtmlTag::Main, "main", Special | Block},
    {HtmlTag::Mark, "mark", 0},
    {HtmlTag::Marquee, "marquee", Special | Scope},
    {HtmlTag::Math, "math", 0},
    {HtmlTag::Menu, "menu", Special | Block},
    {HtmlTag::Meta, "meta", Special | Void | InHead},
    {HtmlTag::Nav, "nav", Special | Block},
    {HtmlTag::Nobr, "nobr", 0},
    {HtmlTag::Noembed, "noembed", Special},
    {HtmlTag::Noframes, "noframes", Special | InHead},
    {HtmlTag::Noscript, "noscript", Special},
    {HtmlTag::Object, "object", Special | Scope},
    {HtmlTag::Ol, "ol", Special | Block},
    {HtmlTag::Optgroup, "optgroup", ImpliedEnd},
    {HtmlTag::Option, "option", ImpliedEnd},
    {HtmlTag::P, "p", Special | ImpliedEnd},
    {HtmlTag::Param, "param", Special | Void},
    {HtmlTag::Picture, "picture", 0},
    {HtmlTag::Plaintext, "plaintext", Special},
    {HtmlTag::Pre, "pre", Special},
    {HtmlTag::Q, "q", 0},
    {HtmlTag::Rb, "rb", ImpliedEnd},
    {HtmlTag::Rp, "rp", ImpliedEnd},
    {HtmlTag::Rt, "rt", ImpliedEnd},
    {HtmlTag::Rtc, "rtc", ImpliedEnd},
    {HtmlTag::Ruby, "ruby", 0},
    {HtmlTag::S, "s", Formatting},
    {HtmlTag::Samp, "samp", 0},
    {HtmlTag::Script, "script", Special | InHead},
    {HtmlTag::Search, "search", Special | Block},
    {HtmlTag::Section, "section", Special | Block},
    {HtmlTag::Select, "select", Special},
    {HtmlTag::Small, "small", Formatting},
    {HtmlTag::Source, "source", Special | Void},
    {HtmlTag::Span, "span", 0},
    {HtmlTag::Strike, "strike", Formatting},
    {HtmlTag::Strong, "strong", Formatting},
    {HtmlTag::Style, "style", Special | InHead},
    {HtmlTag::Sub, "sub", 0},
    {HtmlTag::Summary, "summary", Special | Block},
    {HtmlTag::Sup, "sup", 0},
    {HtmlTag::Svg, "svg", 0},
    {HtmlTag::Table, "table", Special | Scope | FosterParent},
    {HtmlTag::Tbody, "tbody", Special | TablePart | FosterParent},
    {HtmlTag::Td, "td", Special | Scope | TablePart},
    {HtmlTag::Template, "template", Special | Scope | InHead},
    {HtmlTag::Textarea, "textarea", Special},
    {HtmlTag::Tfoot, "tfoot", Special | TablePart | FosterParent},
    {HtmlTag::Th, "th", Special | Scope | TablePart},
    {HtmlTag::Thead, "thead", Special | TablePart | FosterParent},
    {HtmlTag::Time, "time", 0},
    {HtmlTag::Title, "title", Special | InHead},
    {HtmlTag::Tr, "tr", Special | TablePart | FosterParent},
    {HtmlTag::Track, "track", Special | Void},
    {HtmlTag::Tt, "tt", Formatting},
    {HtmlTag::U, "u", Formatting},
    {HtmlTag::Ul, "ul", Special | Block},
    {HtmlTag::Var, "var", 0},
    {HtmlTag::Video, "video", 0},
    {HtmlTag::Wbr, "wbr", Special | Void},
    {HtmlTag::Xmp, "xmp", Special},
}};
static_assert(std::ranges::all_of(tags,
                                  [](const HtmlTagFacts &facts) { return &facts - tags.data() == int(facts.tag); }));

constexpr size_t slots = 512;

constexpr size_t slotOf(const char *name, size_t length)
{
    const auto first = size_t(name[0]), last = size_t(name[length - 1]), middle = size_t(name[length / 2]);
    return (first * 31 + last * 7 + middle * 131 + length * 61) % slots;
}

// Which tag is looked for first at a slot; names that share one stand behind it.
constexpr std::array<HtmlTag, slots> filledSlots()
{
    std::array<HtmlTag, slots> filled{};
    for (const HtmlTagFacts &facts : tags) {
        if (facts.tag == HtmlTag::Unknown)
            continue;
        size_t at = slotOf(facts.name.data(), size_t(facts.name.size()));
        while (filled[at] != HtmlTag::Unknown)
            at = (at + 1) % slots;
        filled[at] = facts.tag;
    }
    return filled;
}

constexpr std::array<HtmlTag, slots> bySlot = filledSlots();

} // namespace

HtmlTag htmlTagNamed(QByteArrayView lowerName)
{
    const auto length = size_t(lowerName.size());
    if (length == 0 || length > 10)
        return HtmlTag::Unknown;
    for (size_t at = slotOf(lowerName.data(), length); bySlot[at] != HtmlTag::Unknown; at = (at + 1) % slots) {
        const QByteArrayView name = nameOf(bySlot[at]);
        if (name.size() == lowerName.size() && std::memcmp(name.data(), lowerName.data(), length) == 0)
            return bySlot[at];
    }
    return HtmlTag::Unknown;
}

QByteArrayView nameOf(HtmlTag tag)
{
    return tags[size_t(tag)].name;
}

bool hasTrait(HtmlTag tag, quint16 trait)
{
    return (tags[size_t(tag)].traits & trait) != 0;
}

} // namespace sarika
