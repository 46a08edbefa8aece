// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/fonts.h"
#include "ui/sections/addsourcedialog.h"
#include "ui/sections/unfollowdialog.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

using namespace sarika;
using namespace Qt::StringLiterals;

namespace
{

Discovery riverPost()
{
    Discovery discovery{
        .source = {.name = u"River Post"_s, .address = QUrl(u"https://river.example/"_s), .language = u"km"_s}};
    discovery.offers << Discovery::Offer{.section = {.name = u"News & views"_s}, .headlines = {u"Rain"_s, u"Rice"_s}};
    discovery.offers << Discovery::Offer{.section = {.name = u"Comments"_s}, .likelyNews = false};
    return discovery;
}

QPushButton *button(const QWidget &dialog, const QString &text)
{
    for (QPushButton *one : dialog.findChildren<QPushButton *>()) {
        if (one->text() == text)
            return one;
    }
    return nullptr;
}

} // namespace

class AddSourceDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { loadFonts(); }

    void followsWhatIsTicked()
    {
        AddSourceDialog dialog;
        dialog.open();
        const QSignalSpy wanted(&dialog, &AddSourceDialog::lookWanted);
        QSignalSpy followed(&dialog, &AddSourceDialog::followWanted);
        QTest::keyClicks(dialog.findChild<QLineEdit *>(u"address"_s), u" river.example "_s);
        button(dialog, u"Look"_s)->click();
        QCOMPARE(wanted.at(0).at(0).toString(), u"river.example"_s);
        QVERIFY(!button(dialog, u"Follow"_s)->isEnabled());
        dialog.show(riverPost());
        const QList<QCheckBox *> boxes = dialog.findChildren<QCheckBox *>();
        QCOMPARE(boxes.size(), 2);
        QVERIFY(boxes.at(0)->isChecked());
        QVERIFY(!boxes.at(1)->isChecked());
        dialog.findChild<QLineEdit *>(u"sourceName"_s)->setText(u"My Post"_s);
        button(dialog, u"Follow"_s)->click();
        const auto chosen = followed.at(0).at(0).value<Discovery>();
        QCOMPARE(chosen.source.name, u"My Post"_s);
        QCOMPARE(chosen.offers.size(), 1);
        QVERIFY(!dialog.isVisible());
    }

    void nothingTickedCannotBeFollowed()
    {
        AddSourceDialog dialog;
        dialog.show(riverPost());
        dialog.findChildren<QCheckBox *>().at(0)->setChecked(false);
        QVERIFY(!button(dialog, u"Follow"_s)->isEnabled());
    }

    void saysErrorsInWords()
    {
        AddSourceDialog dialog;
        dialog.open();
        dialog.lookAt(u"river.example"_s);
        dialog.showFailure(u"river.example"_s, {Error::Kind::NotFound, u"wire: fetch river.example: 404"_s});
        QString said;
        for (const QLabel *label : dialog.findChildren<QLabel *>())
            said += label->text();
        QVERIFY(said.contains(u"address"_s));
        QVERIFY(!said.contains(u"wire:"_s));
        QVERIFY(button(dialog, u"Look"_s)->isEnabled());
    }

    void closingCancelsTheLook()
    {
        AddSourceDialog dialog;
        dialog.open();
        const QSignalSpy cancelled(&dialog, &AddSourceDialog::lookCancelled);
        dialog.lookAt(u"river.example"_s);
        button(dialog, u"Cancel"_s)->click();
        QCOMPARE(cancelled.count(), 1);
    }

    void unfollowingKeepsFavouritesUnlessTold()
    {
        UnfollowDialog dialog(u"River Post"_s, nullptr);
        QCOMPARE(dialog.favourites(), FavouritesFate::Keep);
        dialog.findChildren<QRadioButton *>().at(1)->setChecked(true);
        QCOMPARE(dialog.favourites(), FavouritesFate::Remove);
    }
};

QTEST_MAIN(AddSourceDialogTest)
#include "addsourcedialog_test.moc"
