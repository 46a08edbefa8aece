// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stories/datedialog.h"

#include <QCalendarWidget>
#include <QDialogButtonBox>
#include <QVBoxLayout>

namespace sarika
{

DateDialog::DateDialog(const QDate &day, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Go to Date"));
    auto *calendar = new QCalendarWidget(this);
    calendar->setAccessibleName(windowTitle());
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setMaximumDate(QDate::currentDate());
    calendar->setSelectedDate(day);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Go"), QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    auto *column = new QVBoxLayout(this);
    column->addWidget(calendar);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &DateDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &DateDialog::reject);
    connect(calendar, &QCalendarWidget::activated, this, &DateDialog::accept);
    connect(this, &QDialog::accepted, this, [this, calendar] { Q_EMIT chosen(calendar->selectedDate()); });
}

} // namespace sarika
