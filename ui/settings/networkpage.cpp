// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/networkpage.h"

#include "app/settings.h"
#include "ui/look/choices.h"
#include "ui/look/form.h"
#include "ui/look/look.h"
#include "ui/look/words.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>

namespace sarika
{

namespace
{

constexpr qint64 megabyte = 1024 * 1024;

QList<qint64> sizes()
{
    return {5 * megabyte, 10 * megabyte, 20 * megabyte, 50 * megabyte, 100 * megabyte, 500 * megabyte, 0};
}

} // namespace

NetworkPage::NetworkPage(Settings &settings, QWidget *parent)
    : QWidget(parent), m_settings(settings), m_meteredLabel(new QLabel(this)), m_metered(new QComboBox(this)),
      m_syncLabel(new QLabel(this)), m_sync(new NumberChoice(sizes(), limitWords, this)), m_dayLabel(new QLabel(this)),
      m_day(new NumberChoice(sizes(), limitWords, this)), m_promise(wrappedLabel({}, this))
{
    for (const auto metered : {Settings::Metered::Sync, Settings::Metered::Ask, Settings::Metered::Wait})
        m_metered->addItem({}, static_cast<int>(metered));
    QFormLayout *form = makeForm(this);
    form->addRow(m_meteredLabel, m_metered);
    form->addRow(m_syncLabel, m_sync);
    form->addRow(m_dayLabel, m_day);
    form->addRow(m_promise);
    m_meteredLabel->setBuddy(m_metered);
    m_syncLabel->setBuddy(m_sync);
    m_dayLabel->setBuddy(m_day);
    connect(m_metered, &QComboBox::activated, this,
            [this](int at) { m_settings.setMetered(static_cast<Settings::Metered>(m_metered->itemData(at).toInt())); });
    connect(m_sync, &NumberChoice::chosen, &m_settings, &Settings::setBytesOfSync);
    connect(m_day, &NumberChoice::chosen, &m_settings, &Settings::setBytesOfDay);
    connect(&m_settings, &Settings::syncTimesChanged, this, &NetworkPage::showSettings);
    retranslate();
    showSettings();
}

void NetworkPage::showSettings()
{
    m_metered->setCurrentIndex(m_metered->findData(static_cast<int>(m_settings.metered())));
    m_sync->choose(m_settings.bytesOfSync());
    m_day->choose(m_settings.bytesOfDay());
}

void NetworkPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void NetworkPage::retranslate()
{
    m_meteredLabel->setText(tr("On a metered connection"));
    m_metered->setItemText(0, tr("Sync as always"));
    m_metered->setItemText(1, tr("Ask first"));
    m_metered->setItemText(2, tr("Wait for another"));
    m_syncLabel->setText(tr("At most in one sync"));
    m_dayLabel->setText(tr("At most in a day"));
    setWrappedText(*m_promise, tr("Headlines come first, then pages, then photos. What does not fit comes next time."));
    m_sync->sayAgain();
    m_day->sayAgain();
}

} // namespace sarika
