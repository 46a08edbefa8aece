// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace sarika
{

/// Where everything the reader owns lives; tests and --data hand in a folder of their own.
struct Paths
{
    QString data; // absolute folder

    static Paths ofReader(); // the XDG data directory
    static Paths inFolder(const QString &folder);

    QString database() const { return data + QStringLiteral("/sarika.sqlite"); }

    QString photos() const { return data + QStringLiteral("/photos"); }

    QString settings() const { return data + QStringLiteral("/settings.ini"); }

    QString rules() const { return data + QStringLiteral("/rules"); } // the reader's, for newspapers' pages

    QString lock() const { return data + QStringLiteral("/sync.lock"); }
};

} // namespace sarika
