// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/text/htmltree.h"

#include <QString>

#include <vector>

namespace sarika
{

/// A run of text that stands on lines of its own in the page: a paragraph, a heading, a list item, a menu entry.
struct Line
{
    const HtmlNode *block = nullptr; // the block it stands in
    int first = 0;                   // order of its first and last text node
    int last = 0;
    QString text;
    int chars = 0;         // without spaces; a Khmer or Chinese letter counts twice
    int linkChars = 0;     // of these inside links
    bool sentence = false; // ends as a sentence, or holds several
    bool unspaced = false; // mostly in a script that writes no spaces between words

    double linkShare() const { return chars ? double(linkChars) / chars : 0; }

    bool prose() const
    {
        return !heading && linkShare() < 0.5 && ((sentence && chars >= 40) || chars >= (unspaced ? 56 : 120));
    }

    int heading = 0; // level, 0 for none
};

/// What is left out when a page is cut into lines: by order of the node, with all below it.
using Marks = std::vector<bool>;

/// The lines of a page and sums over any part of it.
class Lines final
{
public:
    Lines(const HtmlTree &tree, const Marks &dropped);

    const std::vector<Line> &all() const { return m_lines; }

    struct Sum
    {
        int chars = 0;
        int linkChars = 0;
        int prose = 0;  // chars of prose lines
        int proses = 0; // number of prose lines
        int score = 0;  // prose counts for, links and stray words against
        int lines = 0;
    };

    Sum below(const HtmlNode *node) const;

    std::pair<size_t, size_t> rangeBelow(const HtmlNode *node) const; // indexes into all(), half open

    int endOf(const HtmlNode *node) const { return m_ends[size_t(node->order)]; }

private:
    void measure(const HtmlTree &tree);
    void cut(const HtmlTree &tree, const Marks &dropped);
    void closeLine();
    void addText(const HtmlNode *node, bool inLink);

    std::vector<Line> m_lines;
    std::vector<Sum> m_sums; // before each line
    std::vector<int> m_ends; // one past the last order below each node
    QByteArray m_text;       // of the line being cut
    Line m_line;
    QByteArray m_linked;
};

/// Length that treats scripts fairly: letters of scripts without spaces count twice, spaces not at all.
int fairLength(QStringView text);

} // namespace sarika
