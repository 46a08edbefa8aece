// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/readystory.h"

#include "app/store/packedbody.h"
#include "app/text/language.h"
#include "app/text/plaintext.h"

#include <QtEndian>

#include <bit>

namespace sarika
{

namespace
{

// 64 bits of a text, the same on every machine: each four units are folded in by multiplying with odd constants (the
// golden ratio's and its like), so that each bit of the text moves half of the bits. Nobody is to be kept from finding
// two texts alike; that would hide no more than a change of his own story.
class ContentHash final
{
public:
    void add(QStringView text)
    {
        qsizetype at = 0;
        for (; at + 4 <= text.size(); at += 4)
            fold(qFromLittleEndian<quint64>(text.utf16() + at));
        quint64 rest = 0;
        for (; at < text.size(); ++at)
            rest = rest << 16 | text.at(at).unicode();
        fold(rest);
        fold(static_cast<quint64>(text.size()));
    }

    void fold(quint64 units)
    {
        m_hash = (std::rotl(m_hash, 27) ^ units) * 0x9e3779b97f4a7c15ULL;
        m_hash ^= m_hash >> 29;
    }

    qint64 value() const
    {
        const quint64 mixed = (m_hash ^ m_hash >> 32) * 0xd6e8feb86659fd93ULL;
        const auto value = static_cast<qint64>(mixed ^ mixed >> 32);
        return value == 0 ? 1 : value;
    }

private:
    quint64 m_hash = 0x2545f4914f6cdd1dULL;
};

const QString &feedBody(const IncomingStory &story)
{
    return story.contentHtml.isEmpty() ? story.summaryHtml : story.contentHtml;
}

// text: that of feedBody().
QString teaserFromFeed(const IncomingStory &story, const QString &text)
{
    const bool both = !story.summaryHtml.isEmpty() && !story.contentHtml.isEmpty();
    return teaserOf(both ? plainText(story.summaryHtml) : text);
}

} // namespace

const QUrl &pageAddress(const IncomingStory &story)
{
    return story.original.isEmpty() ? story.address : story.original;
}

// The date of publishing is left out: some feeds move it with every answer.
ReadyStory compared(const IncomingStory &story)
{
    ContentHash hash;
    for (const QString &part : {pageAddress(story).toString(), story.headline, story.summaryHtml, story.contentHtml,
                                story.byline, story.leadPhoto ? story.leadPhoto->address.toString() : QString()})
        hash.add(part);
    hash.fold(static_cast<quint64>(story.updatedAt.toMSecsSinceEpoch()));
    return {.story = story, .incoming = hash.value()};
}

ReadyStory readied(ReadyStory ready, const QString &declared)
{
    const IncomingStory &story = ready.story;
    ready.worked = true;
    ready.text = plainText(feedBody(story));
    ready.teaser = teaserFromFeed(story, ready.text);
    ready.language =
        languageOf(QString(story.headline + u'\n' + ready.text), story.language.isEmpty() ? declared : story.language);
    ready.packed = packBody({feedBody(story), ready.text}, Packing::Quick);
    return ready;
}

} // namespace sarika
