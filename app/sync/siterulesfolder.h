// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/error.h"
#include "app/page/siterules.h"

#include <QUrl>

namespace sarika
{

/// The reader's rules for pages, one small text file a newspaper, named by its host: “paper.example.txt”. A file of a
/// host serves what stands below it too.
class SiteRulesFolder final
{
public:
    explicit SiteRulesFolder(QString folder) : m_folder(std::move(folder)) {}

    QString find(const QUrl &page) const;        // the text of the nearest file; empty where there is none
    SiteRules findRules(const QUrl &page) const; // empty where there is none

    /// Keeps the text for the page's host; nothing but white space removes the file. Errors: Storage, BadAddress.
    [[nodiscard]] Result<void> save(const QUrl &page, const QString &text) const;

private:
    QString pathOf(const QString &host) const;
    QString nearestPath(const QUrl &page) const;

    QString m_folder;
};

} // namespace sarika
