// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/fonts.h"

#include "app/text/khmer.h"

#include <QDir>
#include <QFontDatabase>
#include <QFontInfo>

#include <algorithm>
#include <cmath>

namespace sarika
{

using namespace Qt::StringLiterals;

namespace
{

// The bundled builds first; then what distributions ship, Latin and Khmer named together so that lines keep one pitch.
QStringList familiesOf(Face face)
{
    if (face == Face::Serif)
        return {u"Sarika Serif"_s, u"Noto Serif"_s, u"Noto Serif Khmer"_s, u"serif"_s};
    return {u"Sarika Sans"_s, u"Noto Sans"_s, u"Noto Sans Khmer"_s, u"sans-serif"_s};
}

} // namespace

void loadFonts()
{
    const QDir fonts(u":/fonts"_s);
    for (const QString &file : fonts.entryList({u"*.ttf"_s}, QDir::Files))
        QFontDatabase::addApplicationFont(fonts.filePath(file));
}

void fitInterfaceTo(const QFont &desktop)
{
    constexpr int ours = 14;
    interfacePx = std::max(ours, QFontInfo(desktop).pixelSize());
    smallPx = interfacePx - 1;
}

int textBarHeight(int usual, int around)
{
    return std::max(usual, linePitch(Script::Khmer, Face::Sans, interfacePx + khmerStepPx) + around);
}

Script scriptOf(const QString &text)
{
    return hasKhmer(text) ? Script::Khmer : Script::Latin;
}

QFont fontOf(Face face, int px, Weight weight)
{
    QFont font(familiesOf(face));
    font.setPixelSize(px);
    font.setWeight(weight == Weight::Bold ? QFont::Bold : QFont::Normal);
    return font;
}

QFont fontFor(Script script, Face face, int px, Weight weight)
{
    return fontOf(face, script == Script::Khmer ? px + khmerStepPx : px, weight);
}

QFont interfaceFont(Language language)
{
    return fontFor(language == Language::Khmer ? Script::Khmer : Script::Latin, Face::Sans, interfacePx);
}

int linePitch(Script script, Face face, int px)
{
    const double latin = face == Face::Serif ? 1.4 : 1.45;
    const double khmer = face == Face::Serif ? 1.85 : 1.65;
    return static_cast<int>(std::ceil(px * (script == Script::Khmer ? khmer : latin)));
}

} // namespace sarika
