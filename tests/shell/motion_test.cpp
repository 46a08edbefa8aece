// SPDX-License-Identifier: GPL-3.0-or-later
// Where the desktop asks that nothing moves, nothing does: the real bars, and a portal of our own on a bus of our own.
#include "ui/look/motion.h"
#include "ui/look/paperstyle.h"
#include "ui/sections/addsourcedialog.h"
#include "ui/shell/desktopmotion.h"
#include "ui/shell/statusline.h"
#include "ui/shell/themeswitch.h"

#include <QApplication>
#include <QDBusContext>
#include <QDBusMessage>
#include <QElapsedTimer>
#include <QLocalServer>
#include <QProcess>
#include <QProgressBar>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace sarika;
using namespace Qt::StringLiterals;

namespace
{

/// Counts how often a widget is painted.
class Paints final : public QObject
{
public:
    explicit Paints(QWidget &of) : QObject(&of) { of.installEventFilter(this); }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        count += event->type() == QEvent::Paint ? 1 : 0;
        return QObject::eventFilter(watched, event);
    }

    int count = 0;
};

} // namespace

/// What GNOME's portal says.
class Portal final : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    bool animations = true;

public Q_SLOTS:

    QDBusVariant Read(const QString &space, const QString &key)
    {
        if (space == "org.gnome.desktop.interface"_L1 && key == "enable-animations"_L1)
            return QDBusVariant(QVariant::fromValue(QDBusVariant(animations)));
        sendErrorReply(u"org.freedesktop.portal.Error.NotFound"_s, u"no such setting"_s);
        return {};
    }
};

class MotionTest : public QObject
{
    Q_OBJECT

    PaperStyle *m_style = nullptr;

    static void compareBar(QWidget &shown, bool moves)
    {
        shown.show();
        QVERIFY(QTest::qWaitForWindowExposed(&shown));
        auto *bar = shown.findChild<QProgressBar *>();
        QVERIFY(bar->isVisible());
        QTest::qWait(60); // painted as it is
        const Paints paints(*bar);
        QTest::qWait(400);
        QVERIFY2(moves ? paints.count > 2 : paints.count == 0, QByteArray::number(paints.count));
    }

private Q_SLOTS:

    void initTestCase()
    {
        m_style = new PaperStyle;
        QApplication::setStyle(m_style); // the application owns it
    }

    void barsStandStill_data()
    {
        QTest::addColumn<bool>("wanted");
        QTest::newRow("motion") << true;
        QTest::newRow("stillness") << false;
    }

    void barsStandStill()
    {
        QFETCH(bool, wanted);
        m_style->setMotionWanted(wanted);
        QCOMPARE(motionWanted(), wanted);
        StatusLine line;
        line.setSyncing(true);
        compareBar(line, wanted);
        AddSourceDialog dialog;
        dialog.lookAt(u"https://mynah.example/"_s);
        compareBar(dialog, wanted);
    }

    void theDesktopIsAskedAndHeard()
    {
        if (QStandardPaths::findExecutable(u"dbus-daemon"_s).isEmpty())
            QSKIP("dbus-daemon is not here");
        QProcess daemon;
        daemon.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
        QVERIFY(daemon.waitForReadyRead());
        const QString address = QString::fromUtf8(daemon.readLine()).trimmed();
        QDBusConnection desktop = QDBusConnection::connectToBus(address, u"desktop"_s);
        Portal portal;
        portal.animations = false;
        QVERIFY(desktop.registerObject(u"/org/freedesktop/portal/desktop"_s, &portal, QDBusConnection::ExportAllSlots));
        QVERIFY(desktop.registerService(u"org.freedesktop.portal.Desktop"_s));

        DesktopMotion motion(QDBusConnection::connectToBus(address, u"program"_s));
        QSignalSpy told(&motion, &DesktopMotion::told);
        QVERIFY(told.wait());
        QCOMPARE(told.takeFirst().first().toBool(), false);
        QDBusMessage changed = QDBusMessage::createSignal(u"/org/freedesktop/portal/desktop"_s,
                                                          u"org.freedesktop.portal.Settings"_s, u"SettingChanged"_s);
        changed << u"org.gnome.desktop.interface"_s << u"enable-animations"_s
                << QVariant::fromValue(QDBusVariant(true));
        QVERIFY(desktop.send(changed));
        QVERIFY(told.wait());
        QCOMPARE(told.takeFirst().first().toBool(), true);
        QDBusConnection::disconnectFromBus(u"program"_s);
        QDBusConnection::disconnectFromBus(u"desktop"_s);
        daemon.terminate();
        QVERIFY(daemon.waitForFinished());
    }

    void aBusThatNeverAnswersHoldsNothingUp()
    {
        const QTemporaryDir folder;
        QLocalServer bus; // accepts, and says nothing
        QVERIFY(bus.listen(folder.filePath(u"bus"_s)));
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=" + QFile::encodeName(bus.fullServerName()));
        const Settings settings(folder.filePath(u"settings.ini"_s));
        QElapsedTimer time;
        {
            ThemeSwitch theme(settings);
            time.start();
            theme.askDesktop();
            QTest::qWait(50);
            QVERIFY2(time.elapsed() < 1'000, QByteArray::number(time.elapsed()));
        }
        QVERIFY2(time.elapsed() < 5'000, QByteArray::number(time.elapsed()));
    }

    void withoutADesktopNothingIsTold()
    {
        DesktopMotion motion(QDBusConnection(u"nobody"_s));
        QSignalSpy told(&motion, &DesktopMotion::told);
        QVERIFY(!told.wait(50));
    }
};

QTEST_MAIN(MotionTest)
#include "motion_test.moc"
