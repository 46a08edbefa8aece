// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace sarika
{

/// Where a character reference stands: the HTML standard reads “&lt=1” in an attribute as it is written.
enum class Place { Text, Attribute };

/// Decodes the character references of HTML in place, for the text only gets shorter; returns its new end. By
/// https://html.spec.whatwg.org/multipage/parsing.html#character-reference-state, old references without a semicolon
/// among them; what is no reference stays as it is written.
char *decodeReferences(char *from, char *to, Place place);

/// Copies with every line break as LF, as the HTML standard wants it, and without NUL. Returns the end of the copy.
char *copyWithPlainBreaks(QByteArrayView text, char *to);

} // namespace sarika
