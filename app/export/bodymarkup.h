// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

#include <functional>

namespace sarika
{

/// What a body's markup needs to know of the file around it.
struct BodySetting
{
    QString name;                                               // begins its ids: they differ from other stories'
    QString language;                                           // of the story
    std::function<QString(const QString &address)> photoSource; // empty where the file has it not
};

/// Clean HTML as markup that is HTML and XML alike and holds to the standard's content model, as readers of books
/// demand: lists of items, tables of rows, no paragraph in a paragraph, ids that are there once, links that lead
/// somewhere. Paragraphs in another script or direction say so. A photo that the file has not is a link to it.
QString bodyMarkup(const QString &cleanHtml, const BodySetting &setting);

} // namespace sarika
