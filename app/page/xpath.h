// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace sarika
{

bool looksLikeXPath(QStringView text);

/// A selector (selector.h) that says the same as an XPath 1.0 of the kind site rules are written in:
/// “//div[contains(@class, 'story')]//p” is “div[class*="story"] p”. Empty where it cannot say it.
QString selectorOfXPath(QStringView xpath);

} // namespace sarika
