// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/themeswitch.h"

#include "ui/look/motion.h"
#include "ui/look/palette.h"
#include "ui/look/paperstyle.h"
#include "ui/look/stylesheet.h"
#include "ui/shell/desktopmotion.h"

#include <QApplication>
#include <QStyleHints>
#include <QThread>

#include <chrono>

namespace sarika
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

const Palette &paletteOf(Settings::Theme theme, bool systemDark)
{
    switch (theme) {
    case Settings::Theme::Light:
        return lightPalette();
    case Settings::Theme::Sepia:
        return sepiaPalette();
    case Settings::Theme::Dark:
        return darkPalette();
    case Settings::Theme::HighContrast:
        return contrastPalette();
    case Settings::Theme::System:
        break;
    }
    return systemDark ? darkPalette() : lightPalette();
}

} // namespace

ThemeSwitch::ThemeSwitch(const Settings &settings, QObject *parent)
    : QObject(parent), m_settings(settings), m_style(new PaperStyle)
{
    m_style->setMotionWanted(motionWanted()); // as the desktop's own style has it
    QApplication::setStyle(m_style);          // the application owns it
    connect(&settings, &Settings::themeChanged, this, &ThemeSwitch::apply);
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, &ThemeSwitch::apply);
    apply();
}

ThemeSwitch::~ThemeSwitch()
{
    if (!m_connecting || m_connecting->wait(500ms))
        return;
    QThread *left = m_connecting.release(); // to a bus that does not answer
    connect(left, &QThread::finished, left, &QObject::deleteLater);
}

// Connecting waits until the bus answers, which it may never do: the window goes on meanwhile.
void ThemeSwitch::askDesktop()
{
    m_connecting.reset(QThread::create([] { QDBusConnection::sessionBus(); }));
    connect(m_connecting.get(), &QThread::finished, this, [this] {
        if (m_style)
            connect(new DesktopMotion(QDBusConnection::sessionBus(), this), &DesktopMotion::told, m_style,
                    &PaperStyle::setMotionWanted);
    });
    m_connecting->start();
}

void ThemeSwitch::apply()
{
    const Settings::Theme theme = m_settings.theme();
    const bool systemDark = QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
    const Palette &palette = paletteOf(theme, systemDark);
    QApplication::setPalette(qtPalette(palette));
    qApp->setStyleSheet(styleSheet(palette));
}

} // namespace sarika
