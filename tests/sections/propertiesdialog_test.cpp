// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/choices.h"
#include "ui/look/fonts.h"
#include "ui/sections/propertiesdialog.h"

#include <QTest>

using namespace sarika;
using namespace Qt::StringLiterals;

class PropertiesDialogTest : public QObject
{
    Q_OBJECT

    const KeepLimits m_forAll{.days = 90, .stories = 0, .bytes = 0};

    static Source paper(const KeepLimits &keep)
    {
        Source source{.id = 3, .name = u"River Post"_s, .address = QUrl(u"https://river.example/"_s), .keep = keep};
        source.sections = {Section{.stories = 1200, .unread = 7}, Section{.stories = 34, .unread = 1}};
        return source;
    }

    static void chooseByHand(QComboBox &box, int index)
    {
        box.setCurrentIndex(index);
        Q_EMIT box.activated(index);
    }

private Q_SLOTS:

    void initTestCase() { loadFonts(); }

    void saysWhatHoldsForAll()
    {
        const PropertiesDialog dialog(paper({}), m_forAll);
        const QList<NumberChoice *> choices = dialog.findChildren<NumberChoice *>();
        QCOMPARE(choices.size(), 3);
        QVERIFY2(choices[0]->currentText().contains(u"90"_s), qPrintable(choices[0]->currentText()));
        QVERIFY2(choices[1]->currentText().contains(u"No limit"_s), qPrintable(choices[1]->currentText()));
        QCOMPARE(dialog.keep(), KeepLimits());
    }

    void keepsWhatIsChosen()
    {
        const PropertiesDialog dialog(paper({.days = 45, .stories = 0, .bytes = {}}), m_forAll);
        QCOMPARE(dialog.keep(), (KeepLimits{45, 0, {}}));
        const QList<NumberChoice *> choices = dialog.findChildren<NumberChoice *>();
        chooseByHand(*choices[0], 0); // as for all
        chooseByHand(*choices[1], 1);
        chooseByHand(*choices[2], choices[2]->count() - 1);
        QCOMPARE(dialog.keep(), (KeepLimits{{}, 100, 0}));
    }
};

QTEST_MAIN(PropertiesDialogTest)
#include "propertiesdialog_test.moc"
