// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stories/datedialog.h"

#include "ui/stories/newscalendar.h"

#include <QDialogButtonBox>
#include <QVBoxLayout>

namespace sarika
{

DateDialog::DateDialog(const QDate &day, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Go to Date"));
    auto *calendar = new NewsCalendar(this);
    calendar->setAccessibleName(windowTitle());
    calendar->setMaximumDate(QDate::currentDate());
    calendar->setSelectedDate(day);
    calendar->setFocus();
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Go"), QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    auto *column = new QVBoxLayout(this);
    column->addWidget(new MonthLine(*calendar, this));
    column->addWidget(calendar);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &DateDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &DateDialog::reject);
    connect(calendar, &QCalendarWidget::activated, this, &DateDialog::accept);
    connect(this, &QDialog::accepted, this, [this, calendar] { Q_EMIT chosen(calendar->selectedDate()); });
}

} // namespace sarika
