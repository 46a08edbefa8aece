// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/pagewriter.h"

#include "app/text/khmer.h"
#include "ui/reading/blocksource.h"
#include "ui/reading/breaksahead.h"
#include "ui/reading/photoobject.h"

#include <QCoreApplication>
#include <QTextTable>

#include <utility>

namespace sarika
{

using namespace Qt::StringLiterals;

PageWriter::PageWriter(QTextDocument *page, const PageLook &look, bool khmerStory,
                       std::shared_ptr<const BreaksAhead> breaks)
    : m_look(look), m_khmerStory(khmerStory), m_cursor(page), m_breaks(std::move(breaks))
{}

QTextBlock PageWriter::write(Part part, const QList<Run> &runs, int quoteDepth, int indent)
{
    QString text;
    QList<int> runEnds;
    for (const Run &run : runs) {
        text += run.text;
        runEnds << static_cast<int>(text.size());
    }
    const Script script = scriptOfBlock(text);
    QTextBlockFormat format = blockFormat(m_look, part, script);
    if (quoteDepth > 0) {
        format.setProperty(QuoteDepthProperty, quoteDepth);
        format.setLeftMargin(quoteDepth * grid::three);
    }
    format.setIndent(indent);
    startBlock(format, charFormat(m_look, part, script));

    const DisplayText shown = m_breaks ? m_breaks->of(text) : displayText(text);
    const auto runOf = [&](int unit) {
        const auto at = std::upper_bound(runEnds.begin(), runEnds.end(), shown.source.value(unit, unit));
        return std::min<qsizetype>(std::distance(runEnds.begin(), at), runs.size() - 1);
    };
    for (int from = 0; from < shown.text.size();) {
        const qsizetype run = runOf(from);
        int to = from + 1;
        while (to < shown.text.size() && runOf(to) == run)
            ++to;
        m_cursor.insertText(shown.text.mid(from, to - from), formatOf(runs.at(run), part, script));
        from = to;
    }
    remember(part, text, shown.text == text ? QList<int>() : shown.source);
    return m_cursor.block();
}

void PageWriter::writeCode(const QString &code, const QString &language)
{
    QTextBlockFormat format = blockFormat(m_look, Part::Code, Script::Latin);
    format.setProperty(CodeLanguageProperty, language);
    format.setLeftMargin(grid::two);
    format.setRightMargin(grid::two);
    format.setNonBreakableLines(!m_inCell && !m_look.printed); // long lines scroll inside the block
    const QTextCharFormat type = charFormat(m_look, Part::Code, Script::Latin);
    startBlock(format, type);
    QString shown = code;
    m_cursor.insertText(shown.replace(u'\n', QChar::LineSeparator), type);
    remember(Part::Code, code, {});
    if (m_look.printed)
        return;
    const QString link = u"code:"_s + QString::number(m_counts.value(Part::Code) - 1);
    write(Part::CopyCode, {Run{.text = QCoreApplication::translate("Page", "Copy the code"), .link = link}});
    QTextBlockFormat right;
    right.setAlignment(Qt::AlignRight);
    m_cursor.mergeBlockFormat(right);
}

void PageWriter::writePhoto(int index, const Photo &photo, int indent)
{
    QTextCharFormat object;
    object.setObjectType(photoObjectType);
    object.setProperty(PhotoIndexProperty, index);
    object.setProperty(PhotoSizeProperty, photo.size);
    object.setProperty(PhotoFileProperty, photo.file);
    if (photo.held()) {
        object.setAnchor(true);
        object.setAnchorHref(u"photo:"_s + QString::number(index));
    }
    writeObject(Part::Photo, object, indent);
}

void PageWriter::endFigure()
{
    QTextBlockFormat format;
    format.setBottomMargin(m_look.style.size * 1.4);
    m_cursor.mergeBlockFormat(format);
}

void PageWriter::endList()
{
    QTextBlockFormat format;
    format.setBottomMargin(blockFormat(m_look, Part::Body, Script::Latin).bottomMargin());
    m_cursor.mergeBlockFormat(format);
}

void PageWriter::writeThumbnail(const QString &file, QSize size, const QString &link)
{
    QTextCharFormat object;
    object.setObjectType(photoObjectType);
    object.setProperty(PhotoSizeProperty, size);
    object.setProperty(PhotoFileProperty, file);
    object.setProperty(ThumbnailProperty, true);
    object.setAnchor(true);
    object.setAnchorHref(link);
    writeObject(Part::RankedPhoto, object, 0);
}

void PageWriter::writeObject(Part part, const QTextCharFormat &object, int indent)
{
    QTextBlockFormat format = blockFormat(m_look, part, Script::Latin);
    format.setIndent(indent);
    startBlock(format, charFormat(m_look, part, Script::Latin));
    m_cursor.insertText(QString(QChar::ObjectReplacementCharacter), object);
    remember(part, QString(QChar::ObjectReplacementCharacter), {});
}

QTextTable *PageWriter::beginTable(int rows, int columns, const QTextTableFormat &format)
{
    return m_cursor.insertTable(rows, columns, format);
}

void PageWriter::enterCell(QTextTable *table, int row, int column)
{
    m_cursor = table->cellAt(row, column).firstCursorPosition();
    m_fresh = true;
    m_inCell = true;
}

void PageWriter::endTable(QTextTable *table)
{
    m_cursor = table->lastCursorPosition();
    m_cursor.movePosition(QTextCursor::NextBlock);
    m_fresh = true;
    m_inCell = false;
}

void PageWriter::startBlock(const QTextBlockFormat &blockFormat, const QTextCharFormat &charFormat)
{
    if (!std::exchange(m_fresh, false)) {
        m_cursor.insertBlock(blockFormat, charFormat);
        return;
    }
    m_cursor.setBlockFormat(blockFormat);
    if (!m_inCell) // there it would be the cell's own format
        m_cursor.setBlockCharFormat(charFormat);
}

void PageWriter::remember(Part part, const QString &text, const QList<int> &offsets)
{
    m_cursor.block().setUserData(new BlockSource(part, m_counts[part]++, text, offsets)); // the block owns it
}

// A Khmer story with an English name in a line stays Khmer; an English one turns with a fifth of Khmer letters.
Script PageWriter::scriptOfBlock(const QString &text) const
{
    if (!hasKhmer(text))
        return Script::Latin;
    return m_khmerStory || khmerShare(text) >= 0.2 ? Script::Khmer : Script::Latin;
}

// Khmer has no italic, and a line beneath would run through its subscripts.
QTextCharFormat PageWriter::formatOf(const Run &run, Part part, Script script) const
{
    QTextCharFormat format = charFormat(m_look, part, script);
    if (run.strong || (run.emphasis && script == Script::Khmer))
        format.setFontWeight(QFont::Bold);
    if (run.emphasis && script == Script::Latin)
        format.setFontItalic(true);
    if (run.code) {
        const QTextCharFormat code = charFormat(m_look, Part::Code, Script::Latin);
        format.setFontFamilies(code.fontFamilies().toStringList());
        format.setProperty(QTextFormat::FontPixelSize, qRound(format.font().pixelSize() * 0.88));
        format.setFontFixedPitch(true);
    }
    if (run.raised != 0)
        format.setVerticalAlignment(run.raised > 0 ? QTextCharFormat::AlignSuperScript
                                                   : QTextCharFormat::AlignSubScript);
    if (!run.tip.isEmpty())
        format.setToolTip(run.tip);
    if (!run.link.isEmpty()) {
        format.setAnchor(true);
        format.setAnchorHref(run.link);
        if (part != Part::RankedHeadline && part != Part::RankedTeaser) {
            format.setForeground(m_look.palette.mark);
            format.setFontUnderline(script == Script::Latin);
        }
    }
    return format;
}

} // namespace sarika
