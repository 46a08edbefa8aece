// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace sarika
{

// Words that belong to the paper and not to the story, in the languages of the papers we know.

/// Opens a pointer to another story: "Read also", "Lesen Sie auch", "អានបន្ថែម".
bool isPointer(const QString &line);

/// Asks something of the reader, or labels an advertisement: subscribe, share, log in, cookies, "Anzeige".
bool isPrompt(const QString &line);

/// Says that the rest is sold: "La suite est réservée aux abonnés".
bool isPaywall(const QString &line);

/// A closing paragraph in the paper's own cause: newsletters, subscriptions, donations, channels to follow.
bool isAppeal(const QString &text);

/// Asks for consent to cookies.
bool isCookieNotice(const QString &text);

/// Stands in for an embedded post or video until the reader agrees to load it.
bool isEmbedNotice(const QString &text);

/// An author's note printed with the story: "Sok Dara is a teacher in Takeo".
bool saysWhoSomebodyIs(const QString &line);

/// Small print: rights, agency marks, "comments are closed".
bool isRightsLine(const QString &line);

} // namespace sarika
