// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/photobytes.h"
#include "app/export/storyfiles.h"
#include "app/export/storypage.h"

using namespace Qt::StringLiterals;

namespace sarika
{

namespace
{

// Nothing runs and nothing is fetched, whatever a story holds.
const auto pageStart = uR"(<!DOCTYPE html>
<html %1><head><meta charset="utf-8"/><meta name="viewport" content="width=device-width"/>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'"/>
<meta name="color-scheme" content="light dark"/>
<title>%2</title>
<style>
%3</style></head><body>
)"_s;

QString dataAddress(const Photo &photo)
{
    const std::optional<PhotoBytes> held = photoBytes(photo);
    if (!held)
        return {};
    return u"data:%1;base64,%2"_s.arg(held->type, QString::fromLatin1(held->bytes.toBase64()));
}

QString nameOf(qsizetype story)
{
    return u"story%1"_s.arg(story + 1);
}

QString contents(const QList<Story> &stories)
{
    QString list = u"<nav><ol>\n"_s;
    for (qsizetype at = 0; at < stories.size(); ++at) {
        const Story &story = stories.at(at);
        list += u"<li %1><a href=\"#%2\">%3</a></li>\n"_s.arg(languageMarks(languageOfStory(story)), nameOf(at),
                                                              story.card.headline.toHtmlEscaped());
    }
    return list + u"</ol></nav>\n"_s;
}

} // namespace

QByteArray storiesHtml(const QList<Story> &stories, Language language)
{
    const bool one = stories.size() == 1;
    QString html = pageStart.arg(languageMarks(one ? languageOfStory(stories.first()) : languageCode(language)),
                                 one ? stories.first().card.headline.toHtmlEscaped() : u"Sarika"_s, storyStyle());
    if (!one)
        html += contents(stories);
    for (qsizetype at = 0; at < stories.size(); ++at)
        html += storyArticle(stories.at(at), {language, nameOf(at), dataAddress});
    return (html + u"</body></html>\n"_s).toUtf8();
}

} // namespace sarika
