// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QPushButton;
class QTabWidget;

namespace sarika
{

class KeyBindings;
class Settings;

/// What the reader may set, a page a subject. Everything holds at once; there is nothing to apply.
class SettingsDialog final : public QDialog
{
    Q_OBJECT

public:
    SettingsDialog(Settings &settings, KeyBindings &bindings, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QTabWidget *m_pages;
    QPushButton *m_close;
};

} // namespace sarika
