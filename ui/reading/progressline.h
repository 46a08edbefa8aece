// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace sarika
{

class StoryView;

/// A thin line above the story: how much of its text has been read.
class ProgressLine final : public QWidget
{
    Q_OBJECT

public:
    explicit ProgressLine(StoryView *view, QWidget *parent = nullptr);

    double part() const { return m_part; } // 0 to 1

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void measure();

    StoryView *m_view;
    double m_part = 0;
};

} // namespace sarika
