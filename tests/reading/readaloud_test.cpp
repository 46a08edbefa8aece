// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/reading/samplestories.h"
#include "ui/reading/readaloud.h"
#include "ui/reading/readingpane.h"
#include "ui/reading/storyview.h"

#include <QSignalSpy>
#include <QTest>

using namespace sarika;
using namespace Qt::StringLiterals;

namespace
{

/// Knows English only, and is done with a sentence when the test says so.
class QuietVoice final : public Voice
{
public:
    bool speaks(const QString &language) override { return language == u"en"_s; }

    void say(const QString &sentence, const QString &) override { sentences << sentence; }

    void stop() override { ++stops; }

    QStringList sentences;
    int stops = 0;
};

} // namespace

class ReadAloudTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<ReadingPane> m_pane;
    std::unique_ptr<QuietVoice> m_voice;
    std::unique_ptr<ReadAloud> m_reader;

    void show(const QString &bodyHtml)
    {
        Story story = sampleStory(u"en-rice"_s);
        story.card.headline = u"Rain"_s;
        story.standfirst.clear();
        story.bodyHtml = bodyHtml;
        m_pane->resize(560, 700);
        m_pane->showStory(story, {MostViewed{.rank = 1, .headline = u"Another story."_s}});
        m_pane->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
    }

private Q_SLOTS:

    void init()
    {
        loadFonts();
        m_pane = std::make_unique<ReadingPane>();
        m_voice = std::make_unique<QuietVoice>();
        m_reader = std::make_unique<ReadAloud>(*m_pane->view(), *m_voice);
    }

    void cleanup()
    {
        m_reader.reset();
        m_voice.reset();
        m_pane.reset();
    }

    void saysOneSentenceAfterTheOther()
    {
        show(u"<p>It rained. The river rose.</p><pre><code>x = 1</code></pre><ul><li>Boats float.</li></ul>"_s);
        m_reader->start(u"en"_s);
        QVERIFY(m_reader->reading());
        QStringList selected;
        for (int i = 0; i < 20 && m_reader->reading(); ++i) {
            selected << m_pane->view()->textCursor().selectedText();
            Q_EMIT m_voice->said();
        }
        QVERIFY(!m_reader->reading());
        const qsizetype first = m_voice->sentences.indexOf(u"It rained."_s);
        QVERIFY(first >= 0);
        QCOMPARE(m_voice->sentences.mid(first),
                 (QStringList{u"It rained."_s, u"The river rose."_s, u"Boats float."_s}));
        QCOMPARE(selected, m_voice->sentences); // each was marked while it was said
        QVERIFY(!m_pane->view()->textCursor().hasSelection());
    }

    void beginsAtTheSelection()
    {
        show(u"<p>It rained. The river rose. It fell.</p>"_s);
        m_pane->view()->find(u"rose"_s);
        m_reader->start(u"en"_s);
        QCOMPARE(m_voice->sentences, QStringList{u"The river rose."_s});
    }

    void stopsWhenTold()
    {
        show(u"<p>It rained. The river rose.</p>"_s);
        m_reader->start(u"en"_s);
        m_reader->stop();
        QCOMPARE(m_voice->stops, 1);
        const qsizetype said = m_voice->sentences.size();
        Q_EMIT m_voice->said();
        QCOMPARE(m_voice->sentences.size(), said);
    }

    void saysPlainlyThatThereIsNoVoice()
    {
        show(u"<p>ទឹកឡើង។</p>"_s);
        QSignalSpy none(m_reader.get(), &ReadAloud::noVoice);
        m_reader->start(u"km"_s);
        QCOMPARE(none.takeFirst().at(0).toString(), u"km"_s);
        QVERIFY(!m_reader->reading());
        m_reader->start(u"en"_s);
        Q_EMIT m_voice->failed();
        QCOMPARE(none.takeFirst().at(0).toString(), u"en"_s);
        QVERIFY(!m_reader->reading());
    }

    void goesOnWhenThePageIsSetAnew()
    {
        show(u"<p>It rained. The river rose.</p>"_s);
        m_reader->start(u"en"_s);
        while (m_voice->sentences.last() != u"It rained."_s)
            Q_EMIT m_voice->said();
        TextStyle style;
        style.size += 6;
        m_pane->setTextStyle(style);
        Q_EMIT m_voice->said();
        QCOMPARE(m_voice->sentences.last(), u"The river rose."_s);
    }
};

QTEST_MAIN(ReadAloudTest)
#include "readaloud_test.moc"
