// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace sarika
{

/// The language the reader chose for the interface.
enum class Language { English, Khmer };

/// The language of the desktop, as far as we speak it.
Language systemLanguage();

QString languageCode(Language language); // "en", "km"
Language languageFromCode(const QString &code);

/// The language of a text by its letters: "km" where at least a fifth of its letters are Khmer consonants, else
/// `hint` (what feed or page declared, normalised to a BCP 47 tag), else empty.
QString languageOf(QStringView text, const QString &hint = {});

} // namespace sarika
