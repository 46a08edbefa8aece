// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/fonts.h"
#include "ui/reading/wordingsdialog.h"

#include <QComboBox>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTimeZone>

using namespace sarika;
using namespace Qt::StringLiterals;

class WordingsDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { loadFonts(); }

    void showsEachAndMarksWhatChanged()
    {
        const QDateTime at(QDate(2026, 5, 4), QTime(3, 0), QTimeZone::UTC);
        const FormerWording now{.headline = u"Rain"_s, .bodyText = u"It rained.\nThree metres."_s};
        const FormerWording before{at, u"Rain"_s, {}, {}, u"It rained.\nTwo <metres>."_s};
        const FormerWording first{at.addDays(-1), u"Clouds"_s, {}, {}, u"It rained."_s};
        WordingsDialog dialog(now, {before, first});
        const auto *text = dialog.findChild<QTextBrowser *>();
        QCOMPARE(text->toPlainText(), u"Rain\nIt rained.\nTwo <metres>."_s);
        for (QTextBlock block = text->document()->begin(); block.isValid(); block = block.next())
            QCOMPARE(block.charFormat().fontUnderline() || block.begin().fragment().charFormat().fontUnderline(),
                     block.text().startsWith(u"Two"));
        auto *choice = dialog.findChild<QComboBox *>();
        QCOMPARE(choice->count(), 2);
        choice->setCurrentIndex(1);
        Q_EMIT choice->activated(1);
        QCOMPARE(text->toPlainText(), u"Clouds\nIt rained."_s);
    }
};

QTEST_MAIN(WordingsDialogTest)
#include "wordingsdialog_test.moc"
