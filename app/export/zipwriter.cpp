// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/zipwriter.h"

#include <QDataStream>
#include <QIODevice>

#include <zlib.h>

#include <limits>

namespace sarika
{

namespace
{

enum Signature : quint32 { FileHeader = 0x04034b50, DirectoryEntry = 0x02014b50, DirectoryEnd = 0x06054b50 };

constexpr quint16 version = 20; // of the format: deflate
constexpr quint16 unixMade = (3 << 8) | version;
constexpr quint16 namesAreUtf8 = 1 << 11;
constexpr quint16 deflated = 8;
constexpr quint16 firstDay = (1 << 5) | 1;           // 1 January 1980, the first that a zip can say
constexpr quint32 readable = quint32(0100644) << 16; // an ordinary file that all may read

// Without the header of zlib: a zip has its own. Empty where there is no memory for it.
QByteArray deflate(const QByteArray &content)
{
    z_stream stream{};
    if (deflateInit2(&stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, -MAX_WBITS, MAX_MEM_LEVEL, Z_DEFAULT_STRATEGY) != Z_OK)
        return {};
    QByteArray packed(qsizetype(deflateBound(&stream, uLong(content.size()))), Qt::Uninitialized);
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(content.constData()));
    stream.avail_in = uInt(content.size());
    stream.next_out = reinterpret_cast<Bytef *>(packed.data());
    stream.avail_out = uInt(packed.size());
    const bool whole = ::deflate(&stream, Z_FINISH) == Z_STREAM_END;
    packed.truncate(whole ? qsizetype(stream.total_out) : 0);
    deflateEnd(&stream);
    return packed;
}

} // namespace

void ZipWriter::add(const QByteArray &name, const QByteArray &content, Packing packing)
{
    const QByteArray smaller = packing == Packing::Deflated ? deflate(content) : QByteArray();
    const bool stored = smaller.isEmpty() || smaller.size() >= content.size(); // a photo is packed already
    const QByteArray &bytes = stored ? content : smaller;
    QByteArray common;
    QDataStream about(&common, QIODevice::WriteOnly);
    about.setByteOrder(QDataStream::LittleEndian);
    about << version << namesAreUtf8 << quint16(stored ? 0 : deflated) << quint16(0) << firstDay
          << quint32(crc32(0, reinterpret_cast<const Bytef *>(content.constData()), uInt(content.size())))
          << quint32(bytes.size()) << quint32(content.size()) << quint16(name.size()) << quint16(0);
    QDataStream entry(&m_directory, QIODevice::Append);
    entry.setByteOrder(QDataStream::LittleEndian);
    entry << DirectoryEntry << unixMade;
    entry.writeRawData(common.constData(), int(common.size()));
    entry << quint16(0) << quint16(0) << quint16(0) << readable << quint32(m_files.size());
    entry.writeRawData(name.constData(), int(name.size()));
    QDataStream file(&m_files, QIODevice::Append);
    file.setByteOrder(QDataStream::LittleEndian);
    file << FileHeader;
    m_files += common + name + bytes;
    ++m_count;
}

QByteArray ZipWriter::zipped() const
{
    if (m_files.size() + m_directory.size() > std::numeric_limits<quint32>::max() ||
        m_count > std::numeric_limits<quint16>::max())
        return {};
    QByteArray end;
    QDataStream last(&end, QIODevice::WriteOnly);
    last.setByteOrder(QDataStream::LittleEndian);
    last << DirectoryEnd << quint16(0) << quint16(0) << quint16(m_count) << quint16(m_count)
         << quint32(m_directory.size()) << quint32(m_files.size()) << quint16(0);
    return m_files + m_directory + end;
}

} // namespace sarika
