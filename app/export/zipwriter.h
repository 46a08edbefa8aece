// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace sarika
{

/// Packs files into one zip (APPNOTE.TXT 6.3), in the order they are added: the same files are the same bytes.
class ZipWriter final
{
public:
    enum class Packing { Stored, Deflated };

    void add(const QByteArray &name, const QByteArray &content, Packing packing); // name: UTF-8

    /// The whole; empty where it would be more than a zip can say (4 GB, 65,535 files).
    QByteArray zipped() const;

private:
    QByteArray m_files;
    QByteArray m_directory;
    qsizetype m_count = 0;
};

} // namespace sarika
