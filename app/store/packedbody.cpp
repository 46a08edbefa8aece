// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/packedbody.h"

#include <zstd.h>

#include <memory>

namespace sarika
{

namespace
{

// The first byte says how the rest was made, so that another way can follow.
constexpr char asIs = 0;
constexpr char zstdFrame = 1; // one frame of: text, a 0 byte, HTML, all UTF-8
constexpr int quickLevel = 1;
constexpr int smallLevel = 6;                                // a tenth smaller than the default, still 0.1 ms a story
constexpr unsigned long long largest = 256ULL * 1024 * 1024; // bytes; a broken length must not take all memory

QByteArray unpacked(const QByteArray &packed)
{
    if (!packed.startsWith(zstdFrame))
        return {};
    thread_local const std::unique_ptr<ZSTD_DCtx, decltype(&ZSTD_freeDCtx)> state(ZSTD_createDCtx(), ZSTD_freeDCtx);
    const char *frame = packed.constData() + 1;
    const auto length = static_cast<size_t>(packed.size() - 1);
    const unsigned long long size = ZSTD_getFrameContentSize(frame, length);
    if (size > largest) // errors too are numbers above it
        return {};
    QByteArray plain(static_cast<qsizetype>(size), Qt::Uninitialized);
    const size_t got = ZSTD_decompressDCtx(state.get(), plain.data(), static_cast<size_t>(size), frame, length);
    return got == size ? plain : QByteArray();
}

QByteArray plainOf(const QByteArray &packed)
{
    return packed.startsWith(asIs) ? packed.mid(1) : unpacked(packed);
}

} // namespace

QByteArray packBody(const Body &body, Packing packing)
{
    thread_local const std::unique_ptr<ZSTD_CCtx, decltype(&ZSTD_freeCCtx)> state(ZSTD_createCCtx(), ZSTD_freeCCtx);
    const QByteArray text = body.text.toUtf8().replace('\0', ' ');
    const QByteArray plain = text + '\0' + body.html.toUtf8();
    QByteArray packed(1 + static_cast<qsizetype>(ZSTD_compressBound(static_cast<size_t>(plain.size()))), zstdFrame);
    const size_t size =
        ZSTD_compressCCtx(state.get(), packed.data() + 1, static_cast<size_t>(packed.size() - 1), plain.constData(),
                          static_cast<size_t>(plain.size()), packing == Packing::Quick ? quickLevel : smallLevel);
    if (ZSTD_isError(size)) // no memory
        return asIs + plain;
    packed.truncate(1 + static_cast<qsizetype>(size));
    packed.squeeze();
    return packed;
}

Body unpackBody(const QByteArray &packed)
{
    const QByteArray plain = plainOf(packed);
    const qsizetype between = plain.indexOf('\0');
    if (between < 0)
        return {};
    return {QString::fromUtf8(plain.mid(between + 1)), QString::fromUtf8(plain.first(between))};
}

QString unpackText(const QByteArray &packed)
{
    const QByteArray plain = plainOf(packed);
    return QString::fromUtf8(plain.constData(), qMax<qsizetype>(0, plain.indexOf('\0')));
}

QString unpackBeginning(const QByteArray &packed, int units)
{
    constexpr qsizetype widest = 3; // bytes that a unit takes in UTF-8
    const QByteArray plain = plainOf(packed);
    const qsizetype length = qMin(qMax<qsizetype>(0, plain.indexOf('\0')), units * widest);
    return QString::fromUtf8(plain.constData(), length).left(units);
}

} // namespace sarika
