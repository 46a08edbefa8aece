// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/codecolours.h"

#include "ui/reading/blocksource.h"
#include "ui/reading/codelanguage.h"

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

/// Collects the colours of one code block.
class Painter final : public KSyntaxHighlighting::AbstractHighlighter
{
public:
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
        range.format.setForeground(format.textColor(theme()));
        m_ranges << range;
    }

private:
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

} // namespace

CodeColours::CodeColours() = default;
CodeColours::~CodeColours() = default;

void CodeColours::colour(QTextDocument &page, Shade shade)
{
    for (QTextBlock block = page.begin(); block.isValid(); block = block.next()) {
        const BlockSource *source = BlockSource::of(block);
        if (!source || source->part() != Part::Code)
            continue;
        if (!m_repository)
            m_repository = std::make_unique<KSyntaxHighlighting::Repository>();
        const QString hint = block.blockFormat().stringProperty(CodeLanguageProperty);
        Painter painter;
        painter.setTheme(m_repository->defaultTheme(shade == Shade::Dark
                                                        ? KSyntaxHighlighting::Repository::DarkTheme
                                                        : KSyntaxHighlighting::Repository::LightTheme));
        painter.setDefinition(definitionOf(*m_repository, hint, source->text()));
        if (!painter.definition().isValid())
            continue;
        block.layout()->setFormats(painter.rangesOf(source->text()));
        page.markContentsDirty(block.position(), block.length());
    }
}

} // namespace sarika
