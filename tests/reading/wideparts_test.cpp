// SPDX-License-Identifier: GPL-3.0-or-later
// Tables and code wider than the page scroll inside themselves; the page never sideways.
#include "tests/reading/pageparts.h"
#include "tests/reading/samplestories.h"
#include "ui/reading/readingpane.h"
#include "ui/reading/storyview.h"
#include "ui/reading/wideparts.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QScrollBar>
#include <QTest>
#include <QWheelEvent>

using namespace sarika;
using namespace Qt::StringLiterals;

class WidePartsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<ReadingPane> m_pane;

    StoryView &view() const { return *m_pane->view(); }

    void show(const QString &bodyHtml, int width = 420)
    {
        Story story = sampleStory(u"en-rice"_s);
        story.card.leadPhoto.reset();
        story.standfirst.clear();
        story.bodyHtml = bodyHtml;
        m_pane = std::make_unique<ReadingPane>();
        m_pane->resize(width, 600);
        m_pane->showStory(story, {});
        m_pane->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
    }

    QList<WidePart> parts() const { return WideParts::in(*view().document(), view().viewport()->rect().toRectF()); }

    void turnSideways(QPoint at, int delta)
    {
        QWheelEvent wheel(at, view().viewport()->mapToGlobal(at), {}, {0, delta}, Qt::NoButton, Qt::ShiftModifier,
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(view().viewport(), &wheel);
    }

    QImage picture() const { return m_pane->grab().toImage(); }

    static QString table(int columns)
    {
        QString row;
        for (int n = 0; n < columns; ++n)
            row += u"<td>Neighbourhood %1</td>"_s.arg(n);
        return u"<p>Before.</p><table><tr>%1</tr><tr>%1</tr></table><p>After.</p>"_s.arg(row);
    }

    const QString m_code = u"<p>Before.</p><pre>int first = 1;\nint second = %1last;\n</pre><p>After.</p>"_s.arg(
        u"alpha + beta + gamma + "_s.repeated(10));

private Q_SLOTS:

    void initTestCase() { loadFonts(); }

    void cleanup() { m_pane.reset(); }

    void whatFitsIsNotWide()
    {
        show(table(2) + u"<pre>int one = 1;</pre>"_s, 700);
        QVERIFY(parts().isEmpty());
    }

    void longLinesAreNotBroken()
    {
        show(m_code);
        QCOMPARE(blockOf(*view().document(), Part::Code).layout()->lineCount(), 2);
        QCOMPARE(parts().size(), 1);
        QVERIFY(parts().first().furthest() > 300);
        QCOMPARE(view().horizontalScrollBar()->maximum(), 0);
    }

    void aWideTableKeepsItsWords()
    {
        show(table(8));
        QCOMPARE(parts().size(), 1);
        const WidePart part = parts().first();
        QVERIFY(part.width > 8 * 80);
        QVERIFY(part.place.right() < 420);
        QCOMPARE(view().horizontalScrollBar()->maximum(), 0);
    }

    void theyScrollInsideThemselves_data()
    {
        QTest::addColumn<QString>("html");
        QTest::newRow("code") << m_code;
        QTest::newRow("table") << table(8);
    }

    void theyScrollInsideThemselves()
    {
        QFETCH(QString, html);
        show(html);
        const QImage before = picture();
        const WidePart part = parts().first();
        const QRect place = part.place.toAlignedRect();
        turnSideways(place.center(), -240);
        const QImage after = picture();
        QVERIFY(before != after);
        const auto rest = [&](const QImage &image) { // above the part, and beside it
            const int top = view().mapTo(m_pane.get(), view().viewport()->pos()).y();
            return std::pair(image.copy(0, 0, image.width(), place.top() + top - 1),
                             image.copy(place.right() + 2, 0, image.width() - place.right() - 2, image.height()));
        };
        QVERIFY(rest(before) == rest(after));
        for (int turns = 0; turns < 50; ++turns)
            turnSideways(place.center(), 240);
        QVERIFY(picture() == before);
        QTest::keyClick(&view(), Qt::Key_Right);
        QVERIFY(picture() != before);
        QTest::keyClick(&view(), Qt::Key_Left);
        QVERIFY(picture() == before);
        QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, {place.right() - 20, place.bottom() - 4});
        QVERIFY(picture() != before); // its bar
        QCOMPARE(view().horizontalScrollBar()->maximum(), 0);
    }

    void clicksFallOnWhatIsSeen()
    {
        show(m_code);
        const WidePart part = parts().first();
        turnSideways(part.place.center().toPoint(), -2000 * 8); // to the end
        const QTextBlock block = blockOf(*view().document(), Part::Code);
        QTextCursor last(block);
        last.setPosition(block.position() + static_cast<int>(block.text().lastIndexOf(u"last"_s)) + 1);
        const QPoint there = view().cursorRect(last).center() - QPoint(qRound(part.furthest()), 0);
        QVERIFY(view().viewport()->rect().contains(there));
        QTest::mouseDClick(view().viewport(), Qt::LeftButton, {}, there);
        QCOMPARE(view().textCursor().selectedText(), u"last"_s);
    }

    void whatIsFoundComesIntoSight()
    {
        show(m_code);
        const QImage before = picture();
        const QTextBlock block = blockOf(*view().document(), Part::Code);
        QTextCursor last(block);
        last.setPosition(block.position() + static_cast<int>(block.text().lastIndexOf(u"last"_s)));
        view().bringIntoSight(last);
        QVERIFY(picture() != before);
    }

    void aLinkCopiesTheCode()
    {
        show(m_code);
        Q_EMIT view().anchorClicked(QUrl(u"code:0"_s));
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"int first = 1;\nint second"_s));
        view().selectAll();
        view().copy();
        QVERIFY(!QGuiApplication::clipboard()->text().contains(u"Copy the code"_s));
    }
};

QTEST_MAIN(WidePartsTest)
#include "wideparts_test.moc"
