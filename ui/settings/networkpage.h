// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;
class QLabel;

namespace sarika
{

class NumberChoice;
class Settings;

/// What syncs may cost: on a metered connection, at a time, in a day. What is chosen holds at once.
class NetworkPage final : public QWidget
{
    Q_OBJECT

public:
    explicit NetworkPage(Settings &settings, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showSettings();
    void retranslate();

    Settings &m_settings;
    QLabel *m_meteredLabel;
    QComboBox *m_metered;
    QLabel *m_syncLabel;
    NumberChoice *m_sync;
    QLabel *m_dayLabel;
    NumberChoice *m_day;
    QLabel *m_promise;
};

} // namespace sarika
