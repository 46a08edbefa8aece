// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/photobytes.h"
#include "app/export/storyfiles.h"
#include "app/export/storypage.h"

#include <QBuffer>
#include <QHash>
#include <QRegularExpression>
#include <QTimeZone>
#include <QUuid>

#include <KZip>
#include <algorithm>
#include <optional>

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
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="%1" %2><head><title>%3</title>
<link rel="stylesheet" type="text/css" href="story.css"/></head><body>
%4</body></html>
)"_s;

const auto contentsPage = uR"(<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" xml:lang="%1" %2><head>
<title>%3</title></head><body><nav epub:type="toc"><h1>%3</h1><ol>
%4</ol></nav></body></html>
)"_s;

// Accessibility: EPUB Accessibility 1.1, 2.2.
const auto packagePage = uR"(<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:identifier id="id">urn:uuid:%1</dc:identifier>
%2<meta property="dcterms:modified">%3</meta>
%4<meta property="schema:accessMode">textual</meta>
<meta property="schema:accessModeSufficient">textual</meta>
<meta property="schema:accessibilityFeature">structuralNavigation</meta>
<meta property="schema:accessibilityFeature">tableOfContents</meta>
<meta property="schema:accessibilityHazard">unknown</meta></metadata>
<manifest><item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
<item id="style" href="story.css" media-type="text/css"/>
%5</manifest>
<spine%6>%7</spine></package>
)"_s;

const auto withPhotos = uR"(<meta property="schema:accessMode">visual</meta>
<meta property="schema:accessibilityFeature">alternativeText</meta>
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
        const QString language = languageOfStory(story);
        const QString headline = story.card.headline.isEmpty() ? name : story.card.headline.toHtmlEscaped();
        const QString article =
            storyArticle(story, {m_language, name, [this](const Photo &photo) { return keep(photo); }});
        m_files.insert(name + u".xhtml"_s,
                       xmlFile(chapterPage.arg(language.toHtmlEscaped(), languageMarks(language), headline, article)));
        m_manifest += item(name, name + u".xhtml"_s, u"application/xhtml+xml"_s);
        m_spine += u"<itemref idref=\"%1\"/>"_s.arg(name);
        m_contents += u"<li %1><a href=\"%2.xhtml\">%3</a></li>\n"_s.arg(languageMarks(language), name, headline);
    }

    Result<QByteArray> bind(const QList<Story> &stories)
    {
        const bool one = stories.size() == 1;
        const Story &first = stories.first();
        const QString headline = first.card.headline.isEmpty() ? u"story1"_s : first.card.headline;
        const QString title = (one ? headline : u"Sarika"_s).toHtmlEscaped();
        const QString language = one ? languageOfStory(first) : languageCode(m_language);
        m_files.insert(u"nav.xhtml"_s,
                       xmlFile(contentsPage.arg(language.toHtmlEscaped(), languageMarks(language), title, m_contents)));
        m_files.insert(u"story.css"_s, storyStyle().toUtf8());
        const bool rightToLeft = languageMarks(language).contains(u"rtl"_s);
        m_files.insert(
            u"book.opf"_s,
            xmlFile(packagePage.arg(identity(stories), description(stories, title), momentOf(stories),
                                    m_photos.isEmpty() ? QString() : withPhotos, m_manifest,
                                    rightToLeft ? u" page-progression-direction=\"rtl\""_s : QString(), m_spine)));
        return zipped();
    }

private:
    // The same stories are the same book.
    static QString identity(const QList<Story> &stories)
    {
        QStringList addresses;
        for (const Story &story : stories)
            addresses << story.address.toString();
        return QUuid::createUuidV5(QUuid(), addresses.join(u'\n')).toString(QUuid::WithoutBraces);
    }

    QString description(const QList<Story> &stories, const QString &title) const
    {
        const Story &first = stories.first();
        QString words = u"<dc:title>%1</dc:title>"_s.arg(title);
        QStringList languages;
        for (const Story &story : stories)
            languages << languageOfStory(story);
        languages.removeDuplicates();
        for (const QString &language : std::as_const(languages))
            words += named(u"language"_s, language);
        if (stories.size() == 1)
            words += named(u"creator"_s, first.card.byline) + named(u"publisher"_s, first.card.sourceName) +
                     named(u"date"_s, printed(first.card.publishedAt));
        for (const Story &story : stories)
            words += named(u"source"_s, story.address.toString(QUrl::FullyEncoded));
        return words + u'\n';
    }

    static QString printed(const QDateTime &moment)
    {
        return moment.isValid() ? moment.toUTC().toString(u"yyyy-MM-ddTHH:mm:ssZ"_s) : QString();
    }

    static QString momentOf(const QList<Story> &stories)
    {
        QDateTime latest = QDateTime::fromSecsSinceEpoch(0, QTimeZone::UTC);
        for (const Story &story : stories) {
            for (const QDateTime &moment : {story.card.publishedAt, story.updatedAt}) {
                if (moment.isValid())
                    latest = std::max(latest, moment);
            }
        }
        return printed(latest);
    }

    static QString item(const QString &id, const QString &file, const QString &type)
    {
        return u"<item id=\"%1\" href=\"%2\" media-type=\"%3\"/>\n"_s.arg(id, file, type);
    }

    // What is not held stays away: a book may not ask the network.
    QString keep(const Photo &photo)
    {
        if (const auto known = m_photos.constFind(photo.file); known != m_photos.cend())
            return *known;
        const std::optional<PhotoBytes> held = photoBytes(photo);
        if (!held)
            return {};
        const QString id = u"photo%1"_s.arg(m_photos.size() + 1);
        const QString name = id + u'.' + held->suffix;
        m_files.insert(name, held->bytes);
        m_manifest += item(id, name, held->type);
        m_photos.insert(photo.file, name);
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
    QHash<QString, QString> m_photos; // names in the book by the files we keep
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
