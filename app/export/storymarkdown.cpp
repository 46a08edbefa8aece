// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/markdownblocks.h"
#include "app/export/markdownline.h"
#include "app/export/storyfiles.h"
#include "app/export/storypage.h"

using namespace Qt::StringLiterals;

namespace sarika
{

namespace
{

QString bodyOf(const Story &story)
{
    if (!story.bodyHtml.isEmpty())
        return markdownOfBody(story.bodyHtml);
    QStringList paragraphs;
    for (const QString &paragraph : story.bodyText.split(u'\n', Qt::SkipEmptyParts))
        paragraphs << markdownOf(paragraph);
    return paragraphs.join(u"\n\n"_s);
}

QString onePage(const Story &story, Language language)
{
    QStringList parts{u"# "_s + markdownHeading(story.card.headline), markdownOf(storyLine(story, language)),
                      markdownOf(story.standfirst)};
    if (const auto &lead = story.card.leadPhoto)
        parts << markdownFigure(lead->address.toString(QUrl::FullyEncoded), {}, lead->caption, lead->credit);
    parts << bodyOf(story) << u"<%1>"_s.arg(story.address.toString(QUrl::FullyEncoded));
    parts.removeAll(QString());
    return parts.join(u"\n\n"_s);
}

} // namespace

QByteArray storiesMarkdown(const QList<Story> &stories, Language language)
{
    QString text;
    for (const Story &story : stories)
        text += onePage(story, language) + (stories.size() > 1 ? u"\n\n---\n\n"_s : u"\n"_s);
    return text.toUtf8();
}

} // namespace sarika
