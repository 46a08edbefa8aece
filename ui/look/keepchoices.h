// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/choices.h"

#include <optional>

namespace sarika
{

/// The number of “as for all newspapers” among what one newspaper is offered.
constexpr qint64 asForAll = -1;

// What the reader may choose of how much is kept: for all newspapers, or for one where what holds for all is given.
NumberChoice *keepDaysChoice(QWidget *parent, std::optional<qint64> forAll = {});
NumberChoice *keepStoriesChoice(QWidget *parent, std::optional<qint64> forAll = {});
NumberChoice *keepBytesChoice(QWidget *parent, std::optional<qint64> forAll = {});

} // namespace sarika
