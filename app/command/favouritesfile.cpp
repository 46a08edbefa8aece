// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/favouritesfile.h"

#include "app/command/storyjson.h"
#include "app/text/wordsforpeople.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace sarika
{

namespace
{

const auto pageStart = uR"(<!DOCTYPE html>
<html lang="%1"><head><meta charset="utf-8"><title>Sarika</title>
<style>body{max-width:42em;margin:2em auto;padding:0 1em;line-height:1.6}img{max-width:100%}
article{margin-bottom:4em}figcaption,.line{color:#555;font-size:.9em}</style></head><body>
)"_s;

// The photo itself where we hold it, else its address.
QString photoAddress(const Photo &photo)
{
    QFile file(photo.file);
    if (!photo.held() || !file.open(QIODevice::ReadOnly))
        return photo.address.toString(QUrl::FullyEncoded);
    const QString suffix = QFileInfo(photo.file).suffix();
    const QString type = suffix == "jpg"_L1 ? u"jpeg"_s : suffix;
    return u"data:image/%1;base64,%2"_s.arg(type, QString::fromLatin1(file.readAll().toBase64()));
}

QString figure(const Photo &photo)
{
    return u"<figure><img src=\"%1\" alt=\"\"><figcaption>%2 %3</figcaption></figure>\n"_s.arg(
        photoAddress(photo), photo.caption.toHtmlEscaped(), photo.credit.toHtmlEscaped());
}

QString line(const Story &story, Language language)
{
    QStringList parts{story.card.byline, story.card.sourceName, exactTime(story.card.publishedAt, language)};
    parts.removeAll(QString());
    return parts.join(u" \u00b7 "_s);
}

QString article(const Story &story, Language language)
{
    QString body = story.bodyHtml;
    for (const Photo &photo : story.photos)
        body.replace(photo.address.toString(QUrl::FullyEncoded).toHtmlEscaped(), photoAddress(photo));
    const QString address = story.address.toString(QUrl::FullyEncoded).toHtmlEscaped();
    QString html = u"<article lang=\"%1\">\n<h1>%2</h1>\n"_s.arg(story.card.language.toHtmlEscaped(),
                                                                 story.card.headline.toHtmlEscaped());
    html += u"<p class=\"line\">%1</p>\n"_s.arg(line(story, language).toHtmlEscaped());
    if (!story.standfirst.isEmpty())
        html += u"<p><b>%1</b></p>\n"_s.arg(story.standfirst.toHtmlEscaped());
    if (story.card.leadPhoto)
        html += figure(*story.card.leadPhoto);
    return html + body + u"\n<p class=\"line\"><a href=\"%1\">%1</a></p>\n</article>\n"_s.arg(address);
}

// Signs that would be read as Markdown.
QString plain(QString text)
{
    for (const QChar sign : u"\\`*_[]<>#"_s)
        text.replace(sign, QString(u'\\') + sign);
    return text;
}

} // namespace

QByteArray favouritesHtml(const QList<Story> &stories, Language language)
{
    QString html = pageStart.arg(languageCode(language));
    for (const Story &story : stories)
        html += article(story, language);
    return (html + u"</body></html>\n"_s).toUtf8();
}

QByteArray favouritesMarkdown(const QList<Story> &stories, Language language)
{
    QString text;
    for (const Story &story : stories) {
        QStringList parts{u"# "_s + plain(story.card.headline), plain(line(story, language)), plain(story.standfirst)};
        if (story.card.leadPhoto) {
            const Photo &lead = *story.card.leadPhoto;
            parts << u"![](%1)"_s.arg(lead.address.toString(QUrl::FullyEncoded))
                  << plain(u"%1 %2"_s.arg(lead.caption, lead.credit).trimmed());
        }
        for (const QString &paragraph : story.bodyText.split(u'\n'))
            parts << plain(paragraph);
        parts << u"<%1>"_s.arg(story.address.toString(QUrl::FullyEncoded));
        parts.removeAll(QString());
        text += parts.join(u"\n\n"_s) + u"\n\n---\n\n"_s;
    }
    return text.toUtf8();
}

QByteArray favouritesJson(const QList<Story> &stories)
{
    QJsonArray array;
    for (const Story &story : stories)
        array.append(storyJson(story));
    return QJsonDocument(array).toJson();
}

} // namespace sarika
