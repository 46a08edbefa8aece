// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wire/decoder.h"

namespace sarika
{

QByteArray acceptedCodings()
{
    QByteArray codings = "gzip, deflate";
    if (makeBrotliDecoder())
        codings += ", br";
    if (makeZstdDecoder())
        codings += ", zstd";
    return codings;
}

std::unique_ptr<Decoder> makeDecoder(const QByteArray &coding)
{
    const QByteArray name = coding.trimmed().toLower();
    if (name == "gzip" || name == "x-gzip" || name == "deflate")
        return makeZlibDecoder(name);
    if (name == "br")
        return makeBrotliDecoder();
    if (name == "zstd")
        return makeZstdDecoder();
    return nullptr;
}

} // namespace sarika
