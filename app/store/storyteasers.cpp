// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/storyteasers.h"

#include "app/store/database.h"
#include "app/store/statement.h"
#include "app/store/storybodies.h"

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace sarika
{

namespace
{

constexpr QChar ellipsis(0x2026);

constexpr int roomOfRow = 500; // UTF-16 units: the widest row shows no more

QString oneLine(QString beginning)
{
    return beginning.replace(u'\n', u' ');
}

// Nothing is told twice: where the body has the teaser, perhaps after a dateline, it goes on from there. A teaser that
// ends like a headline is parted from what follows.
QString openingOf(const QString &teaser, const QString &beginning)
{
    constexpr qsizetype alike = 24;
    const qsizetype told =
        beginning.indexOf(QStringView(teaser).first(qMin(alike, teaser.size())), 0, Qt::CaseInsensitive);
    if (told >= 0)
        return beginning.sliced(told);
    if (beginning.isEmpty())
        return teaser;
    return teaser + (teaser.back().isPunct() ? u" "_s : u" · "_s) + beginning;
}

} // namespace

KeptTeaser keptTeaser(const QString &teaser, const QString &bodyText)
{
    const auto size = static_cast<int>(teaser.size());
    const QString beginning = oneLine(bodyText.left(size));
    if (beginning == teaser)
        return {{}, size};
    if (teaser.endsWith(ellipsis) && beginning.startsWith(QStringView(teaser).chopped(1)))
        return {{}, 1 - size};
    return {teaser, 0};
}

QString StoryTeasers::find(StoryId id) const
{
    Statement kept(m_database, u"SELECT teaser, teaser_units FROM story WHERE id = ?"_s);
    if (!kept.bind(id).next())
        return {};
    return shown(id, {kept.text(0), kept.number(1)}).teaser;
}

ShownTeaser StoryTeasers::shown(StoryId id, const KeptTeaser &kept) const
{
    const int units = std::abs(kept.units);
    QString beginning = oneLine(StoryBodies(m_database).beginning(id, qMax(units, roomOfRow)));
    const QString teaser = units == 0       ? kept.words
                           : kept.units < 0 ? beginning.left(units) + ellipsis
                                            : beginning.left(units);
    if (beginning.size() >= roomOfRow)
        beginning += ellipsis;
    return {teaser, units > 0 ? beginning : openingOf(teaser, beginning)};
}

Result<void> StoryTeasers::save(StoryId id, const QString &teaser) const
{
    const QString text = StoryBodies(m_database).beginning(id, static_cast<int>(teaser.size()));
    const KeptTeaser kept = keptTeaser(teaser, text);
    return Statement(m_database, u"UPDATE story SET teaser = ?, teaser_units = ? WHERE id = ?"_s)
        .bind(kept.words, kept.units, id)
        .run();
}

} // namespace sarika
