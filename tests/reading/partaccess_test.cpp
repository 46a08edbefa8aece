// SPDX-License-Identifier: GPL-3.0-or-later
// What a screen reader says of a story letter by letter, word by word, sentence by sentence, line by line.
#include "tests/reading/pageparts.h"
#include "tests/reading/samplestories.h"
#include "ui/reading/readingpane.h"
#include "ui/reading/storyaccess.h"
#include "ui/reading/storyview.h"

#include <QAccessible>
#include <QTest>

using namespace sarika;
using namespace Qt::StringLiterals;

namespace
{

int caretToldAt = -1;

void hear(QAccessibleEvent *event)
{
    if (event->type() == QAccessible::TextCaretMoved && !event->object()) // of a part
        caretToldAt = static_cast<QAccessibleTextCursorEvent *>(event)->cursorPosition();
}

} // namespace

class PartAccessTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<ReadingPane> m_pane;

    void show(const Story &story)
    {
        m_pane = std::make_unique<ReadingPane>();
        m_pane->resize(520, 600);
        m_pane->showStory(story, {});
        m_pane->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
        m_pane->view()->document()->size();
    }

    static Story storyOf(const QString &language, const QString &bodyHtml)
    {
        Story story = sampleStory(language + u"-rice"_s);
        story.bodyHtml = bodyHtml;
        return story;
    }

    QAccessibleInterface *part(const QString &text) const
    {
        QAccessibleInterface *page = QAccessible::queryAccessibleInterface(m_pane->view());
        for (int index = 0; index < page->childCount(); ++index) {
            if (page->child(index)->text(QAccessible::Name) == text)
                return page->child(index);
        }
        return nullptr;
    }

    // Forward from the start, back from the end: both ways the same pieces.
    static QStringList pieces(QAccessibleTextInterface &text, QAccessible::TextBoundaryType kind)
    {
        QStringList forward;
        int start = 0;
        int end = 0;
        QString piece = text.textAtOffset(0, kind, &start, &end);
        while (!piece.isEmpty()) {
            forward << piece;
            piece = text.textAfterOffset(start, kind, &start, &end);
        }
        QStringList back;
        piece = text.textAtOffset(text.characterCount() - 1, kind, &start, &end);
        while (!piece.isEmpty()) {
            back.prepend(piece);
            piece = text.textBeforeOffset(start, kind, &start, &end);
        }
        return forward == back ? forward : QStringList{u"other pieces on the way back"_s};
    }

