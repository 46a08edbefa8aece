// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/storyfiles.h"
#include "tests/reading/samplestories.h"

#include <QBuffer>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <KZip>

using namespace sarika;
using namespace Qt::StringLiterals;

class StoryFilesTest : public QObject
{
    Q_OBJECT

    static QByteArray fileOf(const KZip &book, const QString &name)
    {
        const auto *file = dynamic_cast<const KArchiveFile *>(book.directory()->entry(name));
        return file ? file->data() : QByteArray();
    }

    static void isWellFormed(const KZip &book, const QString &name)
    {
        QXmlStreamReader xml(fileOf(book, name));
        while (!xml.atEnd())
            xml.readNext();
        QVERIFY2(!xml.hasError(), qPrintable(name + u": "_s + xml.errorString()));
    }

    static QStringList sampleNames()
    {
        const QDir folder(checkoutPath() + u"/resources/sample/stories"_s);
        return QString(folder.entryList({u"*.txt"_s}).join(u' ')).remove(u".txt"_s).split(u' ');
    }

    static QStringList filesIn(const KArchiveDirectory *folder, const QString &path)
    {
        QStringList files;
        for (const QString &name : folder->entries()) {
            const auto *inner = dynamic_cast<const KArchiveDirectory *>(folder->entry(name));
            files << (inner ? filesIn(inner, path + name + u'/') : QStringList{path + name});
        }
        return files;
    }

    // What the package says is there, what is there, and what the chapters show are the same.
    static void holdsTogether(const KZip &book)
    {
        const QString package = QString::fromUtf8(fileOf(book, u"book/book.opf"_s));
        QStringList listed{u"mimetype"_s, u"META-INF/container.xml"_s, u"book/book.opf"_s};
        static const QRegularExpression items(u"<item id=\"([^\"]+)\" href=\"([^\"]+)\""_s);
        QStringList ids;
        for (const QRegularExpressionMatch &match : items.globalMatch(package)) {
            ids << match.captured(1);
            listed << u"book/"_s + match.captured(2);
        }
        QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), ids.size());
        QStringList files = filesIn(book.directory(), {});
        files.sort();
        listed.sort();
        QCOMPARE(files, listed);
        for (const QString &file : files) {
            if (file.endsWith(u".xhtml"_s) || file.endsWith(u".opf"_s) || file.endsWith(u".xml"_s))
                isWellFormed(book, file);
            if (file.endsWith(u".xhtml"_s))
                refersToWhatIsThere(QString::fromUtf8(fileOf(book, file)), files);
        }
    }

    static void refersToWhatIsThere(const QString &chapter, const QStringList &files)
    {
        static const QRegularExpression sources(u"(src|href)=\"([^\"]*)\""_s);
        static const QRegularExpression names(u" id=\"([^\"]*)\""_s);
        QSet<QString> ids;
        for (const QRegularExpressionMatch &match : names.globalMatch(chapter)) {
            QVERIFY2(!ids.contains(match.captured(1)), qPrintable(match.captured()));
            ids << match.captured(1);
        }
        for (const QRegularExpressionMatch &match : sources.globalMatch(chapter)) {
            const QString target = match.captured(2);
            static const QRegularExpression elsewhere(u"^(https?|mailto):"_s);
            const bool away = match.captured(1) == "href"_L1 && target.contains(elsewhere);
            const bool inside = target.startsWith(u'#') && ids.contains(target.sliced(1));
            QVERIFY2(away || inside || files.contains(u"book/"_s + target), qPrintable(match.captured()));
        }
        QVERIFY(!chapter.contains(u"<img src=\"[^\"]*\"/>"_s)); // each with its words
    }

    static void keep(const QByteArray &bytes, const QString &name)
    {
        const QString folder = qEnvironmentVariable("SARIKA_PICTURES");
        QFile file(folder + u'/' + name);
        if (!folder.isEmpty() && file.open(QIODevice::WriteOnly))
            file.write(bytes);
    }

    // All that a publisher may do to us.
    static Story untidyStory()
    {
        Story story = sampleStory(u"en-program"_s);
        story.card.headline += u"\u000B & <more>"_s;
        story.card.byline.clear();
        story.card.publishedAt = {};
        story.card.leadPhoto->file = u"/nowhere/at-all.jpg"_s;
        story.photos << Photo{.address = QUrl(u"https://mynah.example/a b.webp?x=1&y=2"_s)};
        story.bodyHtml +=
            u"<figure><img src=\"https://mynah.example/a%20b.webp?x=1&amp;y=2\" alt=\"\"><figcaption>a</figcaption>"
            "<figcaption>b</figcaption></figure><figcaption>c</figcaption><em><p>d</p></em><h2>e<ul><li>f</ul></h2>"
            "<ul><ul><li>g</ul>h</ul><li>i<dl><dd>j<dt>k</dl><table><caption>l</caption><tr><tr><td><h4>m</h4>"
            "<th><h4>n</h4></table><p id=\"fn1\">o<p id=\"fn1\">p<a href=\"#fn1\">q</a><a href=\"#fn2\">r</a>"
            "<ruby>s</ruby><rt>t</rt><bdo>u</bdo><time datetime=\"yesterday\">v</time><pre>w<p>x</p></pre>"
            "<p>\u0001\uFFFE y</p><a href=\"https://mynah.example/[z]|{}\">z</a><table></table><ul></ul>"
            "<p><a href=\"mailto:a@mynah.example\">m</a></p><p lang=\"ar\">أرز</p><p>ស្រូវ</p>"_s;
        return story;
    }

