// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/page/claims.h"

#include <QStringList>

namespace sarika
{

struct Headline
{
    QString text;                   // as the reader sees it, without site name or section
    const HtmlNode *node = nullptr; // where it is printed, null where it is only claimed
    QStringList forms;              // every wording of it on the page: to tell it when it is printed again
};

/// What the reader sees as the headline, weighed against what the data claims.
Headline findHeadline(const HtmlTree &tree, const Claims &claims, const QUrl &address);

/// "Site" of "Headline | Site"; empty where the title is not the headline and one name more.
QString siteInTitle(const QString &title, const QString &headline);

/// Share of words two texts have in common, 0 to 1 (F1 of the bags of words).
double alikeness(QStringView a, QStringView b);

} // namespace sarika
