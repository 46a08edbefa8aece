// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace sarika
{

/// What the forms of an English word share: plurals, -ed and -ing taken off as in steps 1 and 5 of Porter's algorithm
/// (M. F. Porter, An algorithm for suffix stripping, 1980). Later steps would make one of "organ" and "organization".
/// `key`: a search key.
QString englishStem(const QString &key);

/// The other forms of a word that a search for it finds too, made-up ones among them; none for what is not English.
QStringList englishForms(const QString &key);

} // namespace sarika
