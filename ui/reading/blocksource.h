// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reading/pagelook.h"

#include <QList>
#include <QTextBlock>
#include <QTextBlockUserData>

namespace sarika
{

/// What a block of the page stands for: the publisher's own text, and which of it every shown unit is.
class BlockSource final : public QTextBlockUserData
{
public:
    BlockSource(Part part, int ordinal, QString text, QList<int> offsets)
        : m_part(part), m_ordinal(ordinal), m_text(std::move(text)), m_offsets(std::move(offsets))
    {}

    /// Null for blocks that hold nothing of the publisher's (an empty block after a table).
    static const BlockSource *of(const QTextBlock &block) { return static_cast<BlockSource *>(block.userData()); }

    Part part() const { return m_part; }

    int ordinal() const { return m_ordinal; } // among the blocks of the same part

    const QString &text() const { return m_text; }

    int sourceOffset(int shown) const;
    int shownOffset(int source) const;

private:
    Part m_part;
    int m_ordinal;
    QString m_text;
    QList<int> m_offsets; // empty: shown as it is
};

} // namespace sarika
