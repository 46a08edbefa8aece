// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QRadioButton;

namespace sarika
{

/// Asks before a newspaper or a section is unfollowed, and what becomes of its favourites.
class UnfollowDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit UnfollowDialog(const QString &name, QWidget *parent = nullptr);

    FavouritesFate favourites() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QString m_name;
    QLabel *m_said;
    QRadioButton *m_keep;
    QRadioButton *m_remove;
    QPushButton *m_unfollow;
    QPushButton *m_cancel;
};

} // namespace sarika
