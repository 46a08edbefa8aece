// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/pagelook.h"

#include <QFontDatabase>

#include <algorithm>

namespace sarika
{

namespace
{

enum class Colour { Ink, Faint, Mark };

struct Style
{
    Face face;
    Weight weight;
    Colour colour;
    double size;  // of the body
    double pitch; // em, Latin; Khmer has its own
    double above; // em of the body
    double below; // em of the body
};

Style styleOf(Part part)
{
    using enum Part;
    constexpr auto sans = Face::Sans;
    constexpr auto serif = Face::Serif;
    constexpr auto plain = Weight::Regular;
    constexpr auto bold = Weight::Bold;
    switch (part) {
    case Kicker:
        return {sans, bold, Colour::Mark, 0.76, 1.4, 0, 0.35};
    case Headline:
        return {serif, bold, Colour::Ink, 1.9, 1.2, 0, 0.5};
    case Standfirst:
        return {serif, plain, Colour::Faint, 1.18, 1.42, 0, 0.6};
    case Byline:
        return {sans, plain, Colour::Faint, 0.8, 1.5, 0, 1.2};
    case State:
        return {sans, plain, Colour::Faint, 0.8, 1.5, 0, 1.2};
    case Photo:
        return {sans, plain, Colour::Faint, 1, 1, 0.2, 0.4};
    case Caption:
        return {sans, plain, Colour::Ink, 0.8, 1.45, 0, 0.1};
    case Credit:
        return {sans, plain, Colour::Faint, 0.72, 1.45, 0, 0.4};
    case Body:
        return {serif, plain, Colour::Ink, 1, 1.58, 0, 0.85};
    case Heading:
        return {serif, bold, Colour::Ink, 1.3, 1.3, 0.9, 0.5};
    case Subheading:
        return {serif, bold, Colour::Ink, 1.08, 1.4, 0.6, 0.35};
    case Item:
        return {serif, plain, Colour::Ink, 1, 1.58, 0, 0.4};
    case Code:
        return {sans, plain, Colour::Ink, 0.82, 1.5, 1.9, 1.3};
    case Cell:
        return {sans, plain, Colour::Ink, 0.86, 1.45, 0, 0};
    case HeadCell:
        return {sans, bold, Colour::Ink, 0.86, 1.45, 0, 0};
    case ListTitle:
        return {sans, bold, Colour::Mark, 0.8, 1.45, 3.2, 0.6};
    case Rank:
        return {serif, bold, Colour::Mark, 1.5, 1.2, 0, 0};
    case RankedHeadline:
        return {serif, bold, Colour::Ink, 1.04, 1.32, 0, 0.15};
    case RankedTeaser:
        return {sans, plain, Colour::Faint, 0.8, 1.45, 0, 0};
    case RankedPhoto:
        return {sans, plain, Colour::Faint, 1, 1, 0.15, 0};
    case CopyCode:
        return {sans, plain, Colour::Mark, 0.72, 1.4, 0, 1.0};
    }
    return {serif, plain, Colour::Ink, 1, 1.58, 0, 0.85};
}

constexpr int smallestLatin = 11; // px
constexpr int smallestKhmer = 14; // px, below it subscripts cannot be told apart

int pixels(const PageLook &look, const Style &style, Script script)
{
    const int px = qRound(look.style.size * style.size);
    return script == Script::Khmer ? std::max(px, smallestKhmer - khmerStepPx) : std::max(px, smallestLatin);
}

QFont fontOfStyle(const PageLook &look, Part part, Script script)
{
    const Style style = styleOf(part);
    const int px = pixels(look, style, script);
    if (part == Part::Code) {
        QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
        font.setPixelSize(pixels(look, style, Script::Latin));
        return font;
    }
    return style.face == Face::Serif ? readingFont(look.style, script, px, style.weight)
                                     : fontFor(script, style.face, px, style.weight);
}

// Large bold lines may stand a little closer than running text: their ink meets once in a thousand syllables.
int pitchOf(const PageLook &look, Part part, Script script, const QFont &font)
{
    const Style style = styleOf(part);
    if (part == Part::Headline) {
        const TextStyle usual{.latinFace = look.style.latinFace, .khmerFace = look.style.khmerFace};
        const int pitch = readingPitch(usual, script, font, style.pitch);
        return script == Script::Khmer ? qRound(pitch * 0.94) : pitch;
    }
    if (style.face == Face::Serif)
        return readingPitch(look.style, script, font, style.pitch);
    return script == Script::Khmer ? linePitch(script, style.face, font.pixelSize())
                                   : qRound(font.pixelSize() * style.pitch);
}

} // namespace

QTextCharFormat charFormat(const PageLook &look, Part part, Script script)
{
    const Style style = styleOf(part);
    QTextCharFormat format;
    format.setFont(fontOfStyle(look, part, script));
    const QColor colours[] = {look.palette.ink, look.palette.faintInk, look.palette.mark};
    format.setForeground(colours[static_cast<int>(style.colour)]);
    return format;
}

QTextBlockFormat blockFormat(const PageLook &look, Part part, Script script)
{
    const Style style = styleOf(part);
    QTextBlockFormat format;
    format.setProperty(PartProperty, static_cast<int>(part));
    format.setTopMargin(qRound(style.above * look.style.size));
    format.setBottomMargin(qRound(style.below * look.style.size));
    if (part != Part::Photo && part != Part::RankedPhoto)
        format.setLineHeight(pitchOf(look, part, script, fontOfStyle(look, part, script)),
                             QTextBlockFormat::FixedHeight);
    return format;
}

} // namespace sarika
