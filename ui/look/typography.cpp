// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/typography.h"

#include <QFontDatabase>
#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace sarika
{

using namespace Qt::StringLiterals;

namespace
{

// As long as a line, letters as often as in news.
const QString running = u"The ferry leaves at six in the morning, and whoever misses it reads the paper."_s;

void addFace(QStringList &families, const QString &face)
{
    if (face == "serif"_L1 || face == "sans"_L1)
        families << fontOf(face == "serif"_L1 ? Face::Serif : Face::Sans, 16).families();
    else
        families << face;
}

double khmerPitch(const QString &face, int spacing, const QFont &font)
{
    if (face == "serif"_L1)
        return std::max(1.82, 1.85 * spacing / 100);
    if (face == "sans"_L1)
        return std::max(1.51, 1.65 * spacing / 100);
    const double natural = QFontMetricsF(font).height() / font.pixelSize(); // of a font we have not measured
    return std::max(natural, 1.85 * spacing / 100);
}

} // namespace

QFont readingFont(const TextStyle &style, Script script, int px, Weight weight)
{
    const bool khmer = script == Script::Khmer;
    QStringList families;
    addFace(families, khmer ? style.khmerFace : style.latinFace);
    addFace(families, khmer ? style.latinFace : style.khmerFace);
    addFace(families, u"serif"_s);
    families.removeDuplicates();
    QFont font = fontFor(script, Face::Serif, px, weight);
    font.setFamilies(families);
    return font;
}

int readingPitch(const TextStyle &style, Script script, const QFont &font, double latin)
{
    const double em = script == Script::Khmer ? khmerPitch(style.khmerFace, style.spacing, font)
                                              : std::max(1.1, latin * style.spacing / 100);
    return static_cast<int>(std::ceil(font.pixelSize() * em - 0.001));
}

int readingMeasure(const TextStyle &style, Script script)
{
    const QFontMetricsF metrics(readingFont(style, Script::Latin, style.size));
    const double character = metrics.horizontalAdvance(running) / static_cast<double>(running.size());
    const double step = script == Script::Khmer ? 1.0 * (style.size + khmerStepPx) / style.size : 1;
    return qRound(style.measure * character * step);
}

QStringList readingFaces(Script script)
{
    QStringList faces = QFontDatabase::families(script == Script::Khmer ? QFontDatabase::Khmer : QFontDatabase::Latin);
    faces.removeIf([](const QString &face) {
        return face.startsWith("Sarika "_L1) || QFontDatabase::isPrivateFamily(face) ||
               !QFontDatabase::isSmoothlyScalable(face);
    });
    return faces;
}

} // namespace sarika
