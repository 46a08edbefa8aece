// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QUrl>

namespace sarika
{

struct HtmlNode;

/// Publisher's HTML reduced to an allow-list: paragraphs, headings, lists, quotes, tables, figures with captions,
/// photos, code, links, plain emphasis; nothing else survives: no scripts, styles, event handlers, forms, embeds,
/// tracking pixels. Addresses become absolute against `base`; only http, https and mailto links stay (and qrc where
/// base is qrc). `<img>` keeps src, alt, width, height (lazy and srcset sources resolved to the best candidate).
/// Code keeps its language as class="language-…", footnotes their names and the links to them ("#fn1").
QString cleanBody(const QString &html, const QUrl &base);
QString cleanUtf8Body(QByteArrayView html, const QUrl &base);
QString cleanBody(const HtmlNode *node, const QUrl &base);

/// The best picture address of an <img>, its <picture> or its lazy attributes; empty for pixels and placeholders.
QUrl bestPhotoAddress(const HtmlNode *img, const QUrl &base);
QByteArray bestPhotoLink(const HtmlNode *img, const QUrl &base); // encoded

} // namespace sarika
