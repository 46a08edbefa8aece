// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSplitter>

namespace sarika
{

/// Which of the three panes are seen: all in a wide window, two neighbours in a narrower one, one in the narrowest.
class Panes final : public QSplitter
{
    Q_OBJECT

public:
    enum class Pane { Sections, Stories, Reading };

    explicit Panes(QWidget *parent = nullptr);

    void hold(QWidget *sections, QWidget *stories, QWidget *reading); // once, before it is shown

    void show(Pane pane); // brings it into view
    bool back();          // towards the sections; false where all of the way is seen
    bool canGoBack() const;

    using QSplitter::show;

    QSize minimumSizeHint() const override; // one pane: a narrower window shows fewer

Q_SIGNALS:
    void changed(); // what is seen, and so whether there is a way back

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    int seenAtOnce() const;
    void arrange();

    Pane m_pane = Pane::Sections;
    int m_seen = 3;
};

} // namespace sarika
