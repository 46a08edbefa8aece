// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QTimer>

class QWidget;

namespace sarika
{

/// Writes a picture of a window once it stands still: two pictures in a row are the same.
class WindowShot final : public QObject
{
    Q_OBJECT

public:
    WindowShot(QWidget &window, const QString &file);

    void begin();

Q_SIGNALS:
    void taken(bool written);

private:
    void look();

    QWidget &m_window;
    QString m_file;
    QImage m_last;
    QTimer m_again;
    int m_looks = 0;
};

} // namespace sarika
