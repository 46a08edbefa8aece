// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace sarika
{

/// How long the text takes to read, at least one minute; 0 for no text. Words that are not Khmer at 238 a minute
/// (Brysbaert 2019, silent reading of non-fiction), Khmer at 255 syllables a minute: no study of Khmer is known, that
/// is the speed of Chinese, whose signs are syllables too (Trauzettel-Klosinski and Dietz 2012).
int readingMinutes(QStringView bodyText);

} // namespace sarika
