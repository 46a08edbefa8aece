// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace sarika
{

/// HTML without what no reader sees and a parser would only spend its time on: comments, style sheets, the inside of
/// drawings and of scripts that are not JSON, all but the photos of a <noscript>. Start tags nested deeper than any
/// real page are dropped as well, for the parser's time grows with the square of the depth.
QByteArray withoutDeadText(QByteArrayView html);

} // namespace sarika
