// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/windowshot.h"

#include <QWidget>

#include <chrono>

namespace sarika
{

namespace
{

constexpr int looksMost = 40; // ten seconds: something that never stands still is taken as it is

} // namespace

WindowShot::WindowShot(QWidget &window, const QString &file) : m_window(window), m_file(file)
{
    m_again.setInterval(std::chrono::milliseconds(250));
    m_again.callOnTimeout(this, &WindowShot::look);
}

void WindowShot::begin()
{
    m_again.start();
}

void WindowShot::look()
{
    const QImage now = m_window.grab().toImage();
    if (now != m_last && ++m_looks < looksMost) {
        m_last = now;
        return;
    }
    m_again.stop();
    Q_EMIT taken(now.save(m_file));
}

} // namespace sarika
