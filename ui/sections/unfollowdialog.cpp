// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sections/unfollowdialog.h"

#include "ui/look/look.h"
#include "ui/look/words.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace sarika
{

UnfollowDialog::UnfollowDialog(const QString &name, QWidget *parent)
    : QDialog(parent), m_keep(new QRadioButton(tr("Keep the favourites from it, with their photos")))
{
    setWindowTitle(tr("Unfollow %1").arg(name));
    auto *remove = new QRadioButton(tr("Remove them too"));
    m_keep->setChecked(true);
    auto *buttons = new QDialogButtonBox;
    QPushButton *unfollow = buttons->addButton(tr("Unfollow"), QDialogButtonBox::AcceptRole);
    QPushButton *cancel = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    cancel->setDefault(true);
    unfollow->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(grid::three, grid::three, grid::three, grid::two);
    column->setSpacing(grid::unit);
    QLabel *said = wrappedLabel(tr("No more stories from %1 will come. Those you have not marked as favourite "
                                   "are removed from this computer.")
                                    .arg(name),
                                this);
    column->addWidget(said);
    column->addWidget(m_keep);
    column->addWidget(remove);
    column->addSpacing(grid::unit);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

FavouritesFate UnfollowDialog::favourites() const
{
    return m_keep->isChecked() ? FavouritesFate::Keep : FavouritesFate::Remove;
}

} // namespace sarika
