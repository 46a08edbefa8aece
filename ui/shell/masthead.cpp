// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/masthead.h"

#include "app/settings.h"
#include "ui/look/look.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPainter>

#include <chrono>

namespace sarika
{

namespace
{

QLabel *addLine(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // never keeps the window wide
    return label;
}

int widthOf(const QLabel &label)
{
    return QFontMetrics(label.font()).horizontalAdvance(label.accessibleName());
}

} // namespace

Masthead::Masthead(const Settings &settings, QWidget *parent)
    : QWidget(parent), m_settings(settings), m_date(addLine(QStringLiteral("date"), this)),
      m_lunar(addLine(QStringLiteral("lunarDate"), this)), m_line(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    setObjectName(QStringLiteral("masthead"));
    setAttribute(Qt::WA_StyledBackground);
    m_line->setContentsMargins(grid::two, grid::half, grid::two, grid::half);
    m_line->setSpacing(0);
    m_line->addWidget(m_date, 1);
    m_line->addWidget(m_lunar, 1);
    connect(&settings, &Settings::lunarDateChanged, this, &Masthead::say);
    m_minutes.callOnTimeout(this, [this] { showDay(QDate::currentDate()); });
    m_minutes.start(std::chrono::minutes(1));
    showDay(QDate::currentDate());
}

void Masthead::showDay(QDate day)
{
    if (std::exchange(m_day, day) != day)
        say();
}

void Masthead::say()
{
    m_date->setAccessibleName(longDate(m_day, interfaceWording()));
    m_lunar->setAccessibleName(m_settings.lunarDate() ? lunarDate(m_day, interfaceWording()) : QString());
    for (QLabel *line : {m_date, m_lunar})
        line->setFont(fontFor(scriptOf(line->accessibleName()), Face::Serif, smallPx));
    m_lunar->setVisible(!m_lunar->accessibleName().isEmpty());
    arrange();
}

// Beside each other where both fit; what does not fit ends in “…”.
void Masthead::arrange()
{
    const int room = width() - 2 * grid::two;
    const bool beside = widthOf(*m_date) + grid::four + widthOf(*m_lunar) <= room;
    m_line->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_lunar->setAlignment((beside ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    m_line->setStretchFactor(m_date, beside ? widthOf(*m_date) : 1);
    m_line->setStretchFactor(m_lunar, beside ? room - widthOf(*m_date) : 1);
    for (QLabel *line : {m_date, m_lunar})
        line->setText(QFontMetrics(line->font()).elidedText(line->accessibleName(), Qt::ElideRight, room));
}

QSize Masthead::minimumSizeHint() const
{
    return {0, QWidget::minimumSizeHint().height()};
}

void Masthead::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        say();
    QWidget::changeEvent(event);
}

void Masthead::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    QPainter(this).fillRect(0, height() - 1, width(), 1, paletteFor(palette()).hairline);
}

void Masthead::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace sarika
