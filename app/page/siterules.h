// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/page/selector.h"

#include <QList>
#include <QString>

namespace sarika
{

/// What the reader says of one newspaper's pages, where reading them by themselves goes wrong. An empty list leaves a
/// field to Sarika; of several selectors the first that finds something counts, and all of `remove` and `body`.
struct SiteRules
{
    using Selectors = QList<Selector>;

    Selectors body; // the story, and nothing else is
    Selectors remove;
    Selectors headline;
    Selectors byline;
    Selectors date;
    Selectors photo; // an img, what holds one, or an attribute with its address
    Selectors caption;
    Selectors credit;
    Selectors nextPage; // a link, or an attribute with its address

    bool isEmpty() const;

    bool operator==(const SiteRules &) const = default;
};

struct SiteRulesReading
{
    SiteRules rules;
    QList<int> badLines; // from 1: not understood, and left out
};

/// Reads a rules file: a line each, “body: article .story”; # begins a comment. The names are body, remove, headline,
/// byline, date, photo, caption, credit, next page. Files in the ftr-site-config format are read as well
/// (https://help.fivefilters.org/full-text-rss/site-patterns.html): their XPaths as far as a Selector can say them.
SiteRulesReading readSiteRules(const QString &text);

} // namespace sarika
