// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wire/decoder.h"

#include <brotli/decode.h>

#include <array>

namespace sarika
{

namespace
{

/// br (RFC 7932).
class BrotliDecoder final : public Decoder
{
public:
    bool feed(QByteArrayView bytes, const Taker &take) override
    {
        const auto *in = reinterpret_cast<const quint8 *>(bytes.data());
        auto left = static_cast<size_t>(bytes.size());
        for (;;) {
            quint8 *out = m_out.data();
            size_t room = m_out.size();
            const auto state = BrotliDecoderDecompressStream(m_state.get(), &left, &in, &room, &out, nullptr);
            const auto made = static_cast<qsizetype>(m_out.size() - room);
            if (state == BROTLI_DECODER_RESULT_ERROR)
                return false;
            if (made > 0 && !take(QByteArrayView(m_out.data(), made)))
                return true;
            if (state != BROTLI_DECODER_RESULT_NEEDS_MORE_OUTPUT)
                return true;
        }
    }

    bool ended() const override { return BrotliDecoderIsFinished(m_state.get()); }

private:
    using State = std::unique_ptr<BrotliDecoderState, decltype(&BrotliDecoderDestroyInstance)>;

    State m_state{BrotliDecoderCreateInstance(nullptr, nullptr, nullptr), BrotliDecoderDestroyInstance};
    std::array<quint8, 64 * 1024> m_out;
};

} // namespace

std::unique_ptr<Decoder> makeBrotliDecoder()
{
    return std::make_unique<BrotliDecoder>();
}

} // namespace sarika
