// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/text/htmltree.h"

#include <QHash>
#include <QString>

namespace sarika
{

/// Which blocks of a body are footnotes, and which of its links call them or lead back.
class MarkdownNotes final
{
public:
    explicit MarkdownNotes(const HtmlTree &tree);

    QString ofBlock(const HtmlNode *block) const { return m_notes.value(block); } // its name, empty for no note

    QString calledBy(const HtmlNode *link) const { return m_calls.value(link); } // empty where it calls none

    bool leadsBack(const HtmlNode *link) const;

private:
    QHash<QByteArrayView, const HtmlNode *> m_named;
    QHash<const HtmlNode *, QString> m_notes;
    QHash<const HtmlNode *, QString> m_calls;
};

} // namespace sarika
