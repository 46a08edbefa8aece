// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace sarika
{

/// Clean HTML as CommonMark with GitHub's tables, strikethrough and footnotes.
QString markdownOfBody(const QString &cleanHtml);

/// A photo with its caption and credit beneath; `alt`: what it shows, for who cannot see it.
QString markdownFigure(const QString &address, const QString &alt, const QString &caption, const QString &credit);

} // namespace sarika
