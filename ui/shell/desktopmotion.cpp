// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/desktopmotion.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

#include <array>
#include <optional>

namespace sarika
{

using namespace Qt::StringLiterals;

namespace
{

const QString portal = u"org.freedesktop.portal.Desktop"_s;
const QString path = u"/org/freedesktop/portal/desktop"_s;
const QString settings = u"org.freedesktop.portal.Settings"_s;

/// A setting that tells it, and the value of it that means stillness.
struct Wish
{
    QLatin1StringView space;
    QLatin1StringView key;
    QLatin1StringView still;
};

constexpr std::array wishes{
    Wish{"org.gnome.desktop.interface"_L1, "enable-animations"_L1, "false"_L1},
    Wish{"org.freedesktop.appearance"_L1, "reduced-motion"_L1, "1"_L1},
    Wish{"org.kde.kdeglobals.KDE"_L1, "AnimationDurationFactor"_L1, "0"_L1},
};

// Portals wrap the value once or twice.
QVariant unwrapped(QVariant value)
{
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

} // namespace

DesktopMotion::DesktopMotion(QDBusConnection bus, QObject *parent) : QObject(parent), m_bus(std::move(bus))
{
    if (!m_bus.isConnected())
        return;
    // From whoever has that path: for a name Qt would ask the bus for its owner and wait.
    m_bus.connect({}, path, settings, u"SettingChanged"_s, this, SLOT(hear(QString, QString, QDBusVariant)));
    for (const Wish &wish : wishes)
        ask(wish.space, wish.key);
}

void DesktopMotion::ask(const QString &space, const QString &key)
{
    QDBusMessage question = QDBusMessage::createMethodCall(portal, path, settings, u"Read"_s);
    question << space << key;
    auto *answer = new QDBusPendingCallWatcher(m_bus.asyncCall(question), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer, space, key] {
        answer->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *answer;
        if (reply.isValid())
            hear(space, key, reply.value());
    });
}

void DesktopMotion::hear(const QString &space, const QString &key, const QDBusVariant &value)
{
    for (const Wish &wish : wishes) {
        if (wish.space == space && wish.key == key)
            m_still[key] = unwrapped(value.variant()).toString() == wish.still;
    }
    Q_EMIT told(!m_still.values().contains(true)); // one that asks for stillness is enough
}

} // namespace sarika
