// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace sarika
{

/// A character, or two that combine, by its name in HTML: https://html.spec.whatwg.org/multipage/named-characters.html
struct NamedCharacter
{
    QByteArrayView name;            // without & and ;
    bool semicolonOptional = false; // “&amp” is read as “&amp;”
    int length = 0;                 // of codes
    char32_t codes[2] = {};
};

/// Null for a name that the standard does not have.
const NamedCharacter *findNamedCharacter(QByteArrayView name);

} // namespace sarika
