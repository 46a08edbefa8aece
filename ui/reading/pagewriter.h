// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/news/photo.h"
#include "ui/reading/pagelook.h"

#include <QHash>
#include <QTextBlock>
#include <QTextCursor>

#include <memory>

class QTextTable;

namespace sarika
{

class BreaksAhead;

/// A piece of a paragraph that is set alike.
struct Run
{
    QString text;
    QString link; // address, empty for none
    QString tip;  // shown on hover
    bool strong = false;
    bool emphasis = false;
    bool code = false;
    int raised = 0; // 1: superscript, -1: subscript

    bool looksLike(const Run &other) const
    {
        return link == other.link && tip == other.tip && strong == other.strong && emphasis == other.emphasis &&
               code == other.code && raised == other.raised;
    }
};

/// Writes blocks of a page one after the other: sets each in its part's type, breaks Khmer lines for the screen, and
/// remembers the publisher's text beside what is shown.
class PageWriter final
{
public:
    /// `breaks`: of the story's paragraphs, made ahead; may be null.
    PageWriter(QTextDocument *page, const PageLook &look, bool khmerStory,
               std::shared_ptr<const BreaksAhead> breaks = nullptr);

    QTextBlock write(Part part, const QList<Run> &runs, int quoteDepth = 0, int indent = 0);

    QTextBlock write(Part part, const QString &text) { return write(part, {Run{.text = text}}); }

    /// And a link to copy it, "code:N" of the page's code.
    void writeCode(const QString &code, const QString &language);

    /// A photo's own block: fitted into the measure, its height known before it is decoded.
    void writePhoto(int index, const Photo &photo, int indent = 0);
    void endFigure(); // room before what follows
    void endList();
    void writeThumbnail(const QString &file, QSize size, const QString &link);

    void nameBlock(const QTextBlock &block, const QString &name) { m_names.insert(name, block.position()); }

    const QHash<QString, int> &names() const { return m_names; } // positions

    QTextTable *beginTable(int rows, int columns, const QTextTableFormat &format);
    void enterCell(QTextTable *table, int row, int column); // what is written next goes there
    void endTable(QTextTable *table);

    const PageLook &look() const { return m_look; }

private:
    void startBlock(const QTextBlockFormat &blockFormat, const QTextCharFormat &charFormat);
    void remember(Part part, const QString &text, const QList<int> &offsets);
    Script scriptOfBlock(const QString &text) const;
    QTextCharFormat formatOf(const Run &run, Part part, Script script) const;
    void writeObject(Part part, const QTextCharFormat &object, int indent);

    PageLook m_look;
    bool m_khmerStory;
    bool m_fresh = true; // the cursor stands in an empty block to be used
    bool m_inCell = false;
    QTextCursor m_cursor;
    std::shared_ptr<const BreaksAhead> m_breaks;
    QHash<Part, int> m_counts;
    QHash<QString, int> m_names;
};

} // namespace sarika
