// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace sarika
{

class NumberChoice;
class Settings;

/// How long and how much is kept. Favourites are kept whatever is chosen, and the page says so.
class StoragePage final : public QWidget
{
    Q_OBJECT

public:
    explicit StoragePage(Settings &settings, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showSettings();
    void retranslate();

    Settings &m_settings;
    QLabel *m_daysLabel;
    NumberChoice *m_days;
    QLabel *m_storiesLabel;
    NumberChoice *m_stories;
    QLabel *m_sourceBytesLabel;
    NumberChoice *m_sourceBytes;
    QLabel *m_bytesLabel;
    NumberChoice *m_bytes;
    QLabel *m_promise;
};

} // namespace sarika
