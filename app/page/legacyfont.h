// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace sarika
{

/// Whether the text is Khmer as it was written before Unicode, for a font such as Limon or ABC that draws Khmer letters
/// over Latin ones: the page asks for the font, and the words are no words of a Latin script.
bool isWrittenForLegacyFont(QByteArrayView html, const QString &text);

} // namespace sarika
