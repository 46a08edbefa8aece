// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/page/lines.h"
#include "app/page/moment.h"

#include <vector>

namespace sarika
{

/// A date that the reader sees, with what the words beside it or the name of its element call it.
struct PrintedDate
{
    enum class Of { Unsaid, Publishing, Updating };
    enum class Where {
        ByHeadline, // on a line of little else, before the story is under way
        InStory,    // between its lines, or not far below
        InBox       // before the story is under way, in what looks like a box of something else
    };

    Moment moment;
    Of of = Of::Unsaid;
    Where where = Where::InStory;
};

/// The page from the headline on, asked for the day that the story came out.
class StoryTop final
{
public:
    /// start: the headline, or the story where that has no place, or null.
    StoryTop(const HtmlTree &tree, const Lines &lines, const HtmlNode *start);

    /// Those of the short lines, in order.
    std::vector<PrintedDate> dates(const QTimeZone &zone) const;

    /// The first `<time>` that is this story's own; one that says when it came out before others beside it.
    Moment timeElement(const QTimeZone &zone) const;

    /// The first element that calls itself a date.
    Moment namedDate(const QTimeZone &zone) const;

    /// The date that an element above the story keeps in an attribute, for a script to draw.
    Moment attributedDate(const QTimeZone &zone) const;

    /// The date that a paragraph opens with: "Press release of 25 January 2026 | Berlin".
    Moment openingDate(const QTimeZone &zone) const;

private:
    bool holds(const HtmlNode *node) const { return node->order > m_from && node->order < m_until; }

    const HtmlNode *frameAround(const HtmlNode *node) const;          // that the story stands in too
    bool isInCard(const HtmlNode *node, const HtmlNode *frame) const; // by another story's linked headline
    bool isAnothers(const HtmlNode *node) const;                      // belongs to a teaser, a comment …

    const HtmlTree &m_tree;
    const Lines &m_lines;
    int m_from;
    int m_until; // where the story is under way
    int m_most;  // half of the page's prose
    bool m_namesTell = true;
};

} // namespace sarika
