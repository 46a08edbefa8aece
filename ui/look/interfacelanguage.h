// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/text/language.h"
#include "app/text/wordsforpeople.h"

#include <QLocale>

namespace sarika
{

/// The language the interface speaks now: the one the language switch made Qt's default locale.
inline Language interfaceLanguage()
{
    return QLocale().language() == QLocale::Khmer ? Language::Khmer : Language::English;
}

/// The digits of a Khmer interface; one for the program, as Qt's default locale is. Set by the language switch only.
void setInterfaceDigits(Digits digits);

/// How the interface says dates, numbers and sizes.
Wording interfaceWording();

/// A number as the interface writes it.
inline QString inWords(qint64 number)
{
    return numberForPeople(number, interfaceWording());
}

/// Text with numbers put in by tr("…%n…"): its digits as the interface writes them.
inline QString inDigits(const QString &text)
{
    return inDigitsOf(interfaceWording(), text);
}

} // namespace sarika
