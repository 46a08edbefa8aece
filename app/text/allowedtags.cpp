// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/allowedtags.h"

#include <QByteArray>
#include <QHash>

#include <initializer_list>

namespace sarika
{

namespace
{

using Fates = QHash<QByteArrayView, TagFate>;

void put(Fates &fates, TagFate fate, std::initializer_list<const char *> tags)
{
    for (const char *tag : tags)
        fates.insert(QByteArrayView(tag), fate);
}

Fates makeFates()
{
    Fates fates;
    put(fates, TagFate::KeepBlock,
        {"p",  "h1",         "h2",     "h3",         "h4",      "h5",    "h6",    "ul",    "ol",
         "li", "blockquote", "pre",    "table",      "caption", "thead", "tbody", "tfoot", "tr",
         "th", "td",         "figure", "figcaption", "dl",      "dt",    "dd"});
    put(fates, TagFate::KeepInline,
        {"a",    "em",   "strong", "b",    "i",   "u",    "s",   "del",  "ins",  "sub", "sup", "small", "mark",
         "abbr", "cite", "q",      "code", "kbd", "samp", "var", "time", "ruby", "rt",  "rp",  "bdi",   "bdo"});
    put(fates, TagFate::Photo, {"img"});
    put(fates, TagFate::Void, {"br", "hr"});
    put(fates, TagFate::UnwrapBlock,
        {"div", "section", "article", "main", "header", "footer", "aside", "address", "center", "details", "summary",
         "fieldset", "form", "body", "html", "nav", "hgroup", "menu", "dir"});
    put(fates, TagFate::Drop,
        {"script",         "style",  "template", "iframe", "frame",    "frameset", "noframes", "embed", "param",
         "input",          "button", "select",   "option", "optgroup", "textarea", "datalist", "svg",   "annotation",
         "annotation-xml", "canvas", "audio",    "video",  "source",   "track",    "map",      "area",  "dialog",
         "head",           "title",  "link",     "meta",   "base",     "progress", "meter",    "xml"});
    return fates;
}

} // namespace

TagFate fateOf(QByteArrayView tag)
{
    static const Fates fates = makeFates();
    return fates.value(tag, TagFate::UnwrapInline);
}

bool holdsText(QByteArrayView tag)
{
    static const Fates holders = [] {
        Fates made;
        put(made, TagFate::KeepBlock,
            {"p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "pre", "caption", "th", "td", "figcaption", "dt", "dd"});
        return made;
    }();
    return holders.contains(tag);
}

} // namespace sarika
