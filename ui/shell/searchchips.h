// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/text/searchfields.h"

#include <QWidget>

class QToolButton;

namespace sarika
{

/// What a search can be narrowed to, a chip each, laid beneath the search box over what is below.
class SearchChips final : public QWidget
{
    Q_OBJECT

public:
    explicit SearchChips(QWidget *over);

    void followInTabOrder(QWidget *box); // Tab leads from the box to the first chip, from the last one on
    void placeUnder(const QWidget &box);
    void setUsed(const QList<SearchField> &fields); // those the query names already

Q_SIGNALS:
    void chosen(sarika::SearchField field);
    void left(); // the focus went from a chip

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QSize arrange(int width); // in rows no wider; returns what they take
    void retranslate();

    QList<QToolButton *> m_chips; // in the order of searchFields()
};

/// The words on a field's chip.
QString chipWords(SearchField field);

} // namespace sarika
