// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/addresskey.h"

#include <QCryptographicHash>
#include <QUrlQuery>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace sarika
{

namespace
{

bool campaignMark(const QString &name)
{
    return name.startsWith("utm_"_L1) || name == "fbclid"_L1 || name == "gclid"_L1;
}

QString withoutCampaign(const QUrl &address)
{
    QUrlQuery kept;
    const auto items = QUrlQuery(address).queryItems(QUrl::FullyEncoded);
    for (const auto &[name, value] : items) {
        if (!campaignMark(name))
            kept.addQueryItem(name, value);
    }
    return kept.toString(QUrl::FullyEncoded);
}

} // namespace

qint64 addressKey(const QUrl &address)
{
    QString host = address.host().toLower();
    if (host.startsWith("www."_L1))
        host.remove(0, 4);
    QString path = address.path(QUrl::FullyEncoded);
    while (path.endsWith(u'/'))
        path.chop(1);
    const QString web = address.scheme().startsWith("http"_L1) ? u"web"_s : address.scheme();
    const QString text =
        QStringList{web, host, QString::number(address.port()), path, withoutCampaign(address)}.join(u'\n');
    return qFromBigEndian<qint64>(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).constData());
}

} // namespace sarika
