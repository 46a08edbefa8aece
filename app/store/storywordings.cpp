// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/storywordings.h"

#include "app/store/database.h"
#include "app/store/statement.h"
#include "app/store/storybodies.h"
#include "app/store/textdelta.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sarika
{

namespace
{

constexpr qint64 oneUpdate = 60LL * 60 * 1000; // ms

QByteArray joined(const FormerWording &wording)
{
    return QStringList{wording.headline, wording.standfirst, wording.byline, wording.bodyText}
        .join(QChar(0x1F)) // the unit separator: no story holds one
        .toUtf8();
}

FormerWording parted(const QByteArray &text, const QDateTime &until)
{
    const QStringList parts = QString::fromUtf8(text).split(QChar(0x1F));
    return {until, parts.value(0), parts.value(1), parts.value(2), parts.value(3)};
}

} // namespace

std::optional<FormerWording> StoryWordings::current(StoryId id) const
{
    Statement story(m_database, uR"(
        SELECT headline, standfirst, byline FROM story JOIN story_body ON story_id = id WHERE id = ? AND whole = 1)"_s);
    if (!story.bind(id).next())
        return std::nullopt;
    return FormerWording{{}, story.text(0), story.text(1), story.text(2), StoryBodies(m_database).find(id).text};
}

Result<void> StoryWordings::keep(StoryId id, const std::optional<FormerWording> &before, const QDateTime &now) const
{
    const std::optional<FormerWording> after = before ? current(id) : std::nullopt;
    if (!after || after->saysTheSame(*before))
        return {};
    const QList<FormerWording> kept = list(id);
    const bool sameUpdate = !kept.isEmpty() && kept.first().until.msecsTo(now) < oneUpdate;
    if (sameUpdate || (!kept.isEmpty() && kept.first().saysTheSame(*before)))
        return {};
    const QByteArray base = kept.isEmpty() ? QByteArray() : joined(kept.first());
    return Statement(m_database, u"INSERT OR REPLACE INTO story_wording(story_id, until, delta) VALUES (?, ?, ?)"_s)
        .bind(id, now, packDelta(joined(*before), base))
        .run();
}

QList<FormerWording> StoryWordings::list(StoryId id) const
{
    QList<FormerWording> wordings;
    QByteArray base;
    Statement rows(m_database, u"SELECT until, delta FROM story_wording WHERE story_id = ? ORDER BY until"_s);
    rows.bind(id);
    while (rows.next()) {
        const std::optional<QByteArray> text = unpackDelta(rows.bytes(1), base);
        if (!text)
            break; // what was built on it cannot be read either
        base = *text;
        wordings.prepend(parted(base, rows.time(0)));
    }
    return wordings;
}

} // namespace sarika
