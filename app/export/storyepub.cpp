// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/storyfiles.h"
#include "app/export/storyline.h"
#include "app/text/wordsforpeople.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QUuid>

#include <KZip>

using namespace Qt::StringLiterals;

namespace sarika
{

namespace
{

const auto container = QByteArrayLiteral(R"(<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>
<rootfile full-path="book/book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>
)");

const auto chapterPage = uR"(<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" lang="%1" xml:lang="%1"><head><title>%2</title>
<style>img{max-width:100%}figcaption,.line{font-size:.9em}</style></head><body>
%3</body></html>
)"_s;

const auto contentsPage = uR"(<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"><head><title>%1</title></head>
<body><nav epub:type="toc"><ol>%2</ol></nav></body></html>
)"_s;

const auto packagePage = uR"(<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:identifier id="id">urn:uuid:%1</dc:identifier>
<dc:title>%2</dc:title><dc:language>%3</dc:language>%4<dc:source>%5</dc:source>
<meta property="dcterms:modified">%6</meta></metadata>
<manifest><item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
%7</manifest><spine>%8</spine></package>
)"_s;

// What XML 1.0 (2.2) takes: a newspaper's stray control characters would make the whole book unreadable.
QByteArray xmlFile(QString text)
{
    static const QRegularExpression unfit(u"[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x{FFFE}\\x{FFFF}]"_s);
    return text.remove(unfit).toUtf8();
}

// No empty element: readers of books refuse one.
QString named(const QString &element, const QString &text)
{
    return text.isEmpty() ? QString() : u"<dc:%1>%2</dc:%1>"_s.arg(element, text.toHtmlEscaped());
}

/// The parts of one book as they are gathered.
class Book final
{
public:
    explicit Book(Language language) : m_language(language) {}

    void add(const Story &story)
    {
        const QString name = u"story%1"_s.arg(++m_stories);
        const QString article = storyArticle(story, m_language, [this](const Photo &photo) { return keep(photo); });
        m_files.insert(
            name + u".xhtml"_s,
            xmlFile(chapterPage.arg(languageOfText(story), story.card.headline.toHtmlEscaped(), asXml(article))));
        m_manifest += item(name, name + u".xhtml"_s, u"application/xhtml+xml"_s);
        m_spine += u"<itemref idref=\"%1\"/>"_s.arg(name);
        m_contents += u"<li><a href=\"%1.xhtml\">%2</a></li>"_s.arg(name, story.card.headline.toHtmlEscaped());
    }

    Result<QByteArray> bind(const QList<Story> &stories)
    {
        const Story &first = stories.first();
        const QString title = stories.size() == 1 ? first.card.headline : u"Sarika"_s;
        const QString id = QUuid::createUuidV5(QUuid(), first.address.toString()).toString(QUuid::WithoutBraces);
        m_files.insert(u"nav.xhtml"_s, xmlFile(contentsPage.arg(title.toHtmlEscaped(), m_contents)));
        const QString printed = first.card.publishedAt.toUTC().toString(Qt::ISODate);
        const QString made = first.card.publishedAt.isValid() ? printed : u"1970-01-01T00:00:00Z"_s;
        const bool one = stories.size() == 1;
        const QString people = named(u"creator"_s, one ? first.card.byline : QString()) +
                               named(u"publisher"_s, first.card.sourceName) + named(u"date"_s, printed);
        const QString address = first.address.toString(QUrl::FullyEncoded);
        const QString package = packagePage.arg(id, title.toHtmlEscaped(), languageOfText(first), people,
                                                address.toHtmlEscaped(), made, m_manifest, m_spine);
        m_files.insert(u"book.opf"_s, xmlFile(package));
        return zipped();
    }

private:
    static QString languageOfText(const Story &story)
    {
        return story.card.language.isEmpty() ? u"und"_s : story.card.language.toHtmlEscaped();
    }

    static QString item(const QString &id, const QString &file, const QString &type)
    {
        return u"<item id=\"%1\" href=\"%2\" media-type=\"%3\"/>\n"_s.arg(id, file, type);
    }

    // Our HTML closes every element but these, and escapes by names that XML knows too.
    static QString asXml(QString html)
    {
        static const QRegularExpression empty(u"<(br|hr|img)((?:\\s+[\\w-]+=\"[^\"]*\")*)\\s*>"_s);
        return html.replace(empty, u"<\\1\\2/>"_s).replace(u"&nbsp;"_s, u"\u00A0"_s);
    }

    // What is not held stays away: a book may not ask the network.
    QString keep(const Photo &photo)
    {
        QFile file(photo.file);
        if (!photo.held() || !file.open(QIODevice::ReadOnly))
            return u"data:,"_s;
        const QString suffix = QFileInfo(photo.file).suffix();
        const QString name = u"photo%1.%2"_s.arg(++m_photos).arg(suffix);
        m_files.insert(name, file.readAll());
        m_manifest += item(u"photo%1"_s.arg(m_photos), name, u"image/"_s + (suffix == "jpg"_L1 ? u"jpeg"_s : suffix));
        return name;
    }

    Result<QByteArray> zipped() const
    {
        QBuffer buffer;
        KZip zip(&buffer);
        bool fine = zip.open(QIODevice::WriteOnly);
        zip.setCompression(KZip::NoCompression); // its kind stands readable at a known place (OCF 3.3, 4.2.1)
        fine = fine && zip.writeFile(u"mimetype"_s, "application/epub+zip");
        zip.setCompression(KZip::DeflateCompression);
        fine = fine && zip.writeFile(u"META-INF/container.xml"_s, container);
        for (const auto &[name, content] : m_files.asKeyValueRange())
            fine = fine && zip.writeFile(u"book/"_s + name, content);
        if (!fine || !zip.close())
            return failure(Error::Kind::Storage, u"export: write book: %1"_s.arg(zip.errorString()));
        return buffer.data();
    }

    Language m_language;
    int m_stories = 0;
    int m_photos = 0;
    QMap<QString, QByteArray> m_files;
    QString m_manifest;
    QString m_spine;
    QString m_contents;
};

} // namespace

Result<QByteArray> storiesEpub(const QList<Story> &stories, Language language)
{
    if (stories.isEmpty())
        return failure(Error::Kind::WrongUsage, u"export: write book: no story"_s);
    Book book(language);
    for (const Story &story : stories)
        book.add(story);
    return book.bind(stories);
}

} // namespace sarika
