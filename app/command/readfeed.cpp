// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/readfeed.h"

#include "app/command/feedjson.h"
#include "app/feed/feedparser.h"

#include <QFile>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace sarika
{

namespace
{

QByteArray answerFor(const QString &path, const QString &base, const QString &contentType, bool &fine)
{
    fine = false;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return errorJson({Error::Kind::Storage, u"command: open %1: %2"_s.arg(path, file.errorString())});
    const auto feed = parseFeed(file.readAll(), contentType, QUrl(base));
    if (!feed)
        return errorJson(feed.error());
    fine = true;
    return feedJson(*feed);
}

bool answer(const QStringList &fields)
{
    bool fine = false;
    QByteArray line = answerFor(fields.value(0), fields.value(1), fields.value(2), fine);
    line += '\n';
    std::fwrite(line.constData(), 1, std::size_t(line.size()), stdout);
    std::fflush(stdout);
    return fine;
}

int answerBatch()
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return 1;
    bool fine = true;
    for (QByteArray line = input.readLine(); !line.isEmpty(); line = input.readLine()) {
        if (line.endsWith('\n'))
            line.chop(1);
        fine = answer(QFile::decodeName(line).split(u'\t')) && fine;
    }
    return fine ? 0 : 1;
}

} // namespace

int readFeedCommand(const QStringList &arguments)
{
    if (arguments == QStringList{u"--batch"_s})
        return answerBatch();
    if (arguments.isEmpty() || arguments.size() > 3 || arguments.first().startsWith(u"--")) {
        std::fputs("sarika-cli read-feed FILE [BASE [CONTENT-TYPE]] | read-feed --batch\n", stderr);
        return 2;
    }
    return answer(arguments) ? 0 : 1;
}

} // namespace sarika
