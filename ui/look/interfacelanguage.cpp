// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/interfacelanguage.h"

namespace sarika
{

namespace
{

Digits interfaceDigits = Digits::Khmer; // read and written on the UI thread

} // namespace

void setInterfaceDigits(Digits digits)
{
    interfaceDigits = digits;
}

Wording interfaceWording()
{
    return {interfaceLanguage(), interfaceDigits};
}

} // namespace sarika
