// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace sarika
{

/// Where a character reference stands: the HTML standard reads “&b=1” in an attribute as it is written.
enum class Place { Text, Attribute };

/// Decodes the character references of HTML in place, for the text only gets shorter. Returns its new end; null where
/// one is not plain: no semicolon, a rare name, a number that means something else.
char *decodeOrdinaryText(char *from, char *to, Place place);

/// Copies with every line break as LF, as the HTML standard wants it. Returns the end of the copy.
char *copyWithPlainBreaks(QByteArrayView text, char *to);

} // namespace sarika
