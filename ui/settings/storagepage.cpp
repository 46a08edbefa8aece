// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/storagepage.h"

#include "app/settings.h"
#include "ui/look/form.h"
#include "ui/look/keepchoices.h"
#include "ui/look/look.h"
#include "ui/look/words.h"

#include <QEvent>
#include <QLabel>

namespace sarika
{

namespace
{

constexpr qint64 megabyte = 1024 * 1024;
constexpr qint64 gigabyte = 1024 * megabyte;

} // namespace

StoragePage::StoragePage(Settings &settings, QWidget *parent)
    : QWidget(parent), m_settings(settings), m_daysLabel(new QLabel(this)), m_days(keepDaysChoice(this)),
      m_storiesLabel(new QLabel(this)), m_stories(keepStoriesChoice(this)), m_sourceBytesLabel(new QLabel(this)),
      m_sourceBytes(keepBytesChoice(this)), m_bytesLabel(new QLabel(this)),
      m_bytes(
          new NumberChoice({500 * megabyte, gigabyte, 2 * gigabyte, 5 * gigabyte, 10 * gigabyte, 0}, limitWords, this)),
      m_promise(wrappedLabel({}, this))
{
    QFormLayout *form = makeForm(this);
    form->addRow(m_daysLabel, m_days);
    form->addRow(m_storiesLabel, m_stories);
    form->addRow(m_sourceBytesLabel, m_sourceBytes);
    form->addRow(m_bytesLabel, m_bytes);
    form->addRow(m_promise);
    m_daysLabel->setBuddy(m_days);
    m_storiesLabel->setBuddy(m_stories);
    m_sourceBytesLabel->setBuddy(m_sourceBytes);
    m_bytesLabel->setBuddy(m_bytes);
    connect(m_days, &NumberChoice::chosen, this,
            [this](qint64 days) { m_settings.setKeepDays(static_cast<int>(days)); });
    connect(m_stories, &NumberChoice::chosen, this,
            [this](qint64 stories) { m_settings.setKeepStories(static_cast<int>(stories)); });
    connect(m_sourceBytes, &NumberChoice::chosen, this, [this](qint64 bytes) { m_settings.setKeepSourceBytes(bytes); });
    connect(m_bytes, &NumberChoice::chosen, this, [this](qint64 bytes) { m_settings.setKeepBytes(bytes); });
    connect(&m_settings, &Settings::retentionChanged, this, &StoragePage::showSettings);
    retranslate();
    showSettings();
}

void StoragePage::showSettings()
{
    m_days->choose(m_settings.keepDays());
    m_stories->choose(m_settings.keepStories());
    m_sourceBytes->choose(m_settings.keepSourceBytes());
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
    m_storiesLabel->setText(tr("Of each newspaper"));
    m_sourceBytesLabel->setText(tr("Each newspaper uses at most"));
    m_bytesLabel->setText(tr("All use at most"));
    setWrappedText(*m_promise, tr("Favourites stay, text and photos, whatever is chosen here. A newspaper’s properties "
                                  "may say otherwise for it alone."));
    for (NumberChoice *choice : {m_days, m_stories, m_sourceBytes, m_bytes})
        choice->sayAgain();
}

} // namespace sarika
