// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sections/offerpreview.h"

#include "app/text/khmer.h"
#include "ui/look/look.h"
#include "ui/look/words.h"
#include "ui/sections/sectionwords.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace sarika
{

OfferPreview::OfferPreview(QWidget *parent)
    : QWidget(parent), m_icon(new QLabel(this)), m_name(new QLineEdit(this)), m_language(new QLabel(this)),
      m_column(new QVBoxLayout)
{
    m_icon->setFixedSize(grid::four, grid::four);
    m_name->setObjectName(QStringLiteral("sourceName"));
    m_language->setForegroundRole(QPalette::PlaceholderText);
    auto *head = new QHBoxLayout;
    head->setSpacing(grid::unit);
    head->addWidget(m_icon);
    head->addWidget(m_name, 1);
    head->addWidget(m_language);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(grid::two);
    page->addLayout(head);
    page->addLayout(m_column, 1);
    retranslate();
}

void OfferPreview::setDiscovery(const Discovery &discovery)
{
    m_discovery = discovery;
    m_boxes.clear();
    delete m_offers;
    QPixmap icon;
    if (!icon.loadFromData(discovery.source.icon, "PNG"))
        icon = lineIcon(Icon::Newspaper).pixmap(QSize(grid::four, grid::four), devicePixelRatioF());
    m_icon->setPixmap(
        icon.scaled(m_icon->size() * icon.devicePixelRatio(), Qt::KeepAspectRatio, Qt::SmoothTransformation));
    m_name->setText(discovery.source.name);
    auto *list = new QWidget;
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, grid::two, 0);
    column->setSpacing(grid::two);
    for (const Discovery::Offer &offer : discovery.offers)
        column->addWidget(makeOffer(offer));
    column->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(list);
    m_offers = scroll;
    m_column->addWidget(scroll);
    retranslate();
}

QWidget *OfferPreview::makeOffer(const Discovery::Offer &offer)
{
    auto *widget = new QWidget;
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid::half);
    auto *box = new QCheckBox(QString(offer.section.name).replace(u'&', QStringLiteral("&&")));
    box->setChecked(offer.likelyNews);
    box->setToolTip(offer.section.address.toDisplayString());
    box->setFont(fontFor(scriptOf(offer.section.name), Face::Sans, interfacePx, Weight::Bold));
    m_boxes << box;
    column->addWidget(box);
    for (const QString &headline : offer.headlines) {
        QLabel *line = wrappedLabel(headline, widget);
        line->setFont(fontFor(scriptOf(headline), Face::Serif, interfacePx + 1));
        line->setContentsMargins(grid::three, 0, 0, 0);
        column->addWidget(line);
    }
    connect(box, &QCheckBox::toggled, this, [this] { Q_EMIT ticked(!chosen().offers.isEmpty()); });
    return widget;
}

Discovery OfferPreview::chosen() const
{
    Discovery chosen = m_discovery;
    const QString name = m_name->text().simplified();
    if (!name.isEmpty())
        chosen.source.name = name;
    chosen.offers.clear();
    for (qsizetype i = 0; i < m_boxes.size(); ++i) {
        if (m_boxes.at(i)->isChecked())
            chosen.offers << m_discovery.offers.at(i);
    }
    return chosen;
}

void OfferPreview::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void OfferPreview::retranslate()
{
    m_name->setAccessibleName(tr("Name of the newspaper"));
    m_language->setText(languageName(m_discovery.source.language));
    for (qsizetype i = 0; i < m_boxes.size(); ++i)
        m_boxes.at(i)->setAccessibleName(tr("Section %1").arg(m_discovery.offers.at(i).section.name));
}

} // namespace sarika
