// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wire/resourceanswer.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>

using namespace Qt::StringLiterals;

namespace sarika
{

namespace
{

// Those a newspaper is made of; the rest is looked up.
QByteArray contentTypeOf(const QString &path)
{
    static const QHash<QString, QByteArray> known{
        {u"html"_s, "text/html; charset=utf-8"},
        {u"xml"_s, "application/xml"},
        {u"rss"_s, "application/rss+xml"},
        {u"atom"_s, "application/atom+xml"},
        {u"json"_s, "application/feed+json"},
        {u"txt"_s, "text/plain; charset=utf-8"},
        {u"jpg"_s, "image/jpeg"},
        {u"png"_s, "image/png"},
        {u"webp"_s, "image/webp"},
        {u"svg"_s, "image/svg+xml"},
    };
    const auto found = known.constFind(QFileInfo(path).suffix().toLower());
    if (found != known.constEnd())
        return *found;
    return QMimeDatabase().mimeTypeForFile(path, QMimeDatabase::MatchExtension).name().toLatin1();
}

} // namespace

Result<HttpAnswer> answerFromResources(const HttpRequest &request)
{
    HttpAnswer answer;
    answer.address = request.address;
    answer.status = 404;
    QString path = u':' + request.address.path();
    if (QFileInfo(path).isDir())
        path = path + (path.endsWith(u'/') ? u"index.html"_s : u"/index.html"_s);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return answer;
    if (file.size() > request.limit)
        return failure(Error::Kind::TooLarge, u"wire: read %1: %2 bytes"_s.arg(path).arg(file.size()));
    answer.bytes = file.readAll();
    answer.contentType = contentTypeOf(path);
    answer.freshness.etag =
        '"' + QCryptographicHash::hash(answer.bytes, QCryptographicHash::Sha1).toHex().first(16) + '"';
    const bool same = answer.freshness.etag == request.freshness.etag;
    answer.status = same ? 304 : 200;
    if (same)
        answer.bytes.clear();
    return answer;
}

} // namespace sarika
