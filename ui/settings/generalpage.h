// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;

namespace sarika
{

class NumberChoice;
class Settings;

/// Language, digits, the lunar date, theme, and when to sync. What is chosen holds at once.
class GeneralPage final : public QWidget
{
    Q_OBJECT

public:
    explicit GeneralPage(Settings &settings, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void wire();
    void showSettings();
    void retranslate();

    Settings &m_settings;
    QLabel *m_languageLabel;
    QComboBox *m_language;
    QLabel *m_digitsLabel;
    QComboBox *m_digits;
    QCheckBox *m_lunarDate;
    QLabel *m_themeLabel;
    QComboBox *m_theme;
    QLabel *m_syncLabel;
    NumberChoice *m_sync;
    QCheckBox *m_syncOnStart;
};

} // namespace sarika
