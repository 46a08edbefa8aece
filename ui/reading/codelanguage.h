// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace sarika
{

/// The language of a code block by what it looks like, as KSyntaxHighlighting names it; empty where nothing is sure.
QString guessedLanguage(const QString &code);

} // namespace sarika
