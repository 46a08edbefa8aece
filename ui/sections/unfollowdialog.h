// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library.h"

#include <QDialog>

class QRadioButton;

namespace sarika
{

/// Asks what becomes of the favourites of what is unfollowed; they are kept unless the reader says otherwise.
class UnfollowDialog final : public QDialog
{
    Q_OBJECT

public:
    UnfollowDialog(const QString &name, QWidget *parent);

    FavouritesFate favourites() const;

private:
    QRadioButton *m_keep;
};

} // namespace sarika
