// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings.h"

#include <QTextEdit>

namespace sarika
{

/// A few lines in English and Khmer, set as stories are: always both, so that a choice is right for whatever is read.
class TextSample final : public QTextEdit
{
    Q_OBJECT

public:
    explicit TextSample(QWidget *parent = nullptr);

    void setStyle(const TextStyle &style);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitMeasure();

    TextStyle m_style;
};

} // namespace sarika
