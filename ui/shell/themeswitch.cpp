// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/themeswitch.h"

#include "ui/look/motion.h"
#include "ui/look/palette.h"
#include "ui/look/paperstyle.h"
#include "ui/look/stylesheet.h"
#include "ui/shell/desktopmotion.h"

#include <QApplication>
#include <QStyleHints>

namespace sarika
{

using namespace Qt::StringLiterals;

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

void ThemeSwitch::askDesktop()
{
    if (m_style)
        connect(new DesktopMotion(QDBusConnection::sessionBus(), this), &DesktopMotion::told, m_style,
                &PaperStyle::setMotionWanted);
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
