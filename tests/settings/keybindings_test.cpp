// SPDX-License-Identifier: GPL-3.0-or-later
// Keys given, taken and given back, in the settings file and on the page.
#include "app/settings.h"
#include "ui/look/fonts.h"
#include "ui/settings/keybindings.h"
#include "ui/settings/keyboardpage.h"

#include <QKeySequenceEdit>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace sarika;
using namespace Qt::StringLiterals;

namespace
{

/// Three actions in two menus, as the window's.
struct Deeds
{
    QMenu file{u"&File"_s};
    QMenu go{u"&Go"_s};
    QAction *sync = add(file, u"sync"_s, u"Sync Now"_s, {u"F5"_s, u"Ctrl+R"_s});
    QAction *next = add(go, u"next"_s, u"Next Story"_s, {u"J"_s});
    QAction *back = add(go, u"back"_s, u"Back…"_s, {u"Alt+Left"_s});

    static QAction *add(QMenu &menu, const QString &name, const QString &text, const QStringList &keys)
    {
        QAction *action = menu.addAction(text);
        action->setObjectName(name);
        QList<QKeySequence> sequences;
        for (const QString &key : keys)
            sequences << QKeySequence(key);
        action->setShortcuts(sequences);
        return action;
    }

    QList<QAction *> all() const { return {sync, next, back}; }
};

} // namespace

class KeyBindingsTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString file() const { return m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction()) + u".ini"_s); }

    static QPushButton *button(const QWidget &page, const QString &text)
    {
        for (QPushButton *one : page.findChildren<QPushButton *>()) {
            if (one->text() == text)
                return one;
        }
        return nullptr;
    }

    /// Chooses an action of the page by its row and types a key for it.
    static void type(const KeyboardPage &page, int menu, int row, int key, Qt::KeyboardModifiers with = {})
    {
        auto *list = page.findChild<QTreeWidget *>();
        list->setFocus();
        list->setCurrentItem(list->topLevelItem(menu)->child(row));
        QTest::keyClick(list, Qt::Key_Return);
        auto *field = list->findChild<QKeySequenceEdit *>();
        QVERIFY(field != nullptr);
        QTest::keyClick(field, Qt::Key(key), with);
        QTRY_VERIFY(!list->findChild<QKeySequenceEdit *>());
    }

    static QString keysOnPage(const KeyboardPage &page, int menu, int row)
    {
        return page.findChild<QTreeWidget *>()->topLevelItem(menu)->child(row)->text(1);
    }

