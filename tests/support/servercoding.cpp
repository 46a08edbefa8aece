// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/newspaperserver.h"

#include <zlib.h>

namespace sarika
{

namespace
{

QByteArray zlibbed(const QByteArray &bytes, int windowBits)
{
    z_stream stream{};
    deflateInit2(&stream, Z_BEST_SPEED, Z_DEFLATED, windowBits, 8, Z_DEFAULT_STRATEGY);
    QByteArray out(deflateBound(&stream, bytes.size()) + 64, Qt::Uninitialized);
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.constData()));
    stream.avail_in = static_cast<uInt>(bytes.size());
    stream.next_out = reinterpret_cast<Bytef *>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    deflate(&stream, Z_FINISH);
    out.truncate(static_cast<qsizetype>(stream.total_out));
    deflateEnd(&stream);
    return out;
}

QByteArray threeBytes(qsizetype number)
{
    QByteArray out;
    for (const int shift : {0, 8, 16})
        out += static_cast<char>((number >> shift) & 0xff);
    return out;
}

} // namespace

QByteArray gzipped(const QByteArray &bytes)
{
    return zlibbed(bytes, 15 + 16);
}

QByteArray deflated(const QByteArray &bytes)
{
    return zlibbed(bytes, 15);
}

QByteArray brotlied(const QByteArray &bytes)
{
    return threeBytes(((bytes.size() - 1) << 4) | (1 << 20)) + bytes + '\x03';
}

QByteArray zstandard(const QByteArray &bytes)
{
    return QByteArray::fromHex("28b52ffd20") + static_cast<char>(bytes.size()) + threeBytes((bytes.size() << 3) | 1) +
           bytes;
}

} // namespace sarika
