// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/reading/pageparts.h"
#include "tests/reading/samplestories.h"
#include "ui/reading/pagecopy.h"
#include "ui/reading/readingpane.h"
#include "ui/reading/storyview.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QFile>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

using namespace sarika;
using namespace Qt::StringLiterals;

class StoryViewTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<ReadingPane> m_pane;

    StoryView &view() const { return *m_pane->view(); }

    void show(const Story &story, const QList<MostViewed> &list = {})
    {
        m_pane->resize(640, 480);
        m_pane->showStory(story, list);
        m_pane->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
    }

    static Story storyOf(const QString &bodyHtml)
    {
        Story story = sampleStory(u"km-rice"_s);
        story.bodyHtml = bodyHtml;
        return story;
    }

    void doubleClickAt(const QTextBlock &block, int shown) const
    {
        QTextCursor cursor(block);
        cursor.setPosition(block.position() + shown);
        const QRect left = view().cursorRect(cursor);
        cursor.setPosition(block.position() + shown + 1);
        const QRect right = view().cursorRect(cursor);
        const int x = right.left() > left.left() ? (left.left() + right.left()) / 2 : left.left() + 1;
        QTest::mouseDClick(view().viewport(), Qt::LeftButton, {}, {x, left.center().y()});
    }

private Q_SLOTS:

    void initTestCase() { loadFonts(); }

    void init()
    {
        QLocale::setDefault(QLocale(QLocale::English));
        m_pane = std::make_unique<ReadingPane>();
    }

    void cleanup() { m_pane.reset(); }

    void aPageAsksTheNetworkForNothing()
    {
        QTcpServer publisher;
        QVERIFY(publisher.listen(QHostAddress::LocalHost));
        QSignalSpy asked(&publisher, &QTcpServer::newConnection);
        const QString photo = u"http://127.0.0.1:%1/photo.jpg"_s.arg(publisher.serverPort());
        Story story = storyOf(u"<p>Text.</p><figure><img src=\"%1\"></figure>"_s.arg(photo));
        story.card.leadPhoto->file.clear();
        story.card.leadPhoto->address = QUrl(photo + u"?lead"_s);
        show(story);
        m_pane->grab();
        for (const auto type :
             {QTextDocument::ImageResource, QTextDocument::HtmlResource, QTextDocument::StyleSheetResource}) {
            QVERIFY(!view().loadResource(type, QUrl(photo)).isValid());
            QVERIFY(!view().document()->resource(type, QUrl(photo)).isValid());
        }
        QVERIFY(!view().loadResource(QTextDocument::ImageResource, QUrl::fromLocalFile(u"/etc/hostname"_s)).isValid());
        QVERIFY(!asked.wait(150));
    }

    void aCopyIsThePublishersText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing of ours") << u"លោកស្រីបានមកដល់ភ្នំពេញហើយ ។ លោកថា «មិនអីទេ» ។"_s;
        QTest::newRow("their own breaks") << u"សាលា\u200Bរៀន\u200Bថ្មី\u00A0នៅ ភូមិ"_s;
        QTest::newRow("their own order") << u"ស្រ្តីខែ្មរ លេាកថាបេីមាន"_s;
        QTest::newRow("English with Khmer") << u"The word ស្ត្រី means\u00A0woman, and ខ្មែរ is a name."_s;
        QTest::newRow("joiner") << u"ភ្នំ\u2060ពេញ ៩៩៩ ៛"_s;
        QFile cases(fixturePath(u"khmer_cases.tsv"_s));
        QVERIFY(cases.open(QIODevice::ReadOnly));
        for (const QString &line : QString::fromUtf8(cases.readAll()).split(u'\n', Qt::SkipEmptyParts).sliced(1))
            QTest::newRow(qPrintable(line.section(u'\t', 0, 0))) << line.section(u'\t', 1, 1);
    }

    void aCopyIsThePublishersText()
    {
        QFETCH(QString, text);
        show(storyOf(u"<p>%1</p>"_s.arg(text.toHtmlEscaped())));
        const QTextBlock block = blockOf(*view().document(), Part::Body);
        QTextCursor all(block);
        all.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        view().setTextCursor(all);
        view().copy();
        QCOMPARE(QGuiApplication::clipboard()->text(), text);
        QVERIFY(QGuiApplication::clipboard()->mimeData()->html().contains(text.toHtmlEscaped()));
    }

    // Every piece of a page copied alone, put together again, is the page.
    void piecesOfACopyAreThePublishersToo()
    {
        show(sampleStory(u"km-script"_s));
        for (QTextBlock block = view().document()->begin(); block.isValid(); block = block.next()) {
            const BlockSource *source = BlockSource::of(block);
            if (!source || source->part() != Part::Body)
                continue;
            QString whole;
            QTextCursor cursor(block);
            while (!cursor.atBlockEnd()) {
                cursor.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor);
                whole += copiedText(cursor);
                cursor.setPosition(cursor.position());
            }
            QCOMPARE(whole, source->text());
        }
    }

    void aTableIsCopiedInRows()
    {
        show(sampleStory(u"en-monsoon"_s));
        view().selectAll();
        view().copy();
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"\t"));
    }

    void aDoubleClickTakesAWholeKhmerWord()
    {
        const QString text = u"លោកស្រីស៊ីណាបានមកដល់ភ្នំពេញ"_s;
        show(storyOf(u"<p>%1</p>"_s.arg(text.toHtmlEscaped())));
        const QTextBlock block = blockOf(*view().document(), Part::Body);
        view().document()->size();
        const int shown = BlockSource::of(block)->shownOffset(static_cast<int>(text.indexOf(u"មកដល់"_s)));
        QTextCursor there(block);
        there.setPosition(block.position() + shown);
        view().setTextCursor(there);
        view().ensureCursorVisible();
        doubleClickAt(block, shown);
        view().copy();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"មកដល់"_s);
    }

    void spaceTurnsPagesToTheEnd()
    {
        show(sampleStory(u"en-rice"_s), sampleMostViewed(u"en"_s));
        QScrollBar &bar = *view().verticalScrollBar();
        QSignalSpy ended(m_pane.get(), &ReadingPane::endReached);
        QTest::keyClick(&view(), Qt::Key_Space);
        const int first = bar.value();
        QVERIFY(first > view().viewport()->height() / 2);
        QVERIFY(first < view().viewport()->height());
        for (int pages = 0; bar.value() < bar.maximum() && pages < 100; ++pages)
            QTest::keyClick(&view(), Qt::Key_Space);
        QCOMPARE(bar.value(), bar.maximum());
        QCOMPARE(ended.size(), 0);
        QTest::keyClick(&view(), Qt::Key_Space);
        QCOMPARE(ended.size(), 1);
        QTest::keyClick(&view(), Qt::Key_Space, Qt::ShiftModifier);
        QVERIFY(bar.value() < bar.maximum());
    }

    void longCopiesSayWhereTheyAreFrom()
    {
        show(storyOf(u"<p>One.</p><p>Two.</p><p>Three.</p><p>Four.</p>"_s));
        const QString address = u"https://mynah.example/km-rice"_s;
        view().selectAll();
        view().copy();
        QVERIFY(QGuiApplication::clipboard()->text().endsWith(address));
        QVERIFY(QGuiApplication::clipboard()->mimeData()->html().contains(u"href=\"%1\""_s.arg(address)));
        m_pane->setSourceLine(false);
        view().copy();
        QVERIFY(!QGuiApplication::clipboard()->text().contains(address));
        m_pane->setSourceLine(true);
        QTextCursor three(blockOf(*view().document(), Part::Body, 0));
        three.setPosition(blockOf(*view().document(), Part::Body, 2).position() + 3, QTextCursor::KeepAnchor);
        view().setTextCursor(three);
        view().copy();
        QVERIFY(!QGuiApplication::clipboard()->text().contains(address));
    }

    void theSelectionStretchesBySyllablesAndWords()
    {
        show(storyOf(u"<p>លោកស្រីបានមកដល់ភ្នំពេញ</p>"_s));
        QTextCursor start(blockOf(*view().document(), Part::Body));
        view().setTextCursor(start);
        const auto copied = [&] { return copiedText(view().textCursor()); };
        for (const QString &wanted : {u"លោ"_s, u"លោក"_s, u"លោកស្រី"_s, u"លោកស្រីបា"_s}) {
            QTest::keyClick(&view(), Qt::Key_Right, Qt::ShiftModifier);
            QCOMPARE(copied(), wanted);
        }
        QTest::keyClick(&view(), Qt::Key_Left, Qt::ShiftModifier);
        QCOMPARE(copied(), u"លោកស្រី"_s);
        QTest::keyClick(&view(), Qt::Key_Right, Qt::ShiftModifier | Qt::ControlModifier);
        QCOMPARE(copied(), u"លោកស្រីបាន"_s);
        QTest::keyClick(&view(), Qt::Key_Right, Qt::ShiftModifier | Qt::ControlModifier);
        QCOMPARE(copied(), u"លោកស្រីបានមកដល់"_s);
        QTest::keyClick(&view(), Qt::Key_Left, Qt::ShiftModifier | Qt::ControlModifier);
        QCOMPARE(copied(), u"លោកស្រីបាន"_s);
    }

    void theCaretStepsBySyllablesAndWords()
    {
        show(storyOf(u"<p>លោកស្រីបានមកដល់ភ្នំពេញ</p><p>The rain came.</p>"_s));
        view().setCaret(true);
        const QTextBlock khmer = blockOf(*view().document(), Part::Body);
        const QTextBlock english = blockOf(*view().document(), Part::Body, 1);
        view().setTextCursor(QTextCursor(khmer));
        const auto stood = [&] {
            const QTextCursor cursor = view().textCursor();
            return BlockSource::of(cursor.block())->sourceOffset(cursor.positionInBlock());
        };
        const auto press = [&](Qt::Key key, Qt::KeyboardModifiers held = {}) {
            QTest::keyClick(&view(), key, held);
            return stood();
        };
        for (const QString &before : {u"លោ"_s, u"លោក"_s, u"លោកស្រី"_s})
            QCOMPARE(press(Qt::Key_Right), int(before.size()));
        QCOMPARE(press(Qt::Key_Right, Qt::ControlModifier), int(u"លោកស្រីបាន"_s.size()));
        QCOMPARE(press(Qt::Key_Left, Qt::ControlModifier), int(u"លោកស្រី"_s.size()));
        QCOMPARE(press(Qt::Key_Left), int(u"លោក"_s.size()));
        QVERIFY(!view().textCursor().hasSelection());
        press(Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(copiedText(view().textCursor()), u"ស្រី"_s);
        press(Qt::Key_Down);
        QCOMPARE(view().textCursor().block(), english);
        QCOMPARE(press(Qt::Key_Home), 0);
        QCOMPARE(press(Qt::Key_Right), 1);
        QCOMPARE(press(Qt::Key_Right, Qt::ControlModifier), 4);
        QCOMPARE(press(Qt::Key_End), 14);
        press(Qt::Key_Home);
        press(Qt::Key_Left); // into the paragraph before
        QCOMPARE(view().textCursor().block(), khmer);
        QVERIFY(view().textCursor().atBlockEnd());
    }

    // Steady, where the letters are, and only where the focus is.
    void theCaretIsSeen()
    {
        show(sampleStory(u"km-rice"_s));
        m_pane->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
        view().setFocus();
        const QImage without = view().grab().toImage();
        view().setCaret(true);
        const QImage with = view().grab().toImage();
        const QRect place(view().cursorRect().topLeft(), QSize(2, view().cursorRect().height()));
        QVERIFY(view().viewport()->rect().contains(place));
        QVERIFY(with != without);
        for (int y = place.top(); y <= place.bottom(); ++y)
            QCOMPARE(with.pixelColor(place.left(), y), lightPalette().ink);
        m_pane->findInStory(); // the focus is in the bar
        QVERIFY(view().grab().toImage().pixelColor(place.center()) != lightPalette().ink);
    }

    void theCaretComesAlongAndStays()
    {
        show(sampleStory(u"en-rice"_s), sampleMostViewed(u"en"_s));
        view().setCaret(true);
        QTest::keyClick(&view(), Qt::Key_Space);
        QTest::keyClick(&view(), Qt::Key_Right); // begins where the reader is
        QVERIFY(view().viewport()->rect().contains(view().cursorRect().center()));
        QVERIFY(view().cursorRect().top() < view().viewport()->height() / 2);
        const PagePlace before = view().caret();
        m_pane->setTextStyle({.size = 25});
        QCOMPARE(view().caret().ordinal, before.ordinal);
        QCOMPARE(view().caret().offset, before.offset);
        for (int lines = 0; lines < 60; ++lines)
            QTest::keyClick(&view(), Qt::Key_Down);
        QVERIFY(view().viewport()->rect().contains(view().cursorRect().center()));
    }

    void enterOpensTheLinkAtTheCaret()
    {
        show(storyOf(u"<p><a href=\"https://mynah.example/far\">Far</a> away</p>"_s));
        QSignalSpy followed(m_pane.get(), &ReadingPane::linkActivated);
        view().setCaret(true);
        view().setTextCursor(QTextCursor(blockOf(*view().document(), Part::Body)));
        QTest::keyClick(&view(), Qt::Key_Return);
        QCOMPARE(followed.size(), 1);
        QTest::keyClick(&view(), Qt::Key_End);
        QTest::keyClick(&view(), Qt::Key_Return);
        QCOMPARE(followed.size(), 1);
    }

    void aFootnoteIsGoneToAndComeBackFrom()
    {
        const QString filling = u"<p>Rain.</p>"_s.repeated(40);
        show(storyOf(u"<p>Rice<sup id=\"fnref1\"><a href=\"#fn1\">1</a></sup></p>"_s + filling +
                     u"<p id=\"fn1\">Or bread. <a href=\"#fnref1\">Back</a> <a href=\"#fn9\">Nowhere</a></p>"_s +
                     filling));
        const auto topText = [&] { return view().cursorForPosition({320, 30}).block().text(); };
        Q_EMIT view().anchorClicked(QUrl(u"note:fn1"_s));
        QVERIFY(topText().startsWith(u"Or bread"_s));
        Q_EMIT view().anchorClicked(QUrl(u"note:fnref1"_s));
        QVERIFY(topText().startsWith(u"Rice"_s));
        QVERIFY(!view().document()->toHtml().contains(u"note:fn9"_s));
    }

    void aLinkHasItsMenu()
    {
        const QUrl far(u"https://mynah.example/far"_s);
        show(storyOf(u"<p><a href=\"%1\">Far away</a></p>"_s.arg(far.toString())));
        QSignalSpy opened(m_pane.get(), &ReadingPane::linkActivated);
        QSignalSpy inBrowser(m_pane.get(), &ReadingPane::browserWanted);
        QSignalSpy followed(m_pane.get(), &ReadingPane::followWanted);
        QTextCursor within(blockOf(*view().document(), Part::Body));
        within.movePosition(QTextCursor::NextCharacter, QTextCursor::MoveAnchor, 3);
        const QPoint at = view().cursorRect(within).center();
        QContextMenuEvent asked(QContextMenuEvent::Mouse, at, view().viewport()->mapToGlobal(at));
        QCoreApplication::sendEvent(view().viewport(), &asked);
        auto *menu = view().findChild<QMenu *>();
        QVERIFY(menu);
        const auto choose = [&](const QString &words) {
            for (QAction *action : menu->actions()) {
                if (action->text() == words)
                    return action->trigger();
            }
            QFAIL(qPrintable(words));
        };
        choose(u"Copy Link"_s);
        QCOMPARE(QGuiApplication::clipboard()->text(), far.toString());
        choose(u"Open"_s);
        QCOMPARE(opened.takeFirst().first().toUrl(), far);
        choose(u"Open in Browser"_s);
        QCOMPARE(inBrowser.takeFirst().first().toUrl(), far);
        choose(u"Follow This Newspaper…"_s);
        QCOMPARE(followed.takeFirst().first().toUrl(), far);
    }

    void theAddressUnderThePointerIsTold()
    {
        MostViewed held{.rank = 1, .headline = u"Held"_s};
        held.address = QUrl(u"https://mynah.example/held"_s);
        held.storyId = 7;
        show(storyOf(u"<p>Text.</p>"_s), {held});
        QSignalSpy told(m_pane.get(), &ReadingPane::linkHovered);
        for (const auto &[link, address] : {std::pair(u"https://mynah.example/far"_s, u"https://mynah.example/far"_s),
                                            std::pair(u"story:7"_s, held.address.toString()),
                                            std::pair(u"photo:0"_s, QString()), std::pair(QString(), QString())}) {
            Q_EMIT view().highlighted(QUrl(link));
            QCOMPARE(told.takeFirst().first().toString(), address);
        }
    }

    void linksAreToldNotFollowed()
    {
        show(storyOf(u"<p><a href=\"https://mynah.example/far\">Far</a></p>"_s));
        QSignalSpy followed(m_pane.get(), &ReadingPane::linkActivated);
        Q_EMIT view().anchorClicked(QUrl(u"https://mynah.example/far"_s));
        QCOMPARE(followed.size(), 1);
        QCOMPARE(followed.first().first().toUrl(), QUrl(u"https://mynah.example/far"_s));
        QVERIFY(view().document()->toPlainText().contains(u"Far"_s));
    }
};

QTEST_MAIN(StoryViewTest)
#include "storyview_test.moc"
