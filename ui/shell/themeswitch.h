// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings.h"

#include <QObject>
#include <QPointer>

#include <memory>

class QThread;

namespace sarika
{

class PaperStyle;

/// Gives the program its colours: what the reader chose, or the desktop's light or dark, followed live; and moves
/// nothing by itself where the desktop asks for that.
class ThemeSwitch final : public QObject
{
    Q_OBJECT

public:
    explicit ThemeSwitch(const Settings &settings, QObject *parent = nullptr);
    ~ThemeSwitch() override;

    void askDesktop(); // over the session bus, for stillness: once, when there is time

private:
    void apply();

    const Settings &m_settings;
    QPointer<PaperStyle> m_style; // the application's, until another is set
    std::unique_ptr<QThread> m_connecting;
};

} // namespace sarika
