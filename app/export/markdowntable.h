// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <functional>

namespace sarika
{

struct HtmlNode;

/// Whether every cell can be written on one line; what holds lists, code or photos is no table of Markdown.
bool fitsMarkdownTable(const HtmlNode *table);

/// A table as GitHub's Markdown has it; cells over several columns or rows stand in the first of them. `textOf`: the
/// Markdown of a cell.
QString markdownTable(const HtmlNode *table, const std::function<QString(const HtmlNode *)> &textOf);

} // namespace sarika
