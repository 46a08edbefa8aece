// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/text/htmltree.h"
#include "app/text/plaintext.h"

#include <QByteArrayList>
#include <QString>

#include <algorithm>
#include <array>

namespace sarika
{

// Small questions about nodes, shared by everything that reads a page.

/// Starts on a line of its own: p, div, h2, li …
bool isBlock(const HtmlNode *node);

/// Whether a block stands below the node.
bool holdsBlock(const HtmlNode *node);

/// h1 … h6 give 1 … 6, anything else 0.
int headingLevel(const HtmlNode *node);

/// Text below the node as one line, white space folded; scripts, styles and drawings left out.
QString lineOf(const HtmlNode *node);

/// Words of class, id and test marks in lower case: "storyBody__text-2" gives story, body, text. Asked of every node
/// many times over, so it takes no memory of the heap; what an element calls itself beyond a thousand letters is left
/// out.
class NameWords final
{
public:
    enum class Ids { Read, Skipped };

    explicit NameWords(const HtmlNode *node, Ids ids = Ids::Read);
    NameWords(const NameWords &) = delete;
    NameWords &operator=(const NameWords &) = delete;

    const QByteArrayView *begin() const { return m_words.data(); }

    const QByteArrayView *end() const { return m_words.data() + m_size; }

    qsizetype size() const { return m_size; }

    QByteArrayView operator[](qsizetype i) const { return m_words[size_t(i)]; }

    QByteArrayView value(qsizetype i) const { return i < m_size ? m_words[size_t(i)] : QByteArrayView(); }

    bool contains(QByteArrayView word) const { return std::find(begin(), end(), word) != end(); }

private:
    void cutClasses(QByteArrayView list);
    void cutWords(QByteArrayView name);

    std::array<char, 1024> m_text;          // the letters of all words
    std::array<QByteArrayView, 96> m_words; // into m_text
    qsizetype m_size = 0;
    qsizetype m_used = 0;
};

inline NameWords nameWords(const HtmlNode *node)
{
    return NameWords(node);
}

/// Whether the attribute, a list of space separated words, holds the word (letter case aside).
bool holdsWord(QByteArrayView list, QByteArrayView word);

/// The nearest ancestor (or the node itself) with the tag, or null.
const HtmlNode *ancestor(const HtmlNode *node, QByteArrayView tag);

bool isWithin(const HtmlNode *node, const HtmlNode *outer);

/// Cannot be seen: hidden attribute, display none.
bool isHidden(const HtmlNode *node);

QString attributeText(const HtmlNode *node, QByteArrayView name);

} // namespace sarika
