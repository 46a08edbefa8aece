// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/safeaddress.h"

#include <QString>

using namespace Qt::StringLiterals;

namespace sarika
{

namespace
{

QString withoutHiddenSigns(QByteArrayView value)
{
    QString text = QString::fromUtf8(value).trimmed();
    text.removeIf([](QChar c) { return c < u' ' || c == u'\u007f'; });
    return text;
}

} // namespace

QUrl safeLink(QByteArrayView value, const QUrl &base)
{
    const QString text = withoutHiddenSigns(value);
    if (text.isEmpty())
        return {};
    QUrl url(text, QUrl::TolerantMode);
    if (!url.isValid())
        return {};
    if (url.isRelative() && base.isValid())
        url = base.resolved(url);
    const QString scheme = url.scheme();
    const bool web = (scheme == u"http" || scheme == u"https") && !url.host().isEmpty();
    const bool own = scheme == u"qrc" && base.scheme() == u"qrc";
    return web || own || scheme == u"mailto" ? url : QUrl();
}

QUrl safeFetchAddress(QByteArrayView value, const QUrl &base)
{
    const QUrl url = safeLink(value, base);
    return url.scheme() == u"mailto" ? QUrl() : url;
}

} // namespace sarika
