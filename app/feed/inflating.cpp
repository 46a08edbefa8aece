// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/feed/inflating.h"

#include <zlib.h>

namespace sarika
{

bool isGzip(QByteArrayView bytes)
{
    return bytes.startsWith("\x1f\x8b\x08");
}

QByteArray inflated(QByteArrayView gzip, qsizetype limit)
{
    constexpr qsizetype step = 256 * 1024;
    constexpr int gzipWindow = 15 + 16; // zlib's way to say: the largest window, with a gzip head
    z_stream stream{};
    if (inflateInit2(&stream, gzipWindow) != Z_OK)
        return {};
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(gzip.data()));
    stream.avail_in = uInt(std::min<qsizetype>(gzip.size(), limit));
    QByteArray plain;
    int state = Z_OK;
    while (state == Z_OK && plain.size() < limit) {
        const qsizetype before = plain.size();
        const qsizetype room = std::min(step, limit - before);
        plain.resize(before + room);
        stream.next_out = reinterpret_cast<Bytef *>(plain.data() + before);
        stream.avail_out = uInt(room);
        state = inflate(&stream, Z_NO_FLUSH);
        plain.truncate(before + room - stream.avail_out);
    }
    inflateEnd(&stream);
    return plain;
}

} // namespace sarika
