// SPDX-License-Identifier: GPL-3.0-or-later
// Apart from the folder: only the worker reads by the rules, the window shows them as they are written.
#include "app/sync/siterulesfolder.h"

namespace sarika
{

SiteRules SiteRulesFolder::findRules(const QUrl &page) const
{
    const QString text = find(page);
    return text.isEmpty() ? SiteRules{} : readSiteRules(text).rules;
}

} // namespace sarika
