// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCalendarWidget>

class QLabel;
class QToolButton;

namespace sarika
{

/// A month of days in the colours of the theme and the digits of the interface; Qt's own has the desktop's colours and
/// only Latin digits.
class NewsCalendar final : public QCalendarWidget
{
    Q_OBJECT

public:
    explicit NewsCalendar(QWidget *parent = nullptr);

protected:
    void paintCell(QPainter *painter, const QRect &place, QDate day) const override;
    void changeEvent(QEvent *event) override;

private:
    void colour();
};

/// Above a calendar: its month and year, and a button to the ones before and after.
class MonthLine final : public QWidget
{
    Q_OBJECT

public:
    explicit MonthLine(QCalendarWidget &calendar, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    QToolButton *addButton(const QString &sign, int months);
    void say();

    QCalendarWidget &m_calendar;
    QToolButton *m_yearBack;
    QToolButton *m_back;
    QLabel *m_month;
    QToolButton *m_on;
    QToolButton *m_yearOn;
};

} // namespace sarika
