// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/page/photowords.h"

#include "app/page/boilerplate.h"
#include "app/page/lines.h"
#include "app/page/nodes.h"
#include "app/text/plaintext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sarika
{

namespace
{

constexpr int highest = 8;      // levels climbed from the photo
constexpr int shortWords = 160; // what may stand by a photo without being named caption
constexpr int longWords = 900;

bool isSilent(const HtmlNode *node)
{
    static const QByteArrayList tags{"script", "style", "noscript", "template", "svg",
                                     "button", "video", "audio",    "iframe"};
    if (tags.contains(node->tag) || isHidden(node))
        return true;
    const NameWords words(node);
    return words.contains("sr") || words.contains("hidden") || words.contains("screenreader");
}

/// Formatting inside a run of words does not cut it.
bool isFormatting(const HtmlNode *node)
{
    static const QByteArrayList tags{"a",   "b",    "i",    "em",   "strong", "u",   "sup",
                                     "sub", "mark", "font", "abbr", "bdi",    "wbr", "q"};
    return tags.contains(node->tag);
}

/// "img-description", "photo__text"
bool isPhotoText(const NameWords &names)
{
    const auto holds = [&](std::initializer_list<const char *> any) {
        return std::any_of(any.begin(), any.end(), [&](const char *word) { return names.contains(word); });
    };
    return holds({"img", "image", "photo", "foto", "picture", "bild", "media"}) &&
           holds({"description", "desc", "text", "title", "info", "subtitle"});
}

void mark(PhotoPiece &piece, const HtmlNode *from, const HtmlNode *frame)
{
    for (const HtmlNode *up = from; up; up = up->parent) {
        if (up->kind == HtmlNode::Kind::Element) {
            const NameWords names(up);
            piece.credit |=
                !piece.caption && (isCreditName(up) || names.contains("source") || names.contains("author") ||
                                   (up->is("footer") && ancestor(up, "figure")) || (up->is("cite") && up != frame));
            piece.caption |= isCaptionName(up) || (isPhotoText(names) && up != frame);
            piece.link |= up->is("a");
        }
        if (up == frame)
            break;
    }
}

QString attributeLike(const HtmlNode *node, std::initializer_list<const char *> words)
{
    for (const HtmlNode::Attribute &attribute : node->attributes) {
        if (!attribute.name.startsWith("data-") || attribute.value.size() < 3)
            continue;
        for (const char *word : words) {
            if (attribute.name.endsWith(word) && !attribute.value.contains('{'))
                return oneLine(QString::fromUtf8(attribute.value));
        }
    }
    return {};
}

/// All words of a paragraph with a photo stand in small or slanted type, as captions do.
bool isSmallType(const HtmlNode *paragraph)
{
    static const QByteArrayList tags{"em", "i", "small", "span", "font", "sub", "strong", "b"};
    for (const HtmlNode *at = paragraph; at; at = nextNode(at, paragraph)) {
        if (at->isText() && !at->text.trimmed().isEmpty() &&
            (at->parent == paragraph || !tags.contains(at->parent->tag)))
            return false;
    }
    return true;
}

bool isFrame(const HtmlNode *up)
{
    int chars = 0;
    int unnamed = 0;
    bool named = false;
    const std::vector<PhotoPiece> pieces = photoPieces(up);
    for (const PhotoPiece &piece : pieces) {
        const int length = fairLength(piece.text);
        chars += length;
        unnamed += piece.caption || piece.credit ? 0 : length;
        named |= piece.caption;
    }
    if (up->is("figure"))
        return chars < longWords * 2;
    if (up->is("p"))
        return chars == 0 || (chars < shortWords && isSmallType(up));
    if (named)
        return chars < longWords && unnamed < 60;
    return chars < shortWords && pieces.size() <= 3;
}

bool holdsOther(const HtmlNode *up, const HtmlNode *img)
{
    for (const HtmlNode *at = up; at; at = nextNode(at, up)) {
        if (headingLevel(at) && !up->is("figure"))
            return true;
        if (at->is("img") && at != img && !ancestor(at, "noscript") && at->attribute("src") != img->attribute("src") &&
            at->attribute("alt") != img->attribute("alt"))
            return true;
    }
    return false;
}

} // namespace

std::vector<PhotoPiece> photoPieces(const HtmlNode *frame)
{
    std::vector<PhotoPiece> pieces;
    const HtmlNode *holder = nullptr; // of the piece at hand: the nearest element that is no formatting
    for (const HtmlNode *at = frame; at;) {
        if (at->kind == HtmlNode::Kind::Element && isSilent(at)) {
            at = nextNodeAfter(at, frame);
            continue;
        }
        if (at->isText() && !at->text.trimmed().isEmpty()) {
            const HtmlNode *up = at->parent;
            while (up != frame && isFormatting(up))
                up = up->parent;
            if (up != holder || pieces.empty()) {
                pieces.emplace_back();
                mark(pieces.back(), at->parent, frame);
                holder = up;
            }
            pieces.back().text += QString::fromUtf8(at->text);
        }
        at = nextNode(at, frame);
    }
    for (PhotoPiece &piece : pieces)
        piece.text = folded(piece.text);
    return pieces;
}

const HtmlNode *frameOf(const HtmlNode *img)
{
    const HtmlNode *frame = img;
    const HtmlNode *up = img->parent;
    for (int level = 0; up && up->kind == HtmlNode::Kind::Element && level < highest; ++level, up = up->parent) {
        if (up->is("body") || up->is("article") || up->is("main") || up->is("section") || up->is("header") ||
            up->is("li") || up->is("td") || up->is("dd"))
            break;
        if (holdsOther(up, img) || !isFrame(up))
            break;
        frame = up;
        if (up->is("figure") && !photoPieces(up).empty())
            break;
    }
    return frame;
}

namespace
{

bool holdsPhotoOrHeading(const HtmlNode *node)
{
    for (const HtmlNode *at = node; at; at = nextNode(at, node)) {
        if (at->is("img") || headingLevel(at))
            return true;
    }
    return false;
}

/// The caption that stands beside a frame without words, or null.
const HtmlNode *captionBeside(const HtmlNode *frame)
{
    const HtmlNode *next = frame->next;
    while (next && !isCaptionName(next) && lineOf(next).isEmpty() && !holdsPhotoOrHeading(next))
        next = next->next;
    const bool isIt = next && next->kind == HtmlNode::Kind::Element && isCaptionName(next) && isFrame(next);
    return isIt && !holdsPhotoOrHeading(next) ? next : nullptr;
}

} // namespace

const HtmlNode *describedBy(const HtmlNode *frame, const HtmlNode *img)
{
    constexpr int farthest = 800; // nodes: what describes a photo stands near it
    QByteArrayView id;
    for (const HtmlNode *at = img; at && at != frame->parent && id.isEmpty(); at = at->parent)
        id = at->attribute("aria-describedby").trimmed();
    if (!img || id.isEmpty() || !photoPieces(frame).empty())
        return nullptr;
    const HtmlNode *top = frame;
    for (int level = 0; level < highest && top->parent && !top->is("body"); ++level)
        top = top->parent;
    const int last = img->order + farthest;
    const HtmlNode *found = top;
    while (found && found->order < last && found->attribute("id") != id)
        found = nextNode(found, top);
    const bool fits = found && found->order < last && !holdsPhotoOrHeading(found) && !isWithin(frame, found) &&
                      fairLength(lineOf(found)) <= longWords;
    return fits ? found : nullptr;
}

PhotoWords wordsOfPhoto(const HtmlNode *frame, const HtmlNode *img)
{
    PhotoWords words;
    QStringList captions;
    QStringList credits;
    std::vector<PhotoPiece> pieces = photoPieces(frame);
    const HtmlNode *elsewhere = describedBy(frame, img);
    if (pieces.empty() && !elsewhere)
        elsewhere = captionBeside(frame);
    if (elsewhere)
        pieces = photoPieces(elsewhere);
    for (size_t i = 0; i < pieces.size(); ++i) {
        const PhotoPiece &piece = pieces[i];
        const bool tail = i > 0 && i + 1 == pieces.size() && captions.size() == 1 && isCreditLike(piece.text);
        if (piece.credit || isLabelledCredit(piece.text) || tail)
            credits << cleanCredit(piece.text);
        else if (!captions.contains(piece.text) && piece.text.size() > 1)
            captions << piece.text;
    }
    credits.removeAll(QString());
    credits.removeDuplicates();
    words.caption = captions.join(u' ');
    words.credit = credits.join(u", "_s);
    if (words.credit.isEmpty())
        words = splitCaption(words.caption);
    for (const HtmlNode *at = img; at && at != frame->parent; at = at->parent) {
        if (words.credit.isEmpty())
            words.credit = cleanCredit(attributeLike(at, {"credit", "copyright", "author", "byline"}));
        if (!words.caption.isEmpty())
            continue;
        words.caption = attributeLike(at, {"caption", "description"});
        if (words.credit.isEmpty())
            words = splitCaption(words.caption);
    }
    const QString alt = attributeText(img, "alt");
    const QString title = attributeText(img, "title");
    if (words.credit.isEmpty() && alt.size() > 10 && title.startsWith(alt) && title.size() > alt.size() + 3)
        words.credit = cleanCredit(title.mid(alt.size()).remove(0, title.mid(alt.size()).indexOf(u'|') + 1));
    if (words.caption.isEmpty() && isSpokenAlt(alt))
        words.caption = alt;
    return words;
}

} // namespace sarika
