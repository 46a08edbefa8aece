// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QDialog;
class QLabel;
class QWidget;

namespace sarika
{

/// A label of several lines: Khmer breaks at words and stands on a pitch that clips no subscript.
QLabel *wrappedLabel(const QString &text, QWidget *parent);

/// Gives a wrapped label another text.
void setWrappedText(QLabel &label, const QString &text);

/// Keeps a dialog as high as its wrapped labels need at its width. Qt squeezes them: Khmer loses its upper marks.
void growWithWords(QDialog &dialog);

} // namespace sarika
