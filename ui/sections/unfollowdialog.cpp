// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sections/unfollowdialog.h"

#include "ui/look/look.h"
#include "ui/look/words.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace sarika
{

UnfollowDialog::UnfollowDialog(const QString &name, QWidget *parent)
    : QDialog(parent), m_name(name), m_said(wrappedLabel({}, this)), m_keep(new QRadioButton(this)),
      m_remove(new QRadioButton(this))
{
    m_keep->setChecked(true);
    auto *buttons = new QDialogButtonBox(this);
    m_unfollow = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_cancel = buttons->addButton(QString(), QDialogButtonBox::RejectRole);
    m_cancel->setDefault(true);
    m_unfollow->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(grid::three, grid::three, grid::three, grid::two);
    column->setSpacing(grid::unit);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_said, m_keep, m_remove})
        column->addWidget(widget);
    column->addSpacing(grid::unit);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    growWithWords(*this);
    retranslate();
}

void UnfollowDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void UnfollowDialog::retranslate()
{
    setWindowTitle(tr("Unfollow %1").arg(m_name));
    setWrappedText(*m_said, tr("No more stories from %1 will come. Those you have not marked as favourite "
                               "are removed from this computer.")
                                .arg(m_name));
    m_keep->setText(tr("Keep the favourites from it, with their photos"));
    m_remove->setText(tr("Remove them too"));
    m_unfollow->setText(tr("Unfollow"));
    m_cancel->setText(tr("Cancel"));
}

FavouritesFate UnfollowDialog::favourites() const
{
    return m_keep->isChecked() ? FavouritesFate::Keep : FavouritesFate::Remove;
}

} // namespace sarika
