// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes are answered: no crash, no hang, nothing past the bounds that feedparser.h promises.
#include "app/feed/feedparser.h"

#include <cstdint>
#include <cstdlib>

namespace
{

void hold(bool promise)
{
    if (!promise)
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const QUrl address(QStringLiteral("https://paper.example/feeds/news"));
    static const QString types[] = {QString(), QStringLiteral("text/xml; charset=iso-8859-1"),
                                    QStringLiteral("application/feed+json"), QStringLiteral("text/html")};
    const QByteArrayView bytes(data, qsizetype(size));
    // The length chooses the type, so that seeds stay the documents they are.
    const auto feed = sarika::parseFeed(bytes, types[size % std::size(types)], address);
    (void)sarika::looksLikeFeed(bytes, {});
    if (!feed)
        return 0;
    hold(feed->stories.size() <= 10'000);
    for (const sarika::IncomingStory &story : feed->stories)
        hold(!story.headline.contains(u'\n'));
    return 0;
}
