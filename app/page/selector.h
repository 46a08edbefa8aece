// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/text/htmltree.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringView>

#include <optional>
#include <vector>

namespace sarika
{

/// Chooses elements of a page as CSS does (https://www.w3.org/TR/selectors-3/), as far as rules for newspapers need it:
/// tag, *, #id, .class, [name], [name=value] with ~= ^= $= *=, :nth-of-type(n), descendant, child (>), and lists (,).
/// One thing more: “meta[name=author]@content” means the attribute, where nothing follows the element's text.
class Selector final
{
public:
    /// None where the text is not such a selector.
    static std::optional<Selector> read(QStringView text);

    QList<HtmlNode *> all(const HtmlTree &tree) const; // in document order
    QString firstText(const HtmlTree &tree) const;     // of the first that has one; white space folded

    bool namesAttribute() const { return !m_chains.empty() && !m_chains.front().attribute.isEmpty(); }

    bool operator==(const Selector &) const = default;

private:
    friend class SelectorReader;

    struct Condition
    {
        char kind = '='; // as in CSS: '=', '~', '^', '$', '*'; '?' is there; 'n' nth of its type
        QByteArray name; // of the attribute
        QByteArray value;
        int place = 0;

        bool operator==(const Condition &) const = default;
    };

    struct Step
    {
        bool child = false; // right below the step before; else anywhere below
        QByteArray tag;     // empty: any
        std::vector<Condition> conditions;

        bool operator==(const Step &) const = default;
    };

    struct Chain
    {
        std::vector<Step> steps;
        QByteArray attribute; // empty: the text

        bool operator==(const Chain &) const = default;
    };

    static bool holds(const HtmlNode *node, const Condition &condition);
    static bool fits(const HtmlNode *node, const Step &step);
    static bool fits(const HtmlNode *node, const Chain &chain, size_t steps);
    const Chain *fitting(const HtmlNode *node) const;

    std::vector<Chain> m_chains;
};

} // namespace sarika
