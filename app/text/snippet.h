// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/text/searchquery.h"

namespace sarika
{

// Around every hit in a snippet; private use, so no publisher's text holds them.
constexpr QChar hitStart{0xe000};
constexpr QChar hitEnd{0xe001};

/// The words around the first hit of any phrase in the text, cut at words with “…”, hits between hitStart and hitEnd.
/// Empty where the text has no hit.
QString snippetOf(QStringView text, const QList<SearchPhrase> &phrases);

} // namespace sarika