private Q_SLOTS:

    void aPageStandsOnItsOwn()
    {
        const Story story = sampleStory(u"km-script"_s);
        const QString html = QString::fromUtf8(storiesHtml({story}, Language::Khmer));
        QVERIFY(html.contains(u"<title>"_s + story.card.headline));
        QVERIFY(html.contains(story.card.leadPhoto->caption));
        QVERIFY(html.contains(story.card.leadPhoto->credit));
        QVERIFY(html.contains(u"src=\"data:image/"_s));
        QVERIFY(!html.contains(u"src=\"http"_s) && !html.contains(u"src=\"qrc"_s));
        QVERIFY(!html.contains(u'\u200B'));
    }

    void markdownKeepsWhatTheBodyIsMadeOf()
    {
        Story story = sampleStory(u"en-program"_s);
        story.bodyHtml = u"<h2>Rice</h2><p>It <em>grows</em> in <a href=\"https://mynah.example/a\">mud</a> [1].</p>"
                         "<ul><li>Jasmine</li><li>Red</li></ul><blockquote><p>Enough.</p></blockquote>"
                         "<pre>a = 1\n  b = 2\n</pre>"_s;
        const QString text = QString::fromUtf8(storiesMarkdown({story}, Language::English));
        for (const QString &part : {u"# "_s + story.card.headline + u'\n', u"\n## Rice\n"_s,
                                    u"It *grows* in [mud](<https://mynah.example/a>) \\[1\\]."_s, u"\n-   Jasmine\n"_s,
                                    u"\n-   Red\n"_s, u"\n> Enough.\n"_s, u"\n```\na = 1\n  b = 2\n```\n"_s})
            QVERIFY2(text.contains(part), qPrintable(part + u"\nis not in\n"_s + text));
    }

    // Opened on a plane or years later, it is whole and asks nobody for anything.
    void aPageAsksForNothing_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : sampleNames())
            QTest::newRow(qPrintable(name)) << name;
    }

    void aPageAsksForNothing()
    {
        QFETCH(QString, name);
        Story story = sampleStory(name);
        story.bodyHtml += u"<p><img src=\"https://mynah.example/not-held.jpg\" alt=\"Rain\"></p>"_s;
        const QString html = QString::fromUtf8(storiesHtml({story}, Language::English));
        static const QRegularExpression asked(
            u"(?:src|srcset|poster|data)=\"(?!data:image/)|url\\(|@import|<script|<link"
            "|<iframe|<object|\\son\\w+="_s);
        QVERIFY2(!html.contains(asked), qPrintable(asked.match(html).captured()));
        static const QRegularExpression links(u"href=\"([^\"]*)\""_s);
        for (const QRegularExpressionMatch &match : links.globalMatch(html)) {
            const QString link = match.captured(1);
            QVERIFY2(link.startsWith(u'#') || story.bodyHtml.contains(link) ||
                         link == story.address.toString(QUrl::FullyEncoded),
                     qPrintable(link));
        }
        QVERIFY(html.contains(u"<html lang=\"%1\">"_s.arg(story.card.language)));
        QVERIFY(html.contains(u"@media print"_s) && html.contains(u"prefers-color-scheme:dark"_s));
        QVERIFY(html.contains(u"alt=\"%1\""_s.arg(story.card.leadPhoto->caption.toHtmlEscaped())));
    }

    void anAddressThatIsNoneIsNoLink()
    {
        Story story = sampleStory(u"en-program"_s);
        story.address = QUrl(u"javascript:alert(1)"_s);
        story.card.leadPhoto->address = QUrl(u"javascript:alert(2)"_s);
        story.card.leadPhoto->file.clear();
        story.bodyHtml = u"<p>Rice</p>"_s;
        const QString html = QString::fromUtf8(storiesHtml({story}, Language::English));
        QVERIFY(!html.contains(u"href"_s));
        QVERIFY(html.contains(u"javascript:alert(1)</p>"_s));
    }

    void severalStoriesHaveContents()
    {
        const QList<Story> stories{sampleStory(u"en-program"_s), sampleStory(u"km-script"_s)};
        const QString html = QString::fromUtf8(storiesHtml(stories, Language::English));
        QVERIFY(html.contains(u"<li lang=\"km\"><a href=\"#story2\">%1</a>"_s.arg(stories.last().card.headline)));
        QVERIFY(html.contains(u"<article id=\"story2\" lang=\"km\">"_s));
    }

    // Only where it is shown: neither in a link to it nor in a longer address that begins like it.
    void aPhotoTakesThePlaceOfItsAddressOnly()
    {
        Story story = sampleStory(u"en-program"_s);
        story.card.leadPhoto->address = QUrl(u"https://mynah.example/a.jpg"_s);
        story.photos = {*story.card.leadPhoto};
        story.bodyHtml =
            u"<p><a href=\"https://mynah.example/a.jpg\">large</a> "
            "<img src=\"https://mynah.example/a.jpg\"> <img src=\"https://mynah.example/a.jpg?w=9\"></p>"_s;
        const QString html = QString::fromUtf8(storiesHtml({story}, Language::English));
        QVERIFY(html.contains(u"<a href=\"https://mynah.example/a.jpg\">"_s));
        QVERIFY(html.contains(u"<a href=\"https://mynah.example/a.jpg?w=9\">"_s)); // another one, not held
        QVERIFY(!html.contains(u"src=\"https://mynah.example/a.jpg\""_s));
    }

    void aBookOfAnUntidyStoryIsWellMade()
    {
        auto bytes = storiesEpub({untidyStory()}, Language::English);
        QVERIFY(bytes);
        keep(*bytes, u"untidy.epub"_s);
        QBuffer buffer(&*bytes);
        KZip book(&buffer);
        QVERIFY(book.open(QIODevice::ReadOnly));
        for (const QString &name : {u"book/book.opf"_s, u"book/nav.xhtml"_s, u"book/story1.xhtml"_s})
            isWellFormed(book, name);
        const QByteArray package = fileOf(book, u"book/book.opf"_s);
        QVERIFY(!package.contains("<dc:creator>") && !package.contains("<dc:date>"));
        QVERIFY(package.contains("dcterms:modified\">1970-01-01T00:00:00Z<"));
        holdsTogether(book);
        const QByteArray chapter = fileOf(book, u"book/story1.xhtml"_s);
        QVERIFY(chapter.contains("href=\"https://mynah.example/%5Bz%5D%7C%7B%7D\"")); // else no URI
        QVERIFY(!chapter.contains("data:,") && !chapter.contains("src=\"\""));
        QVERIFY(chapter.contains("<p lang=\"ar\" dir=\"rtl\">") && chapter.contains("<p lang=\"km\">"));
    }

    void aBookIsWellMade_data()
    {
        QTest::addColumn<QString>("story");
        for (const QString &name : sampleNames())
            QTest::newRow(qPrintable(name)) << name;
    }

    void aBookIsWellMade()
    {
        QFETCH(QString, story);
        const Story told = sampleStory(story);
        const auto bytes = storiesEpub({told}, Language::English);
        QVERIFY(bytes);
        QVERIFY(bytes->mid(30).startsWith("mimetypeapplication/epub+zip"));
        QByteArray content = *bytes;
        QBuffer buffer(&content);
        KZip book(&buffer);
        QVERIFY(book.open(QIODevice::ReadOnly));
        for (const QString &name :
             {u"META-INF/container.xml"_s, u"book/book.opf"_s, u"book/nav.xhtml"_s, u"book/story1.xhtml"_s})
            isWellFormed(book, name);
        const QString package = QString::fromUtf8(fileOf(book, u"book/book.opf"_s));
        QVERIFY(package.contains(u"<dc:publisher>"_s + told.card.sourceName.toHtmlEscaped()));
        QVERIFY(package.contains(u"<dc:date>"_s + told.card.publishedAt.toUTC().toString(Qt::ISODate)));
        QVERIFY(package.contains(u"<dc:source>"_s + told.address.toString().toHtmlEscaped()));
        if (!told.card.byline.isEmpty())
            QVERIFY(package.contains(u"<dc:creator>"_s + told.card.byline.toHtmlEscaped()));
        QVERIFY(fileOf(book, u"book/photo1.jpg"_s).startsWith("\xFF\xD8"));
        const QString chapter = QString::fromUtf8(fileOf(book, u"book/story1.xhtml"_s));
        QVERIFY(chapter.contains(told.card.headline.toHtmlEscaped()));
        QVERIFY(chapter.contains(u"src=\"photo1.jpg\""_s));
        QVERIFY(!chapter.contains(u"src=\"http"_s));
        QVERIFY(chapter.contains(u"xml:lang=\"%1\""_s.arg(told.card.language)));
        QVERIFY(package.contains(u"<dc:language>%1<"_s.arg(told.card.language)));
        QVERIFY(package.contains(u"schema:accessMode\">visual<"_s) && package.contains(u"alternativeText"_s));
        holdsTogether(book);
        keep(*bytes, story + u".epub"_s);
    }

    // Favourites in both languages: each once, each photo once, and the same book again when it is made again.
    void aBookOfManyStories()
    {
        QList<Story> stories;
        for (const QString &name : sampleNames())
            stories << sampleStory(name);
        stories << untidyStory();
        stories.last().card.language.clear();
        auto bytes = storiesEpub(stories, Language::Khmer);
        QVERIFY(bytes);
        keep(*bytes, u"favourites.epub"_s);
        QBuffer buffer(&*bytes);
        KZip book(&buffer);
        QVERIFY(book.open(QIODevice::ReadOnly));
        holdsTogether(book);
        const QString package = QString::fromUtf8(fileOf(book, u"book/book.opf"_s));
        QVERIFY(package.contains(u"<dc:language>km<"_s) && package.contains(u"<dc:language>en<"_s));
        QCOMPARE(package.count(u"<itemref"_s), stories.size());
    }

    // WebP is shown by few readers of books: it goes in as what all show.
    void aPhotoInANewFormatIsMadeAnew()
    {
        Story story = sampleStory(u"en-program"_s);
        QTemporaryDir folder;
        story.card.leadPhoto->file = folder.filePath(u"a.jpg"_s); // whatever it is called
        QImage photo(8, 8, QImage::Format_ARGB32);
        photo.fill(Qt::transparent);
        if (!photo.save(story.card.leadPhoto->file, "WEBP"))
            QSKIP("this Qt writes no WebP");
        auto bytes = storiesEpub({story}, Language::English);
        QVERIFY(bytes);
        QBuffer buffer(&*bytes);
        KZip book(&buffer);
        QVERIFY(book.open(QIODevice::ReadOnly));
        holdsTogether(book);
        QVERIFY(fileOf(book, u"book/photo1.png"_s).startsWith("\x89PNG"));
    }
};

QTEST_GUILESS_MAIN(StoryFilesTest)
#include "storyfiles_test.moc"
