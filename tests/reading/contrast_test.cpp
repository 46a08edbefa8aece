// SPDX-License-Identifier: GPL-3.0-or-later
// Every letter of a page, as it is set, can be read on what it stands on, in every theme.
#include "tests/reading/pageparts.h"
#include "tests/reading/samplestories.h"
#include "tests/support/palettes.h"
#include "ui/reading/codecolours.h"
#include "ui/reading/storydocument.h"

#include <QTest>

using namespace sarika;
using namespace Qt::StringLiterals;

class ContrastTest : public QObject
{
    Q_OBJECT

    static double least(Part part)
    {
        switch (part) {
        case Part::Headline:
        case Part::Body:
        case Part::Heading:
        case Part::Subheading:
        case Part::Item:
        case Part::Cell:
        case Part::HeadCell:
        case Part::Caption:
        case Part::RankedHeadline:
            return 7;
        default:
            return 4.5; // what stands beside the text, and code
        }
    }

private Q_SLOTS:

    void initTestCase() { loadFonts(); }

    void everyLetterCanBeRead_data() { everyPalette(); }

    void everyLetterCanBeRead()
    {
        QFETCH(Palette, palette);
        const PageLook look{.palette = palette, .language = Language::English, .style = {}};
        int links = 0;
        for (const QString &name : {u"en-program"_s, u"en-monsoon"_s, u"km-rice"_s}) {
            Story story = sampleStory(name);
            story.bodyHtml += u"<p>A <a href=\"https://mynah.example/\">link</a>.</p>"_s;
            StoryDocument page({story, sampleMostViewed(name.left(2)), QDateTime::currentDateTimeUtc(), {}}, look,
                               nullptr);
            CodeColours colours;
            for (std::optional<int> from = 0; from;)
                from = colours.colourSome(page, *from, palette.dark ? Shade::Dark : Shade::Light);
            for (QTextBlock block = page.begin(); block.isValid(); block = block.next()) {
                const BlockSource *source = BlockSource::of(block);
                if (!source)
                    continue;
                const QColor behind = source->part() == Part::Code ? palette.shade : palette.paper;
                const auto check = [&](const QTextCharFormat &format, bool link) {
                    const QColor ink =
                        format.hasProperty(QTextFormat::ForegroundBrush) ? format.foreground().color() : palette.ink;
                    const double wanted = link ? 4.5 : least(source->part());
                    QVERIFY2(contrast(ink, behind) >= wanted,
                             qPrintable(u"%1 on %2 in “%3”"_s.arg(ink.name(), behind.name(), block.text().left(40))));
                };
                for (auto at = block.begin(); !at.atEnd(); ++at) {
                    const QTextCharFormat format = at.fragment().charFormat();
                    links += format.isAnchor() ? 1 : 0;
                    check(format, format.isAnchor());
                }
                for (const QTextLayout::FormatRange &range : block.layout()->formats())
                    check(range.format, false);
            }
        }
        QVERIFY(links > 3);
    }
};

QTEST_MAIN(ContrastTest)
#include "contrast_test.moc"
