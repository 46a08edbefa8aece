// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <functional>
#include <memory>

namespace sarika
{

/// Undoes a Content-Encoding piece by piece, so that what comes out can be counted and stopped. Qt's own would hide the
/// bytes on the wire, and that a body with a length was cut short.
class Decoder
{
public:
    using Taker = std::function<bool(QByteArrayView)>; // false: enough, stop

    virtual ~Decoder() = default;

    /// False where the bytes are not of this coding.
    [[nodiscard]] virtual bool feed(QByteArrayView bytes, const Taker &take) = 0;

    /// Whether the coding's own end was reached.
    [[nodiscard]] virtual bool ended() const = 0;
};

/// What we ask for: gzip and deflate; br and zstd where their libraries were there when this was built.
[[nodiscard]] QByteArray acceptedCodings();

/// The decoder of a Content-Encoding we accept, else null.
[[nodiscard]] std::unique_ptr<Decoder> makeDecoder(const QByteArray &coding);

std::unique_ptr<Decoder> makeZlibDecoder(const QByteArray &coding);
std::unique_ptr<Decoder> makeBrotliDecoder(); // null where it was not built in
std::unique_ptr<Decoder> makeZstdDecoder();   // likewise

} // namespace sarika
