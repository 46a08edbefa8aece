// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/reading/pageparts.h"
#include "tests/reading/samplestories.h"
#include "ui/look/look.h"
#include "ui/reading/breaksahead.h"
#include "ui/reading/storydocument.h"

#include <QTest>

using namespace sarika;
using namespace Qt::StringLiterals;

class BreaksAheadTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { loadFonts(); }

    void madeAheadOrNotTheyAreTheSame()
    {
        const QString text = sampleStory(u"km-rice"_s).bodyText;
        const BreaksAhead early(text);
        for (const QString &paragraph : text.split(u'\n')) // perhaps before the pool
            compare(early.of(paragraph), displayText(paragraph));
        early.made().waitForFinished();
        QStringList paragraphs = text.split(u'\n');
        paragraphs += {u"មិនមានក្នុងអត្ថបទ"_s, u"English"_s, QString()};
        for (const QString &paragraph : std::as_const(paragraphs))
            compare(early.of(paragraph), displayText(paragraph));
    }

    // Else all would be made twice.
    void theyAreOfTheParagraphsThatThePageHas()
    {
        for (const QString &name : {u"km-rice"_s, u"km-script"_s, u"km-mynah"_s}) {
            const Story story = sampleStory(name);
            const PageLook look{.palette = lightPalette(), .language = Language::Khmer, .style = {}};
            const StoryDocument page({story, {}, QDateTime::currentDateTimeUtc(), {}}, look, nullptr);
            const QStringList paragraphs = story.bodyText.split(u'\n');
            for (const QString &written : textsOf(page, Part::Body))
                QVERIFY2(paragraphs.contains(written), qPrintable(written));
        }
    }

    void aStoryThatIsLeftAtOnceIsLetGo()
    {
        for (int i = 0; i < 50; ++i)
            const BreaksAhead left(longStory(u"km"_s, 20'000).bodyText);
    }

    void withoutKhmerNothingIsMade()
    {
        const BreaksAhead none(u"No Khmer here.\nNor here."_s);
        QVERIFY(none.made().isFinished());
        QCOMPARE(none.made().resultCount(), 0);
    }

private:
    static void compare(const DisplayText &one, const DisplayText &other)
    {
        QCOMPARE(one.text, other.text);
        QCOMPARE(one.source, other.source);
    }
};

QTEST_MAIN(BreaksAheadTest)
#include "breaksahead_test.moc"
