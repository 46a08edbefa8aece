// SPDX-License-Identifier: GPL-3.0-or-later
// Stories on paper: what stands on the pages, as poppler's programs read them.
#include "app/text/khmer.h"
#include "tests/reading/pageparts.h"
#include "tests/reading/samplestories.h"
#include "ui/reading/storydocument.h"
#include "ui/reading/storyprint.h"

#include <QAbstractTextDocumentLayout>
#include <QPdfWriter>
#include <QProcess>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace sarika;
using namespace Qt::StringLiterals;

class StoryPrintTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString printed(const Story &story)
    {
        const QString kept = qEnvironmentVariable("SARIKA_PICTURES");
        const QString file = (kept.isEmpty() ? m_folder.path() : kept) + u"/%1.pdf"_s.arg(story.address.fileName());
        const Language language = story.card.language == "km"_L1 ? Language::Khmer : Language::English;
        StoryPrint pages(story, language, {});
        QSignalSpy ready(&pages, &StoryPrint::ready);
        pages.prepare();
        if (ready.isEmpty() && !ready.wait(20'000))
            return {};
        QPdfWriter paper(file);
        paper.setPageLayout(
            {QPageSize(QPageSize::A4), QPageLayout::Portrait, {20, 15, 20, 15}, QPageLayout::Millimeter});
        return pages.print(paper) ? file : QString();
    }

    static QString said(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        process.start(program, arguments);
        return process.waitForFinished() ? QString::fromUtf8(process.readAllStandardOutput()) : QString();
    }

    // Feet are glyphs of their own, which a PDF by Qt has no letters for.
    static int consonants(const QString &text)
    {
        int count = 0;
        for (qsizetype at = 0; at < text.size(); ++at) {
            const char16_t unit = text.at(at).unicode();
            count += unit >= 0x1780 && unit <= 0x17A2 && (at == 0 || text.at(at - 1).unicode() != 0x17D2);
        }
        return count;
    }

private Q_SLOTS:

    void initTestCase()
    {
        loadFonts();
        QLocale::setDefault(QLocale(QLocale::English));
    }

    void init()
    {
        if (QByteArrayView(QTest::currentTestFunction()) != "noHeadingEndsAPage" &&
            QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
            QSKIP("pdftotext (poppler-utils) is not here");
    }

    void anEnglishStoryIsOnThePages()
    {
        const Story story = sampleStory(u"en-program"_s);
        const QString file = printed(story);
        QVERIFY(!file.isEmpty());
        const QString text = said(u"pdftotext"_s, {u"-layout"_s, file, u"-"_s}).simplified();
        for (const QString &part : {story.card.headline, story.card.byline, story.card.sourceName,
                                    story.card.leadPhoto->credit, story.address.toString()})
            QVERIFY2(text.contains(part.simplified()), qPrintable(part + u" is not in "_s + text));
        static const QRegularExpression numbers(u"1 ?/ ?2 .*2 ?/ ?2$"_s);
        QVERIFY(text.contains(numbers));
        QVERIFY(!text.contains(u"Copy the code"_s));
        QVERIFY(said(u"pdfimages"_s, {u"-list"_s, file}).count(u'\n') > 2);
    }

    // However much stands above it: the heading is on the page its text begins on.
    void noHeadingEndsAPage()
    {
        const QSizeF paper(600, 800);
        int moved = 0;
        for (int lines = 20; lines < 60; ++lines) {
            Story story = sampleStory(u"en-rice"_s);
            story.card.leadPhoto.reset();
            story.bodyHtml = u"<p>"_s + u"Rain.<br>"_s.repeated(lines) +
                             u"</p><h2>Rice</h2><h3>In the north</h3><p>Two lines.</p>"_s;
            StoryDocument page({story, {}, QDateTime::currentDateTimeUtc(), {}},
                               PageLook{.style = {.size = 15}, .printed = true}, nullptr);
            page.setPages(paper);
            const auto pageOf = [&](const QTextBlock &block) {
                const double top = page.documentLayout()->blockBoundingRect(block).top();
                return static_cast<int>((top + block.layout()->lineAt(0).y()) / paper.height());
            };
            const QTextBlock under = blockOf(page, Part::Subheading);
            QCOMPARE(pageOf(blockOf(page, Part::Heading)), pageOf(under.next()));
            QCOMPARE(pageOf(under), pageOf(under.next()));
            moved += blockOf(page, Part::Heading).blockFormat().pageBreakPolicy() != QTextFormat::PageBreak_Auto;
        }
        QVERIFY(moved > 0); // some would have ended theirs
        QVERIFY(moved < 20);
    }

    void aKhmerStoryIsOnThePages()
    {
        const Story story = sampleStory(u"km-script"_s);
        const QString file = printed(story);
        QVERIFY(!file.isEmpty());
        const QString text = said(u"pdftotext"_s, {file, u"-"_s});
        QVERIFY(!text.contains(u'\u200B'));
        QVERIFY(khmerShare(text) > 0.5);
        const int wanted = consonants(story.bodyText);
        QVERIFY2(consonants(text) > wanted * 9 / 10, qPrintable(u"%1 of %2"_s.arg(consonants(text)).arg(wanted)));
        for (const QString &line : said(u"pdffonts"_s, {file}).split(u'\n').sliced(2)) {
            if (!line.isEmpty())
                QVERIFY2(line.contains(u" yes "_s), qPrintable(line)); // embedded
        }
    }
};

QTEST_MAIN(StoryPrintTest)
#include "storyprint_test.moc"
