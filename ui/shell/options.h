// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/error.h"
#include "app/settings.h"

#include <QSize>
#include <QStringList>

#include <optional>

namespace sarika
{

/// What `sarika` is told on its command line.
struct Options
{
    QString data; // folder; empty: the reader's own
    std::optional<Language> language;
    std::optional<Settings::Theme> theme;
    QString address; // to follow and choose
    QString shot;    // picture file to write; empty: an ordinary window
    QSize size{1240, 820};
    double scale = 1; // device pixels a px, of the picture
    bool sample = false;
    bool firstStory = true;   // opened for the picture
    bool tellPainted = false; // on standard output, for measuring
};

/// Errors: WrongUsage. Ends the program itself for --help and --version.
[[nodiscard]] Result<Options> readOptions(const QStringList &arguments);

} // namespace sarika
