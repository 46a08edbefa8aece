// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stories/cardlayout.h"

#include "ui/look/metrics.h"

#include <QFontMetrics>

#include <algorithm>

namespace sarika
{

namespace
{

constexpr int headlineStepPx = 3; // above interface text, which is what teasers are set in
constexpr int headlineLinesMost = 2;
constexpr int teaserLines = 2;
constexpr int margin = grid::two; // left and right of a row, and the place of the unread mark
constexpr int above = grid::unit + grid::half;
constexpr QChar zeroWidthSpace(0x200b);
constexpr QChar ellipsis(0x2026);

int pitchOf(Script script, Face face, const QFont &font)
{
    return std::max(linePitch(script, face, font.pixelSize()), script == Script::Khmer ? 0 : font.pixelSize() + 6);
}

// Emphasis on hits: bold, nothing else, so that lines stay as they are.
QList<QTextLayout::FormatRange> formatsOf(const MarkedText &text, qsizetype length)
{
    QList<QTextLayout::FormatRange> formats;
    for (const MarkedText::Hit &hit : text.hits) {
        QTextCharFormat bold;
        bold.setFontWeight(QFont::Bold);
        if (hit.start < length)
            formats.append({.start = hit.start, .length = hit.length, .format = bold});
    }
    return formats;
}

// Lays at most the lines allowed; returns where in the text the lines end.
int layAll(QTextLayout &layout, const LineRules &rules)
{
    QTextOption option(Qt::AlignLeft);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    int end = 0;
    for (int i = 0; i < rules.most; ++i) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(rules.width);
        line.setPosition(QPointF(0, i * rules.pitch + (rules.pitch - line.height()) / 2));
        end = line.textStart() + line.textLength();
    }
    layout.endLayout();
    return end;
}

// The last place before `end` where a word ends; `end` itself in a text without any.
qsizetype wordEndBefore(const QString &text, qsizetype end)
{
    for (qsizetype i = end - 1; i > 0; --i) {
        if (text.at(i).isSpace() || text.at(i) == zeroWidthSpace)
            return i;
    }
    return end - 1;
}

QString cutAt(const QString &text, qsizetype end)
{
    QString kept = text.left(end);
    while (!kept.isEmpty() && (kept.back().isSpace() || kept.back() == zeroWidthSpace || kept.back() == ellipsis))
        kept.chop(1);
    return kept + ellipsis;
}

} // namespace

CardType cardType(Script script, Emphasis emphasis)
{
    const Weight weight = emphasis == Emphasis::Unread ? Weight::Bold : Weight::Regular;
    CardType type{.headline = fontFor(script, Face::Serif, interfacePx + headlineStepPx, weight),
                  .teaser = fontFor(script, Face::Sans, interfacePx),
                  .small = fontFor(script, Face::Sans, smallPx)};
    type.headlinePitch = pitchOf(script, Face::Serif, type.headline);
    type.teaserPitch = pitchOf(script, Face::Sans, type.teaser);
    type.smallPitch = pitchOf(script, Face::Sans, type.small);
    return type;
}

int cardHeight(Script script)
{
    const CardType type = cardType(script, Emphasis::Unread);
    const int lines = headlineLinesMost * type.headlinePitch + teaserLines * type.teaserPitch + type.smallPitch;
    const int all = above + lines + grid::half + above;
    return (all + grid::half - 1) / grid::half * grid::half;
}

CardPlaces cardPlaces(const QRect &row, Script script, PhotoPlace photo, int headlineLines)
{
    const CardType type = cardType(script, Emphasis::Unread);
    const int top = row.top() + above;
    const int left = row.left() + grid::three;
    const int foot = row.bottom() + 1 - above;
    int right = row.right() + 1 - margin;
    CardPlaces places;
    if (photo == PhotoPlace::Reserved && row.width() >= 280) {
        const int high = headlineLinesMost * type.headlinePitch + teaserLines * type.teaserPitch - grid::unit;
        const int wide = std::min(112, row.width() / 3);
        places.photo = QRect(right - wide, top + grid::half, wide, std::min(high, wide * 3 / 4));
        right -= wide + grid::two;
    }
    const int headlineHigh = headlineLines * type.headlinePitch;
    places.headline = QRect(left, top, right - left, headlineHigh);
    places.dot = QRect(row.left() + grid::unit, top + type.headlinePitch / 2 - grid::half, grid::unit, grid::unit);
    const int metaTop = foot - type.smallPitch;
    places.meta = QRect(left, metaTop, row.right() + 1 - margin - left, type.smallPitch);
    const int teaserTop = top + headlineHigh;
    places.teaser = QRect(left, teaserTop, right - left, (metaTop - teaserTop) / type.teaserPitch * type.teaserPitch);
    return places;
}

void closeUp(CardPlaces &places, int teaserHigh)
{
    places.teaser.setHeight(teaserHigh);
    places.meta.moveTop(std::min(places.meta.top(), places.teaser.top() + teaserHigh + grid::half));
}

TextLines layLines(const MarkedText &text, const QFont &font, const LineRules &rules)
{
    TextLines laid{.layout = std::make_unique<QTextLayout>(text.text, font)};
    laid.layout->setFormats(formatsOf(text, text.text.size()));
    qsizetype end = layAll(*laid.layout, rules);
    while (end > 0 && end < text.text.size()) {
        laid.cut = true;
        const QString shorter = cutAt(text.text, end);
        laid.layout = std::make_unique<QTextLayout>(shorter, font);
        laid.layout->setFormats(formatsOf(text, shorter.size()));
        if (layAll(*laid.layout, rules) >= shorter.size())
            break;
        end = wordEndBefore(text.text, std::min<qsizetype>(end, shorter.size()));
    }
    laid.lines = laid.layout->lineCount();
    return laid;
}

} // namespace sarika