private Q_SLOTS:

    void initTestCase() { loadFonts(); }

    void givesKeysAndKeepsThem()
    {
        Settings settings(file());
        {
            Deeds deeds;
            KeyBindings bindings(settings, deeds.all());
            bindings.bind(*deeds.sync, QKeySequence(u"Ctrl+U"_s));
            QCOMPARE(deeds.sync->shortcuts(), QList{QKeySequence(u"Ctrl+U"_s)});
            QVERIFY(!bindings.isUsual(*deeds.sync));
        }
        Deeds deeds;
        KeyBindings bindings(settings, deeds.all());
        QCOMPARE(deeds.sync->shortcuts(), QList{QKeySequence(u"Ctrl+U"_s)});
        bindings.reset(*deeds.sync);
        QCOMPARE(deeds.sync->shortcuts(), bindings.usualKeys(*deeds.sync));
        QVERIFY(bindings.isUsual(*deeds.sync));
    }

    void aKeyIsOneActionsOnly()
    {
        Settings settings(file());
        Deeds deeds;
        KeyBindings bindings(settings, deeds.all());
        QCOMPARE(bindings.holder({QKeySequence(u"J"_s)}, *deeds.back), deeds.next);
        QCOMPARE(bindings.holder({QKeySequence(u"J"_s)}, *deeds.next), nullptr);
        bindings.bind(*deeds.back, QKeySequence(u"J"_s));
        QVERIFY(deeds.next->shortcuts().isEmpty());
        bindings.bind(*deeds.sync, QKeySequence(u"J"_s)); // from one that was given it
        QVERIFY(deeds.back->shortcuts().isEmpty());
        bindings.reset(*deeds.next); // takes it back
        QCOMPARE(deeds.next->shortcut(), QKeySequence(u"J"_s));
        QVERIFY(deeds.sync->shortcuts().isEmpty());
        bindings.resetAll();
        for (const QAction *action : deeds.all())
            QCOMPARE(action->shortcuts(), bindings.usualKeys(*action));
    }

    void nonsenseInTheFileIsNoKey()
    {
        Settings settings(file());
        settings.setKeys(u"sync"_s, u"Hop+Skip; F6; J"_s);
        settings.setKeys(u"back"_s, u"F6"_s); // twice
        Deeds deeds;
        KeyBindings bindings(settings, deeds.all());
        QCOMPARE(deeds.sync->shortcuts(), (QList{QKeySequence(u"F6"_s), QKeySequence(u"J"_s)}));
        QVERIFY(deeds.back->shortcuts().isEmpty());
        QVERIFY(deeds.next->shortcuts().isEmpty());
    }

    void thePageChangesInPlace()
    {
        Settings settings(file());
        Deeds deeds;
        KeyBindings bindings(settings, deeds.all());
        KeyboardPage page(bindings);
        page.show();
        QCOMPARE(keysOnPage(page, 1, 0), u"J"_s);
        type(page, 1, 0, Qt::Key_L, Qt::ControlModifier);
        QCOMPARE(settings.keys(u"next"_s), u"Ctrl+L"_s);
        QCOMPARE(keysOnPage(page, 1, 0), u"Ctrl+L"_s);
        button(page, u"Usual Key"_s)->click();
        QCOMPARE(keysOnPage(page, 1, 0), u"J"_s);
        QVERIFY(!button(page, u"Usual Key"_s)->isEnabled());
    }

    void thePageAsksBeforeItTakes()
    {
        Settings settings(file());
        Deeds deeds;
        KeyBindings bindings(settings, deeds.all());
        KeyboardPage page(bindings);
        page.show();
        type(page, 1, 1, Qt::Key_F5);
        QCOMPARE(deeds.back->shortcut(), QKeySequence(u"Alt+Left"_s));
        const QString asked = page.findChild<QLabel *>()->text();
        QVERIFY2(asked.contains(u"Sync Now"_s) && asked.contains(u"Back”"_s), qPrintable(asked));
        QPushButton *take = button(page, u"Take It"_s);
        QVERIFY(take->isVisible());
        take->click();
        QVERIFY(!take->isVisible());
        QCOMPARE(deeds.back->shortcut(), QKeySequence(u"F5"_s));
        QCOMPARE(keysOnPage(page, 0, 0), u"Ctrl+R"_s);
        button(page, u"All Keys as Usual"_s)->click();
        QCOMPARE(keysOnPage(page, 0, 0), u"F5; Ctrl+R"_s);
    }

    void keysForMovingAreRefused()
    {
        Settings settings(file());
        Deeds deeds;
        KeyBindings bindings(settings, deeds.all());
        KeyboardPage page(bindings);
        page.show();
        for (const auto &[key, with] : {std::pair{Qt::Key_Space, Qt::KeyboardModifiers()},
                                        {Qt::Key_Down, Qt::ShiftModifier},
                                        {Qt::Key_C, Qt::ControlModifier},
                                        {Qt::Key_F, Qt::AltModifier}}) {
            type(page, 1, 0, key, with);
            QVERIFY(bindings.isUsual(*deeds.next));
            QVERIFY(page.findChild<QLabel *>()->text().contains(u"Choose another"_s));
        }
        type(page, 1, 0, Qt::Key_Escape); // leaves it
        QVERIFY(bindings.isUsual(*deeds.next));
    }
};

QTEST_MAIN(KeyBindingsTest)
#include "keybindings_test.moc"
