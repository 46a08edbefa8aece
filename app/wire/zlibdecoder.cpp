// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wire/decoder.h"

#include <zlib.h>

#include <array>

namespace sarika
{

namespace
{

/// gzip (RFC 1952, several members allowed) and deflate, zlib-wrapped (RFC 1950) or bare as some hosts send it.
class ZlibDecoder final : public Decoder
{
public:
    explicit ZlibDecoder(bool gzip) : m_gzip(gzip) {}

    ~ZlibDecoder() override { inflateEnd(&m_stream); }

    Q_DISABLE_COPY_MOVE(ZlibDecoder)

    bool feed(QByteArrayView bytes, const Taker &take) override
    {
        if (bytes.isEmpty() || (m_ended && !another(bytes)))
            return true; // nothing, or padding after the end
        if (!m_begun && !begin(bytes))
            return false;
        m_stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.data()));
        m_stream.avail_in = static_cast<uInt>(bytes.size());
        return run(take);
    }

    bool ended() const override { return m_ended; }

private:
    bool begin(QByteArrayView bytes)
    {
        const auto first = static_cast<quint8>(bytes.front());
        const bool wrapped = (first & 0x0f) == 8 && (first >> 4) <= 7;
        m_begun = inflateInit2(&m_stream, m_gzip ? 15 + 16 : (wrapped ? 15 : -15)) == Z_OK;
        return m_begun;
    }

    bool another(QByteArrayView bytes)
    {
        if (!m_gzip || static_cast<quint8>(bytes.front()) != 0x1f)
            return false;
        m_ended = false;
        return inflateReset(&m_stream) == Z_OK;
    }

    bool run(const Taker &take)
    {
        for (;;) {
            m_stream.next_out = m_out.data();
            m_stream.avail_out = static_cast<uInt>(m_out.size());
            const int state = inflate(&m_stream, Z_NO_FLUSH);
            if (state != Z_OK && state != Z_STREAM_END && state != Z_BUF_ERROR)
                return false;
            const qsizetype made = static_cast<qsizetype>(m_out.size()) - m_stream.avail_out;
            if (made > 0 && !take(QByteArrayView(m_out.data(), made)))
                return true;
            m_ended = state == Z_STREAM_END;
            const QByteArrayView rest(m_stream.next_in, m_stream.avail_in);
            if (m_ended ? rest.isEmpty() || !another(rest) : m_stream.avail_out > 0)
                return true;
        }
    }

    z_stream m_stream{};
    std::array<Bytef, 64 * 1024> m_out;
    bool m_gzip;
    bool m_begun = false;
    bool m_ended = false;
};

} // namespace

std::unique_ptr<Decoder> makeZlibDecoder(const QByteArray &coding)
{
    return std::make_unique<ZlibDecoder>(coding != "deflate");
}

} // namespace sarika
