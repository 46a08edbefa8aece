// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wire/networkfault.h"

namespace sarika
{

Error::Kind kindOfFault(QNetworkReply::NetworkError fault)
{
    using Kind = Error::Kind;
    switch (fault) {
    case QNetworkReply::TimeoutError:
    case QNetworkReply::ProxyTimeoutError:
        return Kind::Timeout;
    case QNetworkReply::OperationCanceledError:
        return Kind::Cancelled;
    case QNetworkReply::SslHandshakeFailedError:
        return Kind::Insecure;
    case QNetworkReply::ProtocolUnknownError:
        return Kind::BadAddress;
    case QNetworkReply::UnknownContentError: // with a good status: it could not be decompressed
        return Kind::Malformed;
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::UnknownNetworkError: // no route, network down
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::UnknownProxyError:
        return Kind::Offline;
    default:
        return Kind::ServerFault; // nobody listens, closed early, or not HTTP
    }
}

} // namespace sarika
