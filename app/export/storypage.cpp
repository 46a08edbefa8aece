// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/storypage.h"

#include "app/export/bodymarks.h"
#include "app/text/wordsforpeople.h"

#include <QHash>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace sarika
{

namespace
{

QString figure(const Photo &photo, const QString &source)
{
    const QString address = photo.address.toString(QUrl::FullyEncoded);
    const QString shown =
        source.isEmpty() ? linkToPhoto(address, {})
                         : u"<img src=\"%1\" alt=\"%2\"/>"_s.arg(source.toHtmlEscaped(), photo.caption.toHtmlEscaped());
    QString words = photo.caption.toHtmlEscaped();
    if (!photo.credit.isEmpty())
        words += u" <span class=\"credit\">%1</span>"_s.arg(photo.credit.toHtmlEscaped());
    const QString caption = words.isEmpty() ? QString() : u"<figcaption>%1</figcaption>"_s.arg(words.trimmed());
    return u"<figure>%1%2</figure>\n"_s.arg(shown, caption);
}

QString bodyOf(const Story &story, const PageSetting &setting)
{
    if (story.bodyHtml.isEmpty()) {
        QString body;
        for (const QString &paragraph : story.bodyText.split(u'\n', Qt::SkipEmptyParts))
            body += u"<p>%1</p>\n"_s.arg(paragraph.toHtmlEscaped());
        return body;
    }
    QHash<QString, Photo> photos;
    if (story.card.leadPhoto)
        photos.insert(story.card.leadPhoto->address.toString(QUrl::FullyEncoded), *story.card.leadPhoto);
    for (const Photo &photo : story.photos)
        photos.insert(photo.address.toString(QUrl::FullyEncoded), photo);
    const auto source = [&](const QString &address) {
        const auto photo = photos.constFind(address);
        return photo == photos.cend() ? QString() : setting.photoSource(*photo);
    };
    return bodyMarkup(story.bodyHtml, {setting.name, story.card.language, source});
}

} // namespace

QString storyLine(const Story &story, Language language)
{
    QStringList parts{story.card.byline, story.card.sourceName, exactTime(story.card.publishedAt, language)};
    parts.removeAll(QString());
    return parts.join(u" \u00b7 "_s);
}

QString linkTo(const QUrl &address)
{
    const QString scheme = address.scheme();
    const bool web = (scheme == "http"_L1 || scheme == "https"_L1) && !address.host().isEmpty();
    if (!web && scheme != "mailto"_L1)
        return {};
    QString link = address.toString(QUrl::FullyEncoded);
    if (!address.host().contains(u':')) // an address of numbers only has brackets of its own (RFC 3986, 3.2.2)
        link.replace(u'[', u"%5B"_s).replace(u']', u"%5D"_s);
    return link;
}

QString languageOfStory(const Story &story)
{
    return story.card.language.isEmpty() ? u"und"_s : story.card.language;
}

QString languageMarks(const QString &language)
{
    const bool rightToLeft = QLocale(language).textDirection() == Qt::RightToLeft;
    return u"lang=\"%1\""_s.arg(language.toHtmlEscaped()) + (rightToLeft ? u" dir=\"rtl\""_s : QString());
}

QString storyArticle(const Story &story, const PageSetting &setting)
{
    QString html = u"<article id=\"%1\" %2>\n<h1>%3</h1>\n"_s.arg(setting.name, languageMarks(languageOfStory(story)),
                                                                  story.card.headline.toHtmlEscaped());
    html += u"<p class=\"line\">%1</p>\n"_s.arg(storyLine(story, setting.language).toHtmlEscaped());
    if (!story.standfirst.isEmpty())
        html += u"<p class=\"standfirst\">%1</p>\n"_s.arg(story.standfirst.toHtmlEscaped());
    if (const auto &lead = story.card.leadPhoto)
        html += figure(*lead, setting.photoSource(*lead));
    html += bodyOf(story, setting);
    const QString address = story.address.toString(QUrl::FullyEncoded).toHtmlEscaped();
    const QString link = linkTo(story.address).toHtmlEscaped();
    const QString shown = link.isEmpty() ? address : u"<a href=\"%1\">%2</a>"_s.arg(link, address);
    return html + u"<p class=\"line\">%1</p>\n</article>\n"_s.arg(shown);
}

QString storyStyle()
{
    return uR"(body{max-width:42em;margin:2em auto;padding:0 1em;line-height:1.6}
:lang(km){line-height:1.85}
article{margin-bottom:4em}
h1,h2,h3,h4,h5,h6{line-height:1.3}
h1:lang(km),h2:lang(km),h3:lang(km){line-height:1.7}
.standfirst{font-weight:bold}
figure{margin:1.5em 0}
img{max-width:100%;height:auto}
figcaption,.line{color:#555;font-size:.9em}
pre{overflow:auto}
table{border-collapse:collapse}
td,th{border:1px solid #999;padding:.2em .5em;text-align:start}
@media (prefers-color-scheme:dark){
html{background:#1b1b1b;color:#e6e6e6}
a{color:#8ab4f8}
figcaption,.line{color:#aaa}
}
@media print{
body{max-width:none;margin:0;padding:0}
html{background:none;color:black}
figcaption,.line,a{color:black}
h1,h2,h3,h4,h5,h6{break-after:avoid}
figure,tr{break-inside:avoid}
p,li{orphans:2;widows:2}
pre{white-space:pre-wrap}
}
)"_s;
}

} // namespace sarika
