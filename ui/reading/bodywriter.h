// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/news/photo.h"
#include "ui/reading/pagewriter.h"

#include <functional>

class QTextList;

namespace sarika
{

struct HtmlNode;

/// Writes a story's clean body into a page: paragraphs, headings, lists, quotes, tables, figures, code.
class BodyWriter final
{
public:
    /// A figure of the body: the photo's address, size as the page says, and the caption in its <figcaption>.
    using FigureWriter = std::function<void(const Photo &figure, int indent)>;

    /// `headline`: a first heading that only repeats it is left out.
    BodyWriter(PageWriter &page, const QString &headline, FigureWriter writeFigure);

    void write(const QString &cleanHtml);

private:
    struct Place // where in the tree we are
    {
        Part part = Part::Body;
        int quoteDepth = 0;
        Run run; // how text is set here
        bool keepSpace = false;
    };

    struct List
    {
        bool numbered = false;
        int depth = 1;
        bool itemStarts = false; // the next paragraph gets the mark
        QTextList *marks = nullptr;
    };

    void writeChildren(const HtmlNode *node, const Place &place);
    void writeElement(const HtmlNode *node, Place place);
    void writeBlock(const HtmlNode *node, const Place &place);
    void takeName(const HtmlNode *node);
    QString linkOf(const QString &reference) const;
    void writeList(const HtmlNode *node, const Place &place);
    void writeTable(const HtmlNode *node, const Place &place);
    void writeFigure(const HtmlNode *node, const Place &place);
    void writeCode(const HtmlNode *node);
    void addText(const QString &text, const Place &place);
    void endParagraph(const Place &place);
    void mark(const QTextBlock &block);

    PageWriter &m_page;
    QString m_headline;
    FigureWriter m_writeFigure;
    QString m_html;
    QStringList m_names; // of the paragraph being read: what links lead to
    QList<Run> m_runs;
    QList<List> m_lists;
    bool m_started = false;
};

} // namespace sarika
