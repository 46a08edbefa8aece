// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/newspaperserver.h"

#include <QByteArray>
#include <QList>

namespace sarika
{

/// A small newspaper printed onto a loopback server: front page, feed, pages with a lead photo, a body photo and a MOST
/// VIEWED list of six. Story n stands at /news/n, its photos at /photos/n.jpg and /photos/n-body.jpg.
class Paper final
{
public:
    explicit Paper(NewspaperServer &server) : m_server(server) {}

    enum class Listed { InFeed, OnlyMostViewed };

    void addStory(int number, Listed listed = Listed::InFeed);

    void setMostViewed(const QList<int> &numbers) { m_mostViewed = numbers; }

    void print(); // sets everything on the server; again after a change

    QUrl home() const { return m_server.url(QStringLiteral("/")); }

    QUrl feed() const { return m_server.url(QStringLiteral("/feed.xml")); }

    QUrl storyAddress(int number) const;

    static QString pagePath(int number) { return QStringLiteral("/news/%1").arg(number); }

    static QString leadPath(int number) { return QStringLiteral("/photos/%1.jpg").arg(number); }

    static QString bodyPhotoPath(int number) { return QStringLiteral("/photos/%1-body.jpg").arg(number); }

    static QByteArray headline(int number);
    static QByteArray sentence(int number, int paragraph); // found in that story's body only
    QByteArray page(int number) const;
    static QByteArray photo(int number, int width = 640, int height = 400); // JPEG, different for each number
    QByteArray feedBytes() const;

private:
    QByteArray address(const QString &path) const { return m_server.url(path).toEncoded(); }

    QByteArray mostViewedList() const;
    QByteArray frontPage() const;

    NewspaperServer &m_server;
    QList<int> m_listed;
    QList<int> m_all;
    QList<int> m_mostViewed;
};

} // namespace sarika
