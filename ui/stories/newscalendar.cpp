// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stories/newscalendar.h"

#include "ui/look/look.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QTextCharFormat>
#include <QToolButton>

#include <algorithm>

namespace sarika
{

using namespace Qt::StringLiterals;

NewsCalendar::NewsCalendar(QWidget *parent) : QCalendarWidget(parent)
{
    setNavigationBarVisible(false); // its year cannot be said in Khmer digits
    setVerticalHeaderFormat(NoVerticalHeader);
    setHorizontalHeaderFormat(SingleLetterDayNames);
    const int line = linePitch(Script::Khmer, Face::Sans, interfacePx + khmerStepPx); // feet have room
    setMinimumSize(7 * (line + grid::unit), 7 * line);
    colour();
}

void NewsCalendar::paintCell(QPainter *painter, const QRect &place, QDate day) const
{
    const Palette colours = paletteFor(palette());
    const bool chosen = day == selectedDate();
    const bool mayBe = day >= minimumDate() && day <= maximumDate();
    const bool ofMonth = day.month() == monthShown() && day.year() == yearShown();
    const QString digits = inWords(day.day());
    painter->save();
    painter->fillRect(place, chosen ? colours.mark : colours.paper);
    if (day == QDate::currentDate()) {
        painter->setPen(colours.mark);
        painter->drawRect(place.adjusted(1, 1, -2, -2));
    }
    if (chosen && isAncestorOf(QApplication::focusWidget())) {
        painter->setPen(QPen(colours.onMark, 2));
        painter->drawRect(place.adjusted(3, 3, -3, -3));
    }
    painter->setFont(fontFor(scriptOf(digits), Face::Sans, interfacePx, chosen ? Weight::Bold : Weight::Regular));
    painter->setOpacity(mayBe ? 1 : 0.4);
    painter->setPen(chosen ? colours.onMark : ofMonth ? colours.ink : colours.faintInk);
    painter->drawText(place, Qt::AlignCenter | Qt::TextDontClip, digits);
    painter->restore();
}

void NewsCalendar::colour()
{
    const Palette colours = paletteFor(palette());
    QTextCharFormat names;
    names.setForeground(colours.faintInk);
    names.setBackground(colours.shade);
    setHeaderTextFormat(names);
    for (const auto day : {Qt::Saturday, Qt::Sunday})
        setWeekdayTextFormat(day, {}); // Qt's are red
}

void NewsCalendar::changeEvent(QEvent *event)
{
    QCalendarWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colour();
    if (event->type() == QEvent::LanguageChange)
        setLocale(QLocale());
}

MonthLine::MonthLine(QCalendarWidget &calendar, QWidget *parent)
    : QWidget(parent), m_calendar(calendar), m_yearBack(addButton(u"«"_s, -12)), m_back(addButton(u"‹"_s, -1)),
      m_month(new QLabel(this)), m_on(addButton(u"›"_s, 1)), m_yearOn(addButton(u"»"_s, 12))
{
    m_month->setObjectName(u"month"_s);
    m_month->setAlignment(Qt::AlignCenter);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grid::half);
    for (QWidget *part : std::initializer_list<QWidget *>{m_yearBack, m_back, m_month, m_on, m_yearOn})
        row->addWidget(part, part == m_month ? 1 : 0);
    connect(&calendar, &QCalendarWidget::currentPageChanged, this, &MonthLine::say);
    say();
}

QToolButton *MonthLine::addButton(const QString &sign, int months)
{
    auto *button = new QToolButton(this);
    button->setText(sign);
    button->setFocusPolicy(Qt::TabFocus);
    connect(button, &QToolButton::clicked, this, [this, months] {
        const QDate there = QDate(m_calendar.yearShown(), m_calendar.monthShown(), 1).addMonths(months);
        const QDate latest = std::min(there, m_calendar.maximumDate());
        m_calendar.setCurrentPage(latest.year(), latest.month());
    });
    return button;
}

void MonthLine::say()
{
    const QDate first(m_calendar.yearShown(), m_calendar.monthShown(), 1);
    const QString month = monthForPeople(first, interfaceWording());
    m_month->setText(month);
    m_month->setFont(fontFor(scriptOf(month), Face::Sans, interfacePx, Weight::Bold));
    const QDate last = m_calendar.maximumDate();
    for (QToolButton *on : {m_on, m_yearOn})
        on->setEnabled(first.addMonths(1) <= last);
    for (const auto &[button, words] :
         {std::pair(m_yearBack, tr("Previous year")), std::pair(m_back, tr("Previous month")),
          std::pair(m_on, tr("Next month")), std::pair(m_yearOn, tr("Next year"))}) {
        button->setToolTip(words);
        button->setAccessibleName(words);
    }
}

void MonthLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        say();
}

} // namespace sarika
