// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/syntaxpainter.h"

#include "ui/look/palette.h"
#include "ui/reading/codelanguage.h"

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/State>
#include <KSyntaxHighlighting/Theme>

namespace sarika
{

using namespace Qt::StringLiterals;

namespace
{

// Themes are made for white and black; our panel lies between.
QColor legible(QColor colour, const Palette &palette)
{
    constexpr double least = 4.5; // WCAG 2.2, AA
    for (int steps = 0; steps < 20 && contrast(colour, palette.shade) < least; ++steps)
        colour = palette.dark ? colour.lighter(108) : colour.darker(108);
    return colour;
}

/// Collects the colours of one code block.
class Painter final : public KSyntaxHighlighting::AbstractHighlighter
{
public:
    explicit Painter(const Palette &palette) : m_palette(palette) {}

    QList<QTextLayout::FormatRange> rangesOf(const QString &code)
    {
        KSyntaxHighlighting::State state;
        for (const QString &line : code.split(u'\n')) {
            state = highlightLine(line, state);
            m_lineStart += static_cast<int>(line.size()) + 1;
        }
        return m_ranges;
    }

protected:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override
    {
        if (length == 0 || !format.hasTextColor(theme()))
            return;
        QTextLayout::FormatRange range;
        range.start = m_lineStart + offset;
        range.length = length;
        range.format.setForeground(legible(format.textColor(theme()), m_palette));
        m_ranges << range;
    }

private:
    const Palette &m_palette;
    int m_lineStart = 0;
    QList<QTextLayout::FormatRange> m_ranges;
};

KSyntaxHighlighting::Definition definitionOf(const KSyntaxHighlighting::Repository &repository, const QString &hint,
                                             const QString &code)
{
    if (!hint.isEmpty()) {
        if (const auto named = repository.definitionForName(hint); named.isValid())
            return named;
        if (const auto named = repository.definitionForFileName(u"code."_s + hint); named.isValid())
            return named;
    }
    return repository.definitionForName(guessedLanguage(code));
}

// The default themes set keywords apart by weight, which would widen the lines; these do it by colour.
KSyntaxHighlighting::Theme themeOf(const KSyntaxHighlighting::Repository &repository, Shade shade)
{
    using KSyntaxHighlighting::Repository;
    const bool dark = shade == Shade::Dark;
    const auto theme = repository.theme(dark ? u"GitHub Dark"_s : u"GitHub Light"_s);
    return theme.isValid() ? theme : repository.defaultTheme(dark ? Repository::DarkTheme : Repository::LightTheme);
}

} // namespace

QList<QTextLayout::FormatRange> SyntaxPainter::rangesOf(const QString &code, const QString &hint, Shade shade)
{
    Painter painter(shade == Shade::Dark ? darkPalette() : sepiaPalette()); // the darkest of the light panels
    painter.setTheme(themeOf(m_repository, shade));
    painter.setDefinition(definitionOf(m_repository, hint, code));
    return painter.definition().isValid() ? painter.rangesOf(code) : QList<QTextLayout::FormatRange>();
}

} // namespace sarika
