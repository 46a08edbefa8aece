// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace sarika
{

/// The elements that the HTML standard's parser tells apart, and the usual ones besides.
enum class HtmlTag : quint8 {
    Unknown,
    A,
    Abbr,
    Address,
    Applet,
    Area,
    Article,
    Aside,
    B,
    Base,
    Basefont,
    Bgsound,
    Big,
    Blockquote,
    Body,
    Br,
    Button,
    Caption,
    Center,
    Cite,
    Code,
    Col,
    Colgroup,
    Dd,
    Del,
    Details,
    Dialog,
    Dir,
    Div,
    Dl,
    Dt,
    Em,
    Embed,
    Fieldset,
    Figcaption,
    Figure,
    Font,
    Footer,
    Form,
    Frame,
    Frameset,
    H1,
    H2,
    H3,
    H4,
    H5,
    H6,
    Head,
    Header,
    Hgroup,
    Hr,
    Html,
    I,
    Iframe,
    Image,
    Img,
    Input,
    Ins,
    Kbd,
    Keygen,
    Label,
    Li,
    Link,
    Listing,
    Main,
    Mark,
    Marquee,
    Math,
    Menu,
    Meta,
    Nav,
    Nobr,
    Noembed,
    Noframes,
    Noscript,
    Object,
    Ol,
    Optgroup,
    Option,
    P,
    Param,
    Picture,
    Plaintext,
    Pre,
    Q,
    Rb,
    Rp,
    Rt,
    Rtc,
    Ruby,
    S,
    Samp,
    Script,
    Search,
    Section,
    Select,
    Small,
    Source,
    Span,
    Strike,
    Strong,
    Style,
    Sub,
    Summary,
    Sup,
    Svg,
    Table,
    Tbody,
    Td,
    Template,
    Textarea,
    Tfoot,
    Th,
    Thead,
    Time,
    Title,
    Tr,
    Track,
    Tt,
    U,
    Ul,
    Var,
    Video,
    Wbr,
    Xmp,
};

/// How the parser treats an element; https://html.spec.whatwg.org/multipage/parsing.html has the lists.
namespace HtmlTrait
{
inline constexpr quint16 Special = 1;        // ends the search of an end tag for its start
inline constexpr quint16 Formatting = 2;     // b, i and the like: opened again in the next paragraph
inline constexpr quint16 Void = 4;           // has no end tag
inline constexpr quint16 Block = 8;          // closes an open p; its end tag closes what was left open within
inline constexpr quint16 ImpliedEnd = 16;    // its end tag may be left out
inline constexpr quint16 Scope = 32;         // end tags do not reach beyond it
inline constexpr quint16 Heading = 64;       // h1 … h6
inline constexpr quint16 TablePart = 128;    // caption, tbody, tr, td and the like
inline constexpr quint16 InHead = 256;       // read as in the head, wherever it stands
inline constexpr quint16 FosterParent = 512; // what does not belong into it is moved before its table
} // namespace HtmlTrait

struct HtmlTagFacts
{
    HtmlTag tag = HtmlTag::Unknown;
    QByteArrayView name;
    quint16 traits = 0;
};

inline constexpr int htmlTagCount = int(HtmlTag::Xmp) + 1;

/// lowerName: in lower case. Unknown for a name that is not in the list.
HtmlTag htmlTagNamed(QByteArrayView lowerName);
QByteArrayView nameOf(HtmlTag tag);
bool hasTrait(HtmlTag tag, quint16 trait);

} // namespace sarika
