// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/interrupt.h"

#include <fcntl.h>
#include <unistd.h>

#include <csignal>

namespace sarika
{

namespace
{
// A signal handler may touch nothing but this (signal-safety(7)).
volatile std::sig_atomic_t writeEnd = -1;

void onSignal(int)
{
    const char byte = 1;
    [[maybe_unused]] const auto written = write(writeEnd, &byte, 1);
}

void handle(int signal, void (*handler)(int))
{
    struct sigaction action = {};
    action.sa_handler = handler;
    action.sa_flags = static_cast<int>(SA_RESETHAND); // the second one is not ours
    sigaction(signal, &action, nullptr);
}
} // namespace

Interrupt::Interrupt(QObject *parent) : QObject(parent)
{
    if (pipe2(m_pipe.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    writeEnd = m_pipe[1];
    m_notifier.setSocket(m_pipe[0]);
    connect(&m_notifier, &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        if (read(m_pipe[0], &byte, 1) == 1)
            Q_EMIT interrupted();
    });
    m_notifier.setEnabled(true);
    handle(SIGINT, onSignal);
    handle(SIGTERM, onSignal);
}

Interrupt::~Interrupt()
{
    handle(SIGINT, SIG_DFL);
    handle(SIGTERM, SIG_DFL);
    m_notifier.setEnabled(false);
    for (int end : m_pipe) {
        if (end >= 0)
            close(end);
    }
}

} // namespace sarika
