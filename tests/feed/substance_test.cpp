// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/feed/substance.h"

#include <QTest>

using namespace sarika;
using namespace Qt::StringLiterals;

namespace
{

const QString paragraph =
    u"<p>"_s + u"The river rose again at night, and the ferry stayed at the pier. "_s.repeated(14) + u"</p>"_s;
const QString story = paragraph + paragraph + paragraph;
const QString teaser = u"The river rose again at night."_s;

} // namespace

class SubstanceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void keepsWhatIsRight()
    {
        QCOMPARE(bySubstance({teaser, story}), (StoryTexts{teaser, story}));
        QCOMPARE(bySubstance({teaser, {}}), (StoryTexts{teaser, {}}));
        QCOMPARE(bySubstance({{}, story}), (StoryTexts{{}, story}));
        QCOMPARE(bySubstance({{}, teaser}), (StoryTexts{{}, teaser}));
        QCOMPARE(bySubstance({}), StoryTexts{});
    }

    void takesTheLongerOneForTheContent()
    {
        QCOMPARE(bySubstance({story, teaser}), (StoryTexts{teaser, story}));
        QCOMPARE(bySubstance({u"A somewhat longer text."_s, u"A text."_s}).content, u"A text."_s); // too little to tell
    }

    void takesAWholeStoryAloneForTheContent()
    {
        QCOMPARE(bySubstance({story, {}}), (StoryTexts{{}, story}));
        QCOMPARE(bySubstance({paragraph, {}}), (StoryTexts{paragraph, {}}));
    }

    void takesWhatBreaksOffForASummary_data()
    {
        QTest::addColumn<QString>("end");
        for (const char16_t *end : {u"…", u"...", u" [&#8230;]", u" <a href=\"x\">Read more</a>", u" អានបន្ត",
                                    u" [...] The post appeared first on The Paper."})
            QTest::newRow(qPrintable(QString::fromUtf16(end))) << QString::fromUtf16(end).replace("&#8230;"_L1, u"…"_s);
    }

    void takesWhatBreaksOffForASummary()
    {
        QFETCH(QString, end);
        QCOMPARE(bySubstance({{}, teaser + end}).content, QString());
        const QString cut = story + u"<p>"_s + end + u"</p>"_s;
        QCOMPARE(bySubstance({cut, {}}), (StoryTexts{cut, {}}));
    }

    void putsThePhotoAndItsTextTogether()
    {
        const QString photo = u"<img src=\"https://p.example/ferry.jpg\" alt=\"\">"_s;
        QCOMPARE(bySubstance({teaser, photo}), (StoryTexts{teaser, photo + teaser}));
    }

    void saysATextOnce()
    {
        QCOMPARE(bySubstance({teaser, teaser}), (StoryTexts{teaser, {}}));
        QCOMPARE(bySubstance({story, story}), (StoryTexts{{}, story}));
    }
};

QTEST_APPLESS_MAIN(SubstanceTest)
#include "substance_test.moc"
