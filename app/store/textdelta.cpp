// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/textdelta.h"

#include <zstd.h>

#include <memory>

namespace sarika
{

namespace
{

constexpr unsigned long long largest = 64ULL * 1024 * 1024; // bytes; a broken length must not take all memory

} // namespace

QByteArray packDelta(const QByteArray &text, const QByteArray &base)
{
    const std::unique_ptr<ZSTD_CCtx, decltype(&ZSTD_freeCCtx)> state(ZSTD_createCCtx(), ZSTD_freeCCtx);
    ZSTD_CCtx_setParameter(state.get(), ZSTD_c_checksumFlag, 1); // another base is noticed
    ZSTD_CCtx_refPrefix(state.get(), base.constData(), static_cast<size_t>(base.size()));
    QByteArray packed(static_cast<qsizetype>(ZSTD_compressBound(static_cast<size_t>(text.size()))), Qt::Uninitialized);
    const size_t size = ZSTD_compress2(state.get(), packed.data(), static_cast<size_t>(packed.size()), text.constData(),
                                       static_cast<size_t>(text.size()));
    if (ZSTD_isError(size))
        return {};
    packed.truncate(static_cast<qsizetype>(size));
    packed.squeeze();
    return packed;
}

std::optional<QByteArray> unpackDelta(const QByteArray &packed, const QByteArray &base)
{
    const auto length = static_cast<size_t>(packed.size());
    const unsigned long long size = ZSTD_getFrameContentSize(packed.constData(), length);
    if (size > largest) // errors too are numbers above it
        return std::nullopt;
    const std::unique_ptr<ZSTD_DCtx, decltype(&ZSTD_freeDCtx)> state(ZSTD_createDCtx(), ZSTD_freeDCtx);
    ZSTD_DCtx_refPrefix(state.get(), base.constData(), static_cast<size_t>(base.size()));
    QByteArray text(static_cast<qsizetype>(size), Qt::Uninitialized);
    const size_t got =
        ZSTD_decompressDCtx(state.get(), text.data(), static_cast<size_t>(size), packed.constData(), length);
    return got == size ? std::optional(text) : std::nullopt;
}

} // namespace sarika
