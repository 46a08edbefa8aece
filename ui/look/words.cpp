// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/words.h"

#include "app/text/khmer.h"

#include <QLabel>

namespace sarika
{

QLabel *wrappedLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    setWrappedText(*label, text);
    return label;
}

void setWrappedText(QLabel &label, const QString &text)
{
    label.setText(brokenAtWords(text));
    label.setAccessibleName(text);
}

} // namespace sarika
