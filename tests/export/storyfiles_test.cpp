// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/storyfiles.h"
#include "tests/reading/samplestories.h"

#include <QBuffer>
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
        QVERIFY(html.contains(u"src=\"https://mynah.example/a.jpg?w=9\""_s));
        QVERIFY(!html.contains(u"src=\"https://mynah.example/a.jpg\""_s));
    }

    void aBookOfAnUntidyStoryIsWellMade()
    {
        Story story = sampleStory(u"en-program"_s);
        story.card.headline += u"\u000B & <more>"_s;
        story.card.byline.clear();
        story.card.publishedAt = {};
        auto bytes = storiesEpub({story}, Language::English);
        QVERIFY(bytes);
        QBuffer buffer(&*bytes);
        KZip book(&buffer);
        QVERIFY(book.open(QIODevice::ReadOnly));
        for (const QString &name : {u"book/book.opf"_s, u"book/nav.xhtml"_s, u"book/story1.xhtml"_s})
            isWellFormed(book, name);
        const QByteArray package = fileOf(book, u"book/book.opf"_s);
        QVERIFY(!package.contains("<dc:creator>") && !package.contains("<dc:date>"));
        QVERIFY(package.contains("dcterms:modified\">1970-01-01T00:00:00Z<"));
    }

    void aBookIsWellMade_data()
    {
        QTest::addColumn<QString>("story");
        for (const QString &name : {u"en-program"_s, u"en-monsoon"_s, u"km-script"_s, u"km-months"_s})
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
    }
};

QTEST_GUILESS_MAIN(StoryFilesTest)
#include "storyfiles_test.moc"
