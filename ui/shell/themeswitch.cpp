// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/themeswitch.h"

#include "ui/look/palette.h"
#include "ui/look/stylesheet.h"

#include <QApplication>
#include <QStyleFactory>
#include <QStyleHints>

namespace sarika
{

using namespace Qt::StringLiterals;

ThemeSwitch::ThemeSwitch(const Settings &settings, QObject *parent) : QObject(parent), m_settings(settings)
{
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    connect(&settings, &Settings::themeChanged, this, &ThemeSwitch::apply);
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, &ThemeSwitch::apply);
    apply();
}

void ThemeSwitch::apply()
{
    const Settings::Theme theme = m_settings.theme();
    const bool systemDark = QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
    const bool dark = theme == Settings::Theme::Dark || (theme == Settings::Theme::System && systemDark);
    const Palette &palette = dark ? darkPalette() : lightPalette();
    QApplication::setPalette(qtPalette(palette));
    qApp->setStyleSheet(styleSheet(palette));
}

} // namespace sarika
