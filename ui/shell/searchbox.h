// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/text/searchfields.h"

#include <QLineEdit>
#include <QTimer>

namespace sarika
{

class SearchChips;

/// Where the reader types what to look for in all stories. While it has the focus, chips beneath it offer what a search
/// can be narrowed to; each writes its field's word into the box, in the language of the interface.
class SearchBox final : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchBox(QWidget *parent = nullptr);

    /// Puts a field's word at the end, to be typed on after it; one that says all by itself is taken out again.
    void toggle(SearchField field);

    void ask(); // takes the focus and offers the fields

Q_SIGNALS:
    void searched(const QString &query); // a moment after the last key; empty when cleared
    void left();                         // Esc, or Down into the list

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void search();
    void showChips();
    void hideChips();
    void retranslate();

    SearchChips *m_chips = nullptr;
    QTimer m_pause;
};

} // namespace sarika
