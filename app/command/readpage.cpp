// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/readpage.h"

#include "app/page/pagekind.h"
#include "app/page/pagereader.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace sarika
{

namespace
{

void put(QJsonObject &json, const QString &key, const QString &value)
{
    if (!value.isEmpty())
        json.insert(key, value);
}

void put(QJsonObject &json, const QString &key, const QDateTime &value)
{
    if (value.isValid())
        json.insert(key, value.toString(Qt::ISODateWithMs));
}

QJsonObject jsonOf(const Photo &photo)
{
    QJsonObject json;
    put(json, u"url"_s, QString::fromUtf8(photo.address.toEncoded()));
    put(json, u"caption"_s, photo.caption);
    put(json, u"credit"_s, photo.credit);
    return json;
}

} // namespace

QJsonObject jsonOf(const IncomingPage &page)
{
    QJsonObject json;
    put(json, u"address"_s, QString::fromUtf8(page.address.toEncoded()));
    put(json, u"title"_s, page.headline);
    put(json, u"standfirst"_s, page.standfirst);
    put(json, u"byline"_s, page.byline);
    put(json, u"dateline"_s, page.dateline);
    put(json, u"section"_s, page.sectionName);
    put(json, u"siteName"_s, page.siteName);
    put(json, u"language"_s, page.language);
    put(json, u"published"_s, page.publishedAt);
    put(json, u"updated"_s, page.updatedAt);
    // The standfirst is printed with the text: who reads only `text` shall not miss it.
    put(json, u"text"_s, page.standfirst.isEmpty() ? page.bodyText : page.standfirst + u'\n' + page.bodyText);
    put(json, u"bodyHtml"_s, page.bodyHtml);
    if (page.kind != PageKind::Story)
        put(json, u"kind"_s, nameOf(page.kind));
    put(json, u"nextPage"_s, QString::fromUtf8(page.nextPage.toEncoded()));
    if (page.leadPhoto)
        json.insert(u"leadPhoto"_s, jsonOf(*page.leadPhoto));
    QJsonArray photos;
    for (const Photo &photo : page.photos)
        photos << jsonOf(photo);
    if (!photos.isEmpty())
        json.insert(u"photos"_s, photos);
    QJsonArray list;
    for (const MostViewed &entry : page.mostViewed) {
        QJsonObject one{{u"rank"_s, entry.rank}, {u"headline"_s, entry.headline}};
        put(one, u"teaser"_s, entry.teaser);
        put(one, u"address"_s, QString::fromUtf8(entry.address.toEncoded()));
        put(one, u"photo"_s, QString::fromUtf8(entry.photoAddress.toEncoded()));
        list << one;
    }
    if (!list.isEmpty())
        json.insert(u"mostViewed"_s, list);
    return json;
}

namespace
{

/// Prints one line; false where the page could not be read.
bool readOne(const QString &path, const QString &address)
{
    QFile file(path);
    QJsonObject json;
    if (!file.open(QIODevice::ReadOnly)) {
        json.insert(u"error"_s, u"page: open %1: %2"_s.arg(path, file.errorString()));
    } else if (const auto page = readPage(file.readAll(), QUrl(address)); page) {
        json = jsonOf(*page);
    } else {
        json.insert(u"error"_s, page.error().detail);
    }
    const QByteArray line = QJsonDocument(json).toJson(QJsonDocument::Compact);
    std::puts(line.constData());
    std::fflush(stdout);
    return !json.contains(u"error"_s);
}

int readBatch()
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return 2;
    bool good = true;
    while (true) {
        const QByteArray line = input.readLine();
        if (line.isEmpty())
            return good ? 0 : 1;
        const QString request = QString::fromUtf8(line).remove(u'\n').remove(u'\r');
        if (!request.isEmpty())
            good &= readOne(request.section(u'\t', 0, 0), request.section(u'\t', 1, 1));
    }
}

} // namespace

int readPageCommand(const QStringList &arguments)
{
    if (arguments == QStringList{u"--batch"_s})
        return readBatch();
    if (arguments.size() != 2) {
        std::fputs("usage: sarika-cli read-page PAGE_FILE ADDRESS | read-page --batch\n", stderr);
        return 2;
    }
    return readOne(arguments.at(0), arguments.at(1)) ? 0 : 1;
}

} // namespace sarika
