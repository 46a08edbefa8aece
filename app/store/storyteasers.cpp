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

QString oneLine(QString beginning)
{
    return beginning.replace(u'\n', u' ');
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
    return kept.number(1) == 0 ? kept.text(0) : inBody(id, kept.number(1));
}

QString StoryTeasers::inBody(StoryId id, int units) const
{
    const QString beginning = oneLine(StoryBodies(m_database).beginning(id, std::abs(units)));
    return units < 0 ? beginning + ellipsis : beginning;
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
