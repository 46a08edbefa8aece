// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes are answered: no crash, no hang, nothing past the bounds that pagereader.h promises.
#include "app/page/pagereader.h"

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
    static const QUrl address(QStringLiteral("https://paper.example/2026/05/04/ferry"));
    static const QString types[] = {QString(), QStringLiteral("text/html; charset=iso-8859-1"),
                                    QStringLiteral("text/html; charset=utf-16")};
    const QByteArrayView bytes(data, qsizetype(size));
    // The length chooses the type, so that seeds stay the documents they are.
    const QString &type = types[size % std::size(types)];
    if (const auto page = sarika::readPage(bytes, address, type)) {
        hold(page->bodyHtml.size() <= sarika::longestBody && page->bodyText.size() <= sarika::longestBody);
        hold(!page->bodyText.isEmpty() && page->mostViewed.size() <= 12);
        hold(!page->headline.contains(u'\n') && !page->byline.contains(u'\n'));
        hold(!page->bodyHtml.contains(QStringLiteral("<script"), Qt::CaseInsensitive));
    }
    if (const auto feed = sarika::readFrontPage(bytes, address, type))
        hold(!feed->stories.isEmpty());
    return 0;
}
