// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/storagepage.h"

#include "app/settings.h"
#include "ui/look/look.h"
#include "ui/look/words.h"
#include "ui/settings/choices.h"
#include "ui/settings/form.h"

#include <QEvent>
#include <QLabel>

namespace sarika
{

namespace
{

constexpr qint64 megabyte = 1024 * 1024;
constexpr qint64 gigabyte = 1024 * megabyte;

QString daysWords(qint64 days)
{
    return days == 0 ? StoragePage::tr("For ever")
                     : inDigits(StoragePage::tr("%n day(s)", nullptr, static_cast<int>(days)));
}

} // namespace

StoragePage::StoragePage(Settings &settings, QWidget *parent)
    : QWidget(parent), m_settings(settings), m_daysLabel(new QLabel(this)),
      m_days(new NumberChoice({7, 14, 30, 60, 90, 180, 365, 0}, daysWords, this)), m_bytesLabel(new QLabel(this)),
      m_bytes(
          new NumberChoice({500 * megabyte, gigabyte, 2 * gigabyte, 5 * gigabyte, 10 * gigabyte, 0}, limitWords, this)),
      m_promise(wrappedLabel({}, this))
{
    QFormLayout *form = makeForm(this);
    form->addRow(m_daysLabel, m_days);
    form->addRow(m_bytesLabel, m_bytes);
    form->addRow(m_promise);
    m_daysLabel->setBuddy(m_days);
    m_bytesLabel->setBuddy(m_bytes);
    connect(m_days, &NumberChoice::chosen, this,
            [this](qint64 days) { m_settings.setKeepDays(static_cast<int>(days)); });
    connect(m_bytes, &NumberChoice::chosen, this, [this](qint64 bytes) { m_settings.setKeepBytes(bytes); });
    connect(&m_settings, &Settings::retentionChanged, this, &StoragePage::showSettings);
    retranslate();
    showSettings();
}

void StoragePage::showSettings()
{
    m_days->choose(m_settings.keepDays());
    m_bytes->choose(m_settings.keepBytes());
}

void StoragePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void StoragePage::retranslate()
{
    m_daysLabel->setText(tr("Keep stories"));
    m_bytesLabel->setText(tr("Use at most"));
    setWrappedText(*m_promise, tr("Favourites stay, text and photos, whatever is chosen here."));
    m_days->sayAgain();
    m_bytes->sayAgain();
}

} // namespace sarika
