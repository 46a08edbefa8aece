// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/tagcolours.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Theme>

namespace sarika
{

TagColours::TagColours(QTextDocument &html) : m_colours(new KSyntaxHighlighting::SyntaxHighlighter(&html))
{
    m_colours->setDefinition(m_languages.definitionForName(QStringLiteral("HTML")));
}

void TagColours::paint(Shade shade)
{
    using KSyntaxHighlighting::Repository;
    m_colours->setTheme(
        m_languages.defaultTheme(shade == Shade::Dark ? Repository::DarkTheme : Repository::LightTheme));
    m_colours->rehighlight();
}

} // namespace sarika
