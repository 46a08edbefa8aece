// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/fonts.h"
#include "ui/sections/siterulesdialog.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextBrowser>

using namespace sarika;
using namespace Qt::StringLiterals;

namespace
{

RulesOutcome riverStory()
{
    RulesOutcome outcome{.story = 1};
    outcome.page.headline = u"Rain <comes> early"_s;
    outcome.page.byline = u"Sok Dara"_s;
    outcome.page.bodyText = u"The river rose.\nIt fell."_s;
    return outcome;
}

QString said(const SiteRulesDialog &dialog)
{
    return dialog.findChild<QLabel *>(u"said"_s)->accessibleName();
}

} // namespace

class SiteRulesDialogTest : public QObject
{
    Q_OBJECT

    const QUrl m_page{u"https://river.example/news/1"_s};

private Q_SLOTS:

    void initTestCase() { loadFonts(); }

    void triesWhatIsTypedAndShowsTheStory()
    {
        SiteRulesDialog dialog(m_page, u"body: .a"_s);
        QSignalSpy wanted(&dialog, &SiteRulesDialog::trialWanted);
        dialog.tryNow();
        QCOMPARE(wanted.takeFirst().at(0).toString(), u"body: .a"_s);
        dialog.show(riverStory());
        const QString shown = dialog.findChild<QTextBrowser *>()->toPlainText();
        QVERIFY(shown.contains(u"Rain <comes> early"_s) && shown.contains(u"Sok Dara"_s) &&
                shown.contains(u"It fell."_s));
        dialog.findChild<QPlainTextEdit *>(u"rules"_s)->appendPlainText(u"remove: .b"_s);
        QVERIFY(wanted.wait());
        QCOMPARE(wanted.takeFirst().at(0).toString(), u"body: .a\nremove: .b"_s);
    }

    void saysWhatIsNotUnderstood()
    {
        SiteRulesDialog dialog(m_page, {});
        RulesOutcome outcome = riverStory();
        outcome.badLines = {2, 5};
        dialog.show(outcome);
        QVERIFY(said(dialog).contains(u"Line 2"_s) && said(dialog).contains(u"Line 5"_s));
        outcome.error = Error{Error::Kind::Offline, u"wire: fetch"_s};
        dialog.show(outcome);
        QVERIFY(!said(dialog).contains(u"wire:"_s));
        QVERIFY(dialog.findChild<QTextBrowser *>()->toPlainText().isEmpty());
    }

    void keepsOnlyOnSave()
    {
        SiteRulesDialog dialog(m_page, u"body: .a"_s);
        QSignalSpy kept(&dialog, &SiteRulesDialog::rulesKept);
        dialog.open();
        auto *rules = dialog.findChild<QPlainTextEdit *>(u"rules"_s);
        QTest::keyClicks(rules, u"x"_s);
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QVERIFY(dialog.isVisible()); // what was written is not thrown away by a key
        for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
            if (button->text() == u"Save"_s)
                button->click();
        }
        QCOMPARE(kept.takeFirst().at(0).toString(), u"xbody: .a"_s);
        QVERIFY(!dialog.isVisible());
    }
};

QTEST_MAIN(SiteRulesDialogTest)
#include "siterulesdialog_test.moc"
