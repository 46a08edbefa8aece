// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/text/htmltree.h"
#include "app/text/plaintext.h"

#include <QByteArrayList>
#include <QString>

namespace sarika
{

// Small questions about nodes, shared by everything that reads a page.

/// Starts on a line of its own: p, div, h2, li …
bool isBlock(const HtmlNode *node);

/// h1 … h6 give 1 … 6, anything else 0.
int headingLevel(const HtmlNode *node);

/// Text below the node as one line, white space folded; scripts, styles and drawings left out.
QString lineOf(const HtmlNode *node);

/// Words of class, id and test marks in lower case: "storyBody__text-2" gives story, body, text.
QByteArrayList nameWords(const HtmlNode *node);

/// Whether the attribute, a list of space separated words, holds the word (letter case aside).
bool holdsWord(QByteArrayView list, QByteArrayView word);

/// The nearest ancestor (or the node itself) with the tag, or null.
const HtmlNode *ancestor(const HtmlNode *node, QByteArrayView tag);

bool isWithin(const HtmlNode *node, const HtmlNode *outer);

/// Cannot be seen: hidden attribute, display none.
bool isHidden(const HtmlNode *node);

QString attributeText(const HtmlNode *node, QByteArrayView name);

} // namespace sarika
