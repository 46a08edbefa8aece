// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/storyfiles.h"
#include "app/export/storyline.h"
#include "app/text/wordsforpeople.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace sarika
{

namespace
{

const auto pageStart = uR"(<!DOCTYPE html>
<html lang="%1"><head><meta charset="utf-8"><title>%2</title>
<style>body{max-width:42em;margin:2em auto;padding:0 1em;line-height:1.6}img{max-width:100%}
article{margin-bottom:4em}figcaption,.line{color:#555;font-size:.9em}pre{overflow:auto}</style></head><body>
)"_s;

// The photo itself where we hold it, else its address.
QString dataAddress(const Photo &photo)
{
    QFile file(photo.file);
    if (!photo.held() || !file.open(QIODevice::ReadOnly))
        return photo.address.toString(QUrl::FullyEncoded);
    const QString suffix = QFileInfo(photo.file).suffix();
    const QString type = suffix == "jpg"_L1 ? u"jpeg"_s : suffix;
    return u"data:image/%1;base64,%2"_s.arg(type, QString::fromLatin1(file.readAll().toBase64()));
}

QString figure(const Photo &photo, const QString &address)
{
    return u"<figure><img src=\"%1\" alt=\"\"><figcaption>%2 <span class=\"credit\">%3</span></figcaption></figure>\n"_s
        .arg(address.toHtmlEscaped(), photo.caption.toHtmlEscaped(), photo.credit.toHtmlEscaped());
}

} // namespace

QString storyLine(const Story &story, Language language)
{
    QStringList parts{story.card.byline, story.card.sourceName, exactTime(story.card.publishedAt, language)};
    parts.removeAll(QString());
    return parts.join(u" \u00b7 "_s);
}

QString storyArticle(const Story &story, Language language, const std::function<QString(const Photo &)> &addressOf)
{
    QString body = story.bodyHtml;
    const auto source = [](const QString &address) { return u"src=\"%1\""_s.arg(address.toHtmlEscaped()); };
    for (const Photo &photo : story.photos)
        body.replace(source(photo.address.toString(QUrl::FullyEncoded)), source(addressOf(photo)));
    if (body.isEmpty()) {
        for (const QString &paragraph : story.bodyText.split(u'\n', Qt::SkipEmptyParts))
            body += u"<p>%1</p>\n"_s.arg(paragraph.toHtmlEscaped());
    }
    QString html = u"<article lang=\"%1\">\n<h1>%2</h1>\n"_s.arg(story.card.language.toHtmlEscaped(),
                                                                 story.card.headline.toHtmlEscaped());
    html += u"<p class=\"line\">%1</p>\n"_s.arg(storyLine(story, language).toHtmlEscaped());
    if (!story.standfirst.isEmpty())
        html += u"<p><b>%1</b></p>\n"_s.arg(story.standfirst.toHtmlEscaped());
    if (story.card.leadPhoto)
        html += figure(*story.card.leadPhoto, addressOf(*story.card.leadPhoto));
    html += body;
    const QString address = story.address.toString(QUrl::FullyEncoded).toHtmlEscaped();
    return html + u"\n<p class=\"line\"><a href=\"%1\">%1</a></p>\n</article>\n"_s.arg(address);
}

QByteArray storiesHtml(const QList<Story> &stories, Language language)
{
    const bool one = stories.size() == 1;
    QString html = pageStart.arg(one ? stories.first().card.language.toHtmlEscaped() : languageCode(language),
                                 one ? stories.first().card.headline.toHtmlEscaped() : u"Sarika"_s);
    for (const Story &story : stories)
        html += storyArticle(story, language, dataAddress);
    return (html + u"</body></html>\n"_s).toUtf8();
}

} // namespace sarika
