// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/newspaperserver.h"

#include <QObject>
#include <QTcpSocket>

#include <functional>

namespace sarika
{

/// One open connection of the loopback newspaper: reads requests, writes answers, makes the faults.
class ServerConnection final : public QObject
{
    Q_OBJECT

public:
    using Answerer = std::function<ServerAnswer(const ServerRequest &)>;

    ServerConnection(QTcpSocket *socket, Answerer answerer, QObject *parent);

    qint64 sent() const { return m_sent; }

    bool answering() const { return m_answering; }

Q_SIGNALS:
    void asked();    // a request came
    void answered(); // its answer was handed over, or will never be
    void closed();

private:
    void read();
    void write(const ServerAnswer &answer);
    void writeFaulty(const ServerAnswer &answer, const QByteArray &head, const QByteArray &body);
    void drip(const QByteArray &body, qsizetype from);
    void refill();
    void finish();
    void send(const QByteArray &bytes);

    QTcpSocket *m_socket;
    Answerer m_answerer;
    QByteArray m_unread;
    qint64 m_padding = 0; // still to be streamed; -1 is endless
    qint64 m_sent = 0;
    bool m_answering = false;
};

} // namespace sarika
