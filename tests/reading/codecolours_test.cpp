// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/reading/pageparts.h"
#include "tests/reading/samplestories.h"
#include "ui/reading/codecolours.h"
#include "ui/reading/codelanguage.h"
#include "ui/reading/readingpane.h"
#include "ui/reading/storydocument.h"
#include "ui/reading/storyview.h"

#include <QTest>

using namespace sarika;
using namespace Qt::StringLiterals;

namespace
{

std::unique_ptr<StoryDocument> pageOf(const QString &bodyHtml)
{
    Story story;
    story.bodyHtml = bodyHtml;
    return std::make_unique<StoryDocument>(StoryDocument::Content{story, {}, {}}, PageLook(), nullptr);
}

// The colours of the first code block, by the text they colour.
QHash<QString, QColor> coloursOf(const QTextDocument &page)
{
    const QTextBlock block = blockOf(page, Part::Code);
    QHash<QString, QColor> colours;
    for (const QTextLayout::FormatRange &range : block.layout()->formats())
        colours.insert(block.text().mid(range.start, range.length), range.format.foreground().color());
    return colours;
}

} // namespace

class CodeColoursTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { loadFonts(); }

    void theLanguageIsThePublishersOrGuessed_data()
    {
        QTest::addColumn<QString>("html");
        QTest::newRow("named") << u"<pre><code class=\"language-python\">return found</code></pre>"_s;
        QTest::newRow("named by its file ending") << u"<pre class=\"lang-py\">return found</pre>"_s;
        QTest::newRow("guessed") << u"<pre>def sum(all):\n    return all</pre>"_s;
        QTest::newRow("named as nobody knows it")
            << u"<pre class=\"language-mine\">def sum(all):\n    return 1</pre>"_s;
    }

    void theLanguageIsThePublishersOrGuessed()
    {
        QFETCH(QString, html);
        const auto page = pageOf(html);
        CodeColours().colour(*page, Shade::Light);
        const auto colours = coloursOf(*page);
        QVERIFY(colours.contains(u"return"_s));
        QVERIFY(colours.value(u"return"_s) != lightPalette().paper);
    }

    void guesses_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("language");
        QTest::newRow("C++") << u"#include <vector>\nint main() { return 0; }"_s << u"C++"_s;
        QTest::newRow("shell") << u"#!/bin/sh\necho hello"_s << u"Bash"_s;
        QTest::newRow("JSON") << u"{\"rank\": 1}"_s << u"JSON"_s;
        QTest::newRow("SQL") << u"SELECT headline FROM stories"_s << u"SQL"_s;
        QTest::newRow("HTML") << u"<div>Text</div>"_s << u"HTML"_s;
        QTest::newRow("prose") << u"Roses are red.\nViolets are blue."_s << QString();
    }

    void guesses()
    {
        QFETCH(QString, code);
        QTEST(guessedLanguage(code), "language");
    }

    void coloursFollowLightAndDark()
    {
        const auto page = pageOf(sampleStory(u"en-program"_s).bodyHtml);
        CodeColours colours;
        colours.colour(*page, Shade::Light);
        const auto light = coloursOf(*page);
        const int height = page->size().toSize().height();
        colours.colour(*page, Shade::Dark);
        const auto dark = coloursOf(*page);
        QVERIFY(!light.isEmpty());
        QVERIFY(!dark.isEmpty());
        QVERIFY(dark != light);
        QCOMPARE(page->size().toSize().height(), height);
        for (const auto &[colour, palette] : {std::pair(light, lightPalette()), std::pair(dark, darkPalette())}) {
            for (const QColor &ink : colour)
                QVERIFY2(contrast(ink, palette.shade) >= 4.5,
                         qPrintable(u"%1 %2"_s.arg(ink.name()).arg(contrast(ink, palette.shade))));
        }
    }

    void thePaneColoursItsCodeAnewWhenDark()
    {
        ReadingPane pane;
        pane.setPalette(qtPalette(lightPalette()));
        pane.showStory(sampleStory(u"en-program"_s), {});
        QTRY_VERIFY(!coloursOf(*pane.view()->document()).isEmpty());
        const auto light = coloursOf(*pane.view()->document());
        pane.setPalette(qtPalette(darkPalette()));
        QTRY_VERIFY(!coloursOf(*pane.view()->document()).isEmpty());
        QVERIFY(coloursOf(*pane.view()->document()) != light);
    }

    void aPageWithoutCodeLoadsNoLanguages()
    {
        const auto page = pageOf(u"<p>Text.</p>"_s);
        CodeColours colours;
        colours.colour(*page, Shade::Light);
        QVERIFY(!colours.loaded());
    }

    void codeIsCopiedAsItWasTyped()
    {
        const auto page = pageOf(u"<pre><code>one\n\ttwo\n\n    three\n</code></pre>"_s);
        QCOMPARE(textsOf(*page, Part::Code), QStringList(u"one\n\ttwo\n\n    three"_s));
    }
};

QTEST_MAIN(CodeColoursTest)
#include "codecolours_test.moc"
