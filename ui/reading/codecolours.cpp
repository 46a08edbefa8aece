// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/codecolours.h"

#include "ui/look/palette.h"
#include "ui/reading/blocksource.h"
#include "ui/reading/codelanguage.h"

#include <QElapsedTimer>
#include <QTextDocument>
#include <QTextLayout>

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/State>
#include <KSyntaxHighlighting/Theme>

namespace sarika
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 sliceMs = 8;
constexpr qsizetype longestCode = 60'000; // letters, a thousand lines; longer than in any story, it stays plain

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

CodeColours::CodeColours() = default;
CodeColours::~CodeColours() = default;

void CodeColours::colour(QTextDocument &page, Shade shade)
{
    for (std::optional<int> at = 0; at;)
        at = colourSome(page, *at, shade);
}

std::optional<int> CodeColours::colourSome(QTextDocument &page, int from, Shade shade)
{
    QElapsedTimer timer;
    timer.start();
    for (QTextBlock block = page.findBlock(from); block.isValid(); block = block.next()) {
        const BlockSource *source = BlockSource::of(block);
        if (!source || source->part() != Part::Code || source->text().size() > longestCode)
            continue;
        if (timer.elapsed() >= sliceMs)
            return block.position();
        if (!m_repository) {
            m_repository = std::make_unique<KSyntaxHighlighting::Repository>();
            return block.position(); // takes a slice of its own
        }
        colourBlock(page, block, shade);
    }
    return std::nullopt;
}

void CodeColours::colourBlock(QTextDocument &page, const QTextBlock &block, Shade shade) const
{
    const QString &code = BlockSource::of(block)->text();
    Painter painter(shade == Shade::Dark ? darkPalette() : sepiaPalette()); // the darkest of the light panels
    painter.setTheme(themeOf(*m_repository, shade));
    painter.setDefinition(definitionOf(*m_repository, block.blockFormat().stringProperty(CodeLanguageProperty), code));
    if (!painter.definition().isValid())
        return;
    block.layout()->setFormats(painter.rangesOf(code));
    page.markContentsDirty(block.position(), block.length());
}

} // namespace sarika