private Q_SLOTS:

    void initTestCase()
    {
        loadFonts();
        QLocale::setDefault(QLocale(QLocale::English));
    }

    void cleanup() { m_pane.reset(); }

    void isReadInPieces_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QStringList>("wanted");
        const QString khmer = u"លោកស្រីបានមកដល់ភ្នំពេញ។ មិនអីទេ។"_s;
        const QString english = u"The rain came. It stayed, too."_s;
        QTest::newRow("Khmer letters") << u"លោកស្រី ខ្មែរ"_s << int(QAccessible::CharBoundary)
                                       << QStringList{u"លោ"_s, u"ក"_s, u"ស្រី"_s, u" "_s, u"ខ្មែ"_s, u"រ"_s};
        QTest::newRow("Khmer words") << khmer << int(QAccessible::WordBoundary)
                                     << QStringList{u"លោកស្រី"_s, u"បាន"_s, u"មកដល់"_s, u"ភ្នំពេញ"_s, u"។ "_s,
                                                    u"មិន"_s,    u"អី"_s,   u"ទេ"_s,   u"។"_s};
        QTest::newRow("Khmer sentences") << khmer << int(QAccessible::SentenceBoundary)
                                         << QStringList{u"លោកស្រីបានមកដល់ភ្នំពេញ។ "_s, u"មិនអីទេ។"_s};
        QTest::newRow("English letters") << u"Café"_s << int(QAccessible::CharBoundary)
                                         << QStringList{u"C"_s, u"a"_s, u"f"_s, u"é"_s};
        QTest::newRow("English words") << english << int(QAccessible::WordBoundary)
                                       << QStringList{u"The "_s,   u"rain "_s, u"came"_s, u". "_s, u"It "_s,
                                                      u"stayed"_s, u", "_s,    u"too"_s,  u"."_s};
        QTest::newRow("English sentences")
            << english << int(QAccessible::SentenceBoundary) << QStringList{u"The rain came. "_s, u"It stayed, too."_s};
        QTest::newRow("paragraph") << english << int(QAccessible::ParagraphBoundary) << QStringList{english};
    }

    void isReadInPieces()
    {
        QFETCH(QString, text);
        QFETCH(int, kind);
        QFETCH(QStringList, wanted);
        show(storyOf(u"km"_s, u"<p>%1</p>"_s.arg(text)));
        QVERIFY(part(text));
        QAccessibleTextInterface *said = part(text)->textInterface();
        QVERIFY(said);
        QCOMPARE(said->text(0, said->characterCount()), text);
        QCOMPARE(pieces(*said, static_cast<QAccessible::TextBoundaryType>(kind)), wanted);
    }

    // Every paragraph of whole stories: the pieces of each kind are the paragraph again, and its lines those on screen.
    void piecesAreTheWhole_data()
    {
        QTest::addColumn<QString>("story");
        QTest::newRow("English") << u"en-rice"_s;
        QTest::newRow("Khmer") << u"km-script"_s;
    }

    void piecesAreTheWhole()
    {
        QFETCH(QString, story);
        show(sampleStory(story));
        int read = 0;
        for (QTextBlock block = m_pane->view()->document()->begin(); block.isValid(); block = block.next()) {
            const BlockSource *source = BlockSource::of(block);
            if (!source || source->part() != Part::Body)
                continue;
            QAccessibleTextInterface &said = *part(source->text())->textInterface();
            for (const auto kind : {QAccessible::CharBoundary, QAccessible::WordBoundary, QAccessible::SentenceBoundary,
                                    QAccessible::LineBoundary})
                QCOMPARE(pieces(said, kind).join(QString()), source->text());
            QCOMPARE(pieces(said, QAccessible::LineBoundary).size(), block.layout()->lineCount());
            ++read;
        }
        QVERIFY(read > 3);
    }

    void aCaptionIsReadInWordsToo()
    {
        const Story story = sampleStory(u"km-rice"_s);
        show(story);
        QAccessibleInterface *photo = part(story.card.leadPhoto->caption);
        QCOMPARE(photo->role(), QAccessible::Graphic);
        QVERIFY(pieces(*photo->textInterface(), QAccessible::WordBoundary).size() > 3);
        int start = 0;
        int end = 0;
        QCOMPARE(photo->textInterface()->attributes(0, &start, &end), u"language:km;"_s);
    }

    void placesAndCaretAreTold()
    {
        const QString text = u"លោកស្រីបានមកដល់ភ្នំពេញ"_s;
        show(storyOf(u"km"_s, u"<p>%1</p>"_s.arg(text)));
        QAccessibleTextInterface &said = *part(text)->textInterface();
        int right = 0;
        for (const int offset : {0, 2, 3, 7}) {
            const QRect letter = said.characterRect(offset);
            QVERIFY(letter.left() >= right);
            right = letter.right();
            QCOMPARE(said.offsetAtPoint(QPoint(letter.left() + 1, letter.center().y())), offset);
        }
        QCOMPARE(said.cursorPosition(), -1);
        QCOMPARE(said.selectionCount(), 0);
        const auto before = QAccessible::installUpdateHandler(hear);
        m_pane->view()->setCaret(true);
        said.setCursorPosition(3);
        QTest::keyClick(m_pane->view(), Qt::Key_Right);
        QCOMPARE(said.cursorPosition(), 7);
        tellCaret(*m_pane->view());
        QCOMPARE(caretToldAt, 7);
        QAccessible::installUpdateHandler(before);
        said.setSelection(0, 0, 7);
        int start = -1;
        int end = -1;
        said.selection(0, &start, &end);
        QCOMPARE(start, 0);
        QCOMPARE(end, 7);
        QVERIFY(m_pane->view()->textCursor().hasSelection());
        said.removeSelection(0);
        QCOMPARE(said.selectionCount(), 0);
    }
};

QTEST_MAIN(PartAccessTest)
#include "partaccess_test.moc"
