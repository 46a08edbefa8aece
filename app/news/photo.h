// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>
#include <QString>
#include <QUrl>

namespace sarika
{

/// A photograph of a story as the publisher printed it: its address, caption and credit, and the files we keep of it.
struct Photo
{
    QUrl address;
    QString caption;
    QString credit;
    QSize size;        // px; of the file once it is held, else as the page said, else invalid
    QString file;      // absolute path, empty until it is held
    QString thumbnail; // absolute path of the list thumbnail, empty until it is held

    bool held() const { return !file.isEmpty(); }

    bool operator==(const Photo &) const = default;
};

} // namespace sarika
