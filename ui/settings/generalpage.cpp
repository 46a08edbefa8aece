// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/generalpage.h"

#include "app/settings.h"
#include "ui/look/choices.h"
#include "ui/look/form.h"
#include "ui/look/look.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QLabel>

#include <array>

namespace sarika
{

using namespace Qt::StringLiterals;

namespace
{

constexpr std::array themes{Settings::Theme::System, Settings::Theme::Light, Settings::Theme::Sepia,
                            Settings::Theme::Dark, Settings::Theme::HighContrast};

QString syncWords(qint64 minutes)
{
    if (minutes == 0)
        return GeneralPage::tr("Only when asked");
    if (minutes % 60 == 0)
        return inDigits(GeneralPage::tr("Every %n hour(s)", nullptr, static_cast<int>(minutes / 60)));
    return inDigits(GeneralPage::tr("Every %n minute(s)", nullptr, static_cast<int>(minutes)));
}

} // namespace

GeneralPage::GeneralPage(Settings &settings, QWidget *parent)
    : QWidget(parent), m_settings(settings), m_languageLabel(new QLabel(this)), m_language(new QComboBox(this)),
      m_digitsLabel(new QLabel(this)), m_digits(new QComboBox(this)), m_lunarDate(new QCheckBox(this)),
      m_themeLabel(new QLabel(this)), m_theme(new QComboBox(this)), m_syncLabel(new QLabel(this)),
      m_sync(new NumberChoice({15, 30, 60, 120, 240, 720, 1440, 0}, syncWords, this)),
      m_syncOnStart(new QCheckBox(this))
{
    // Each language by its own name, whatever the interface speaks.
    m_language->addItem(u"English"_s, QVariant::fromValue(static_cast<int>(Language::English)));
    m_language->addItem(u"ខ្មែរ"_s, QVariant::fromValue(static_cast<int>(Language::Khmer)));
    m_digits->addItem(u"០១២៣"_s, QVariant::fromValue(static_cast<int>(Digits::Khmer)));
    m_digits->addItem(u"0123"_s, QVariant::fromValue(static_cast<int>(Digits::Latin)));
    for (const auto theme : themes)
        m_theme->addItem({}, static_cast<int>(theme));
    QFormLayout *form = makeForm(this);
    form->addRow(m_languageLabel, m_language);
    form->addRow(m_digitsLabel, m_digits);
    form->addRow(nullptr, m_lunarDate);
    form->addRow(m_themeLabel, m_theme);
    form->addRow(m_syncLabel, m_sync);
    form->addRow(nullptr, m_syncOnStart);
    m_languageLabel->setBuddy(m_language);
    m_digitsLabel->setBuddy(m_digits);
    m_themeLabel->setBuddy(m_theme);
    m_syncLabel->setBuddy(m_sync);
    wire();
    retranslate();
    showSettings();
}

void GeneralPage::wire()
{
    connect(m_language, &QComboBox::activated, this,
            [this](int at) { m_settings.setLanguage(static_cast<Language>(m_language->itemData(at).toInt())); });
    connect(m_digits, &QComboBox::activated, this,
            [this](int at) { m_settings.setDigits(static_cast<Digits>(m_digits->itemData(at).toInt())); });
    connect(m_lunarDate, &QCheckBox::clicked, this, [this](bool on) { m_settings.setLunarDate(on); });
    connect(m_theme, &QComboBox::activated, this,
            [this](int at) { m_settings.setTheme(static_cast<Settings::Theme>(m_theme->itemData(at).toInt())); });
    connect(m_sync, &NumberChoice::chosen, this,
            [this](qint64 minutes) { m_settings.setSyncMinutes(static_cast<int>(minutes)); });
    connect(m_syncOnStart, &QCheckBox::toggled, this, [this](bool on) { m_settings.setSyncOnStart(on); });
    connect(&m_settings, &Settings::languageChanged, this, &GeneralPage::showSettings);
    connect(&m_settings, &Settings::digitsChanged, this, &GeneralPage::showSettings);
    connect(&m_settings, &Settings::lunarDateChanged, this, &GeneralPage::showSettings);
    connect(&m_settings, &Settings::themeChanged, this, &GeneralPage::showSettings);
    connect(&m_settings, &Settings::syncTimesChanged, this, &GeneralPage::showSettings);
}

void GeneralPage::showSettings()
{
    m_language->setCurrentIndex(m_language->findData(static_cast<int>(m_settings.language())));
    m_digits->setCurrentIndex(m_digits->findData(static_cast<int>(m_settings.digits())));
    m_lunarDate->setChecked(m_settings.lunarDate());
    m_theme->setCurrentIndex(m_theme->findData(static_cast<int>(m_settings.theme())));
    m_sync->choose(m_settings.syncMinutes());
    m_syncOnStart->setChecked(m_settings.syncOnStart());
}

void GeneralPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void GeneralPage::retranslate()
{
    m_languageLabel->setText(tr("Language"));
    m_digitsLabel->setText(tr("Digits in Khmer"));
    m_lunarDate->setText(tr("Lunar date and Buddhist year beside the date"));
    m_themeLabel->setText(tr("Theme"));
    m_theme->setItemText(0, tr("Follow the system"));
    m_theme->setItemText(1, tr("Light"));
    m_theme->setItemText(2, tr("Sepia"));
    m_theme->setItemText(3, tr("Dark"));
    m_theme->setItemText(4, tr("High contrast"));
    m_syncLabel->setText(tr("Sync"));
    m_syncOnStart->setText(tr("Sync when Sarika starts"));
    m_sync->sayAgain();
}

} // namespace sarika
