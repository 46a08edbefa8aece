// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusVariant>
#include <QHash>
#include <QObject>

namespace sarika
{

/// Asks the desktop whether it wants things to move, and hears when it changes its mind: by the portal that GNOME,
/// KDE and others answer. Without a portal everything stays as it is.
class DesktopMotion final : public QObject
{
    Q_OBJECT

public:
    explicit DesktopMotion(QDBusConnection bus, QObject *parent = nullptr);

Q_SIGNALS:
    void told(bool wanted);

private Q_SLOTS:
    void hear(const QString &space, const QString &key, const QDBusVariant &value);

private:
    void ask(const QString &space, const QString &key);

    QDBusConnection m_bus;
    QHash<QString, bool> m_still; // what each setting that tells it says
};

} // namespace sarika
