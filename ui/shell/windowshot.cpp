// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/windowshot.h"

#include <QPainter>
#include <QWidget>

#include <chrono>

namespace sarika
{

namespace
{

constexpr int looksMost = 40; // ten seconds: something that never stands still is taken as it is

QImage pictureOf(QWidget &window, double scale)
{
    QImage picture(window.size() * scale, QImage::Format_RGB32);
    picture.setDevicePixelRatio(scale);
    window.render(&picture);
    return picture;
}

} // namespace

WindowShot::WindowShot(QWidget &window, const QString &file, double scale)
    : m_window(window), m_file(file), m_scale(scale)
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
    const QImage now = pictureOf(m_window, m_scale);
    if (now != m_last && ++m_looks < looksMost) {
        m_last = now;
        return;
    }
    m_again.stop();
    Q_EMIT taken(now.save(m_file));
}

} // namespace sarika
