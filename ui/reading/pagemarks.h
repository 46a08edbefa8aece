// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPainter;
class QRectF;
class QTextDocument;

namespace sarika
{

struct Palette;

/// Paints beneath the text of a page: a hairline beside every quote, a panel behind code, the dot
/// or number of an item.
/// `visible`: what is to be painted, in the page's own px.
void paintPageMarks(QPainter &painter, const QTextDocument &page, const QRectF &visible, const Palette &colours);

} // namespace sarika
