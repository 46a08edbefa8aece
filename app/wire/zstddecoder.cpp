// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wire/decoder.h"

#include <zstd.h>

#include <array>

namespace sarika
{

namespace
{

/// zstd (RFC 8878), windows of at most 8 MB as RFC 9659 asks.
class ZstdDecoder final : public Decoder
{
public:
    ZstdDecoder() { ZSTD_DCtx_setParameter(m_state.get(), ZSTD_d_windowLogMax, 23); }

    bool feed(QByteArrayView bytes, const Taker &take) override
    {
        ZSTD_inBuffer in{bytes.data(), static_cast<size_t>(bytes.size()), 0};
        for (;;) {
            ZSTD_outBuffer out{m_out.data(), m_out.size(), 0};
            const size_t state = ZSTD_decompressStream(m_state.get(), &out, &in);
            if (ZSTD_isError(state))
                return false;
            m_ended = state == 0;
            if (out.pos > 0 && !take(QByteArrayView(m_out.data(), static_cast<qsizetype>(out.pos))))
                return true;
            if (in.pos == in.size && out.pos < out.size)
                return true;
        }
    }

    bool ended() const override { return m_ended; }

private:
    using State = std::unique_ptr<ZSTD_DCtx, decltype(&ZSTD_freeDCtx)>;

    State m_state{ZSTD_createDCtx(), ZSTD_freeDCtx};
    std::array<char, 64 * 1024> m_out;
    bool m_ended = false;
};

} // namespace

std::unique_ptr<Decoder> makeZstdDecoder()
{
    return std::make_unique<ZstdDecoder>();
}

} // namespace sarika
