// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSocketNotifier>

#include <array>

namespace sarika
{

/// Tells of SIGINT and SIGTERM as a signal of ours, while it lives; a second one ends the program as usual.
/// One at a time.
class Interrupt final : public QObject
{
    Q_OBJECT

public:
    explicit Interrupt(QObject *parent = nullptr);
    ~Interrupt() override;

Q_SIGNALS:
    void interrupted();

private:
    std::array<int, 2> m_pipe{-1, -1};
    QSocketNotifier m_notifier{QSocketNotifier::Read};
};

} // namespace sarika
