// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <expected>

namespace sarika
{

/// What went wrong: a kind the program can act on, and a detail for the log that never meets the reader.
struct Error
{
    enum class Kind {
        Offline,         // no network, no route, name not found
        Timeout,         // connecting, first byte, stall or the whole took too long
        Refused,         // the host answered 401, 403, 451 or the like
        NotFound,        // 404
        Gone,            // 410: will not come back
        TooManyRequests, // 429 or 503: asked to wait
        ServerFault,     // any other 5xx, an answer that is not HTTP, or nobody listens
        Insecure,        // TLS failed
        RedirectLoop,    // more than 10 redirects or a circle
        BadAddress,      // not an address we may fetch
        NotNews,         // readable, but neither a feed nor a newspaper's page
        Malformed,       // cannot be read as what it should be
        Empty,           // there is nothing in it
        TooLarge,        // over the size limit
        NotAPhoto,       // not an image, or one we do not take
        Storage,         // the database or a file failed
        DiskFull,
        ReadOnly,
        NewerDatabase, // written by a newer Sarika
        Busy,          // another Sarika is writing
        Cancelled,
        PartMissing, // a module of ours is not there, or is of another version
        WrongUsage,
    };

    Kind kind = Kind::Malformed;
    QString detail; // "layer: act subject: cause", e.g. "wire: fetch https://…: 404"

    bool operator==(const Error &) const = default;
};

template <typename T> using Result = std::expected<T, Error>;

[[nodiscard]] inline std::unexpected<Error> failure(Error::Kind kind, QString detail)
{
    return std::unexpected(Error{kind, std::move(detail)});
}

} // namespace sarika
