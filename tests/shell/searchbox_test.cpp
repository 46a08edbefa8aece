// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/look.h"
#include "ui/shell/searchbox.h"
#include "ui/shell/searchchips.h"

#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace sarika;
using namespace Qt::StringLiterals;

class SearchBoxTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QWidget> m_window;
    SearchBox *m_box = nullptr;

    SearchChips *chips() const { return m_window->findChild<SearchChips *>(); }

    QToolButton *chip(SearchField field) const
    {
        return chips()->findChildren<QToolButton *>().at(searchFields().indexOf(field));
    }

private Q_SLOTS:

    void initTestCase() { loadFonts(); }

    void init()
    {
        QLocale::setDefault(QLocale(QLocale::English));
        m_window = std::make_unique<QWidget>();
        m_window->resize(500, 300);
        m_box = new SearchBox(m_window.get());
        m_box->setGeometry(8, 8, 300, 32);
        (new QToolButton(m_window.get()))->setFocusPolicy(Qt::StrongFocus);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_box->ask();
    }

    void cleanup() { m_window.reset(); }

    void chipsAreThereWhileTheBoxHasTheFocus()
    {
        QTRY_VERIFY(chips() && chips()->isVisible());
        QVERIFY(m_window->rect().contains(chips()->geometry()));
        chip(SearchField::Caption)->setFocus();
        QVERIFY(chips()->isVisible());
        m_window->findChild<QToolButton *>(Qt::FindDirectChildrenOnly)->setFocus();
        QVERIFY(!chips()->isVisible());
    }

    // At the start of a narrow window the focus falls into the box: nobody asked for the chips.
    void chipsWaitUntilTheyAreAskedFor()
    {
        m_window->findChild<QToolButton *>(Qt::FindDirectChildrenOnly)->setFocus();
        QVERIFY(!chips()->isVisible());
        m_box->setFocus(Qt::ActiveWindowFocusReason);
        QVERIFY(!chips()->isVisible());
    }

    void chipsFitNarrowWindows()
    {
        m_window->resize(260, 400);
        m_box->setGeometry(8, 8, 240, 32);
        QTRY_VERIFY(m_window->rect().contains(chips()->geometry()));
        const auto buttons = chips()->findChildren<QToolButton *>();
        for (const QToolButton *each : buttons)
            QVERIFY(chips()->rect().contains(each->geometry()));
    }

    void aChipWritesItsWord()
    {
        m_box->setText(u"rain"_s);
        chip(SearchField::Headline)->click();
        QCOMPARE(m_box->text(), u"rain headline:"_s);
        QVERIFY(m_box->hasFocus());
        QVERIFY(chip(SearchField::Headline)->isChecked());
        QTest::keyClicks(m_box, u"flood"_s);
        QCOMPARE(m_box->text(), u"rain headline:flood"_s);
        QLocale::setDefault(QLocale(QLocale::Khmer));
        m_box->clear();
        chip(SearchField::Byline)->click();
        QCOMPARE(m_box->text(), u"ដោយ៖"_s);
    }

    void aChipThatSaysAllIsTakenBack()
    {
        m_box->setText(u"rain"_s);
        chip(SearchField::Favourites)->click();
        QCOMPARE(m_box->text(), u"rain favourites: "_s);
        chip(SearchField::Relevance)->click();
        QCOMPARE(m_box->text(), u"rain favourites: relevance: "_s);
        chip(SearchField::Favourites)->click();
        QCOMPARE(m_box->text(), u"rain relevance: "_s);
    }

    void searchesAMomentLaterAndLeavesByEsc()
    {
        QSignalSpy searched(m_box, &SearchBox::searched);
        QSignalSpy left(m_box, &SearchBox::left);
        QTest::keyClicks(m_box, u"rain "_s);
        QTRY_COMPARE(searched.size(), 1);
        QCOMPARE(searched.last().first().toString(), u"rain "_s); // the word is whole
        QTest::keyClick(m_box, Qt::Key_Escape);
        QCOMPARE(left.size(), 1);
        QTRY_COMPARE(searched.size(), 2);
        QCOMPARE(searched.last().first().toString(), QString());
    }
};

QTEST_MAIN(SearchBoxTest)
#include "searchbox_test.moc"
