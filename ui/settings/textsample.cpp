// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/textsample.h"

#include "app/text/khmer.h"
#include "ui/look/focusmark.h"
#include "ui/look/look.h"
#include "ui/look/typography.h"

#include <QPainter>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextFrame>

#include <algorithm>

namespace sarika
{

using namespace Qt::StringLiterals;

namespace
{

const QString englishSample =
    u"The ferry leaves at six. Whoever misses it reads the paper on the landing, and has read "
    "all of it when the second one comes."_s;
const QString khmerSample = u"សាឡាងចេញដំណើរនៅម៉ោងប្រាំមួយព្រឹក។ អ្នកមកមិនទាន់អង្គុយអានកាសែតនៅលើផែ "
                            "ហើយអានចប់នៅពេលសាឡាងទីពីរមកដល់។"_s;

void writeSample(QTextCursor &cursor, const QString &text, const TextStyle &style)
{
    constexpr double latinPitch = 1.58; // em, as body text
    const Script script = scriptOf(text);
    QTextCharFormat type;
    type.setFont(readingFont(style, script, style.size));
    QTextBlockFormat lines;
    lines.setLineHeight(readingPitch(style, script, type.font(), latinPitch), QTextBlockFormat::FixedHeight);
    lines.setBottomMargin(style.size);
    cursor.setBlockFormat(lines);
    cursor.insertText(brokenAtWords(text), type);
}

} // namespace

TextSample::TextSample(QWidget *parent) : QTextEdit(parent)
{
    setReadOnly(true);
    setFrameShape(QFrame::NoFrame);
    setMinimumHeight(240);
    repaintOnFocus(*this);
}

void TextSample::setStyle(const TextStyle &style)
{
    m_style = style;
    clear();
    QTextCursor cursor(document());
    writeSample(cursor, englishSample, style);
    cursor.insertBlock();
    writeSample(cursor, khmerSample, style);
    fitMeasure();
}

void TextSample::fitMeasure()
{
    const int side = std::max(grid::two, (viewport()->width() - readingMeasure(m_style, Script::Khmer)) / 2);
    QTextFrameFormat margins = document()->rootFrame()->frameFormat();
    margins.setLeftMargin(side);
    margins.setRightMargin(side);
    margins.setTopMargin(grid::two);
    margins.setBottomMargin(grid::two);
    document()->rootFrame()->setFrameFormat(margins);
}

void TextSample::paintEvent(QPaintEvent *event)
{
    QTextEdit::paintEvent(event);
    if (hasFocus())
        QPainter(viewport()).fillRect(focusMark(*this), paletteFor(palette()).mark);
}

void TextSample::resizeEvent(QResizeEvent *event)
{
    fitMeasure();
    QTextEdit::resizeEvent(event);
}

} // namespace sarika
