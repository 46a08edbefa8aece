// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/text/khmer.h"

#include <QFuture>
#include <QHash>

namespace sarika
{

/// The line breaks of a story's Khmer paragraphs, made in the thread pool while its page is written, and kept while it
/// is open: a page set anew in another size or theme finds them made.
class BreaksAhead final
{
public:
    /// `bodyText`: paragraphs between line feeds.
    explicit BreaksAhead(const QString &bodyText);
    ~BreaksAhead();
    Q_DISABLE_COPY_MOVE(BreaksAhead)

    /// displayText() of a paragraph. Never waits: one the pool has not come to, or does not know, is made here.
    DisplayText of(const QString &paragraph) const;

    QFuture<DisplayText> made() const { return m_made; }

private:
    QHash<QString, int> m_places; // of a paragraph among the results
    QFuture<DisplayText> m_made;
};

} // namespace sarika
