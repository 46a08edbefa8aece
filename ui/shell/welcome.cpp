// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/welcome.h"

#include "ui/look/look.h"
#include "ui/look/words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace sarika
{

namespace
{

constexpr int mynah = 96; // px
constexpr int column = 440;

} // namespace

Welcome::Welcome(QWidget *parent)
    : QWidget(parent), m_name(new QLabel(this)), m_sentence(wrappedLabel({}, this)), m_sample(new QPushButton(this)),
      m_address(new QLineEdit(this)), m_look(new QPushButton(this))
{
    setObjectName(QStringLiteral("welcome"));
    m_sentence->setAlignment(Qt::AlignHCenter);
    m_sample->setDefault(true);
    m_address->setObjectName(QStringLiteral("welcomeAddress"));
    auto *line = new QHBoxLayout;
    line->setSpacing(grid::unit);
    line->addWidget(m_address, 1);
    line->addWidget(m_look);
    auto *middle = new QWidget(this);
    middle->setMaximumWidth(column);
    auto *box = new QVBoxLayout(middle);
    box->setSpacing(grid::two);
    box->addSpacing(mynah + grid::two);
    box->addWidget(m_name, 0, Qt::AlignHCenter);
    box->addWidget(m_sentence);
    box->addSpacing(grid::unit);
    box->addWidget(m_sample, 0, Qt::AlignHCenter);
    box->addLayout(line);
    auto *across = new QHBoxLayout;
    across->addStretch(1);
    across->addWidget(middle, 100);
    across->addStretch(1);
    auto *page = new QVBoxLayout(this);
    page->addStretch(2);
    page->addLayout(across);
    page->addStretch(3);
    setFocusProxy(m_sample);
    connect(m_sample, &QPushButton::clicked, this, &Welcome::sampleWanted);
    connect(m_look, &QPushButton::clicked, this, &Welcome::give);
    connect(m_address, &QLineEdit::returnPressed, this, &Welcome::give);
    retranslate();
}

void Welcome::give()
{
    const QString address = m_address->text().trimmed();
    if (!address.isEmpty())
        Q_EMIT addressGiven(address);
    else
        m_address->setFocus();
}

void Welcome::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Palette colours = paletteFor(palette());
    painter.fillRect(rect(), colours.paper);
    const QRect bird((width() - mynah) / 2, m_name->mapTo(this, QPoint()).y() - mynah - grid::unit, mynah, mynah);
    paintIcon(painter, Icon::Myna, bird, colours.mark);
}

void Welcome::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void Welcome::retranslate()
{
    m_name->setText(tr("Sarika"));
    m_name->setFont(fontFor(scriptOf(m_name->text()), Face::Serif, 32, Weight::Bold));
    setWrappedText(*m_sentence, tr("Newspapers to keep and to read anywhere, with no network. Begin with the sample "
                                   "edition, or give the address of a newspaper."));
    m_sample->setText(tr("Open the Sample Edition"));
    m_address->setPlaceholderText(tr("Address of a newspaper"));
    m_address->setAccessibleName(tr("Address of a newspaper"));
    m_look->setText(tr("Look"));
}

} // namespace sarika
