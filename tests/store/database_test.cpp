// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/database.h"
#include "app/store/statement.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace sarika;

namespace
{

const MigrationStep firstStep{u"CREATE TABLE word(id INTEGER PRIMARY KEY, text TEXT NOT NULL)"_s,
                              u"INSERT INTO word(text) VALUES ('one')"_s};
const MigrationStep secondStep{u"ALTER TABLE word ADD COLUMN length INTEGER"_s,
                               u"UPDATE word SET length = length(text)"_s};
const MigrationStep brokenStep{u"ALTER TABLE word ADD COLUMN more TEXT"_s, u"UPDATE absent SET more = 1"_s};

QByteArray contentOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

int count(const Database &database, const QString &from)
{
    Statement rows(database, u"SELECT count(*) FROM "_s + from);
    return rows.next() ? rows.number(0) : -1;
}

} // namespace

class DatabaseTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_file;

private Q_SLOTS:

    void init()
    {
        m_file = m_folder.filePath(
            u"%1/sarika.sqlite"_s.arg(QString::fromLatin1(QTest::currentTestFunction()))); // folders are made
    }

    void newFileIsUpToDate()
    {
        const auto database = Database::open(m_file, Access::Write);
        QVERIFY2(database, qPrintable(database ? QString() : database.error().detail));
        QCOMPARE((*database)->version(), int(migrationSteps().size()));
        const QHash<QString, QString> wanted{{u"journal_mode"_s, u"wal"_s},
                                             {u"synchronous"_s, u"2"_s},
                                             {u"foreign_keys"_s, u"1"_s},
                                             {u"auto_vacuum"_s, u"2"_s},
                                             {u"busy_timeout"_s, u"5000"_s}};
        for (const auto &[name, value] : wanted.asKeyValueRange()) {
            Statement pragma(**database, u"PRAGMA "_s + name);
            QVERIFY(pragma.next());
            QCOMPARE(pragma.text(0), value);
        }
    }

    void closingLeavesOneFile()
    {
        QVERIFY(Database::open(m_file, Access::Write));
        QCOMPARE(QFileInfo(m_file).dir().entryList(QDir::Files), QStringList{u"sarika.sqlite"_s});
    }

    void upgradeKeepsRowsAndACopy()
    {
        QVERIFY(Database::open(m_file, Access::Write, {firstStep}));
        const auto upgraded = Database::open(m_file, Access::Write, {firstStep, secondStep});
        QVERIFY(upgraded);
        QCOMPARE((*upgraded)->version(), 2);
        QCOMPARE(count(**upgraded, u"word WHERE length = 3"_s), 1);
        const auto copy = Database::open(m_file + u".before-1"_s, Access::Read, {firstStep});
        QVERIFY(copy);
        QCOMPARE(count(**copy, u"word"_s), 1);
    }

    void brokenStepLeavesTheOldVersion()
    {
        QVERIFY(Database::open(m_file, Access::Write, {firstStep}));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"no such table"_s));
        const auto failed = Database::open(m_file, Access::Write, {firstStep, brokenStep});
        QVERIFY(!failed);
        QCOMPARE(failed.error().kind, Error::Kind::Storage);
        const auto again = Database::open(m_file, Access::Write, {firstStep});
        QVERIFY(again);
        QCOMPARE((*again)->version(), 1);
        QCOMPARE(count(**again, u"pragma_table_info('word')"_s), 2); // no column of the broken step
    }

    void newerFileIsRefusedUntouched()
    {
        QVERIFY(Database::open(m_file, Access::Write, {firstStep, secondStep}));
        const QByteArray before = contentOf(m_file);
        for (const Access access : {Access::Write, Access::Read}) {
            const auto refused = Database::open(m_file, access, {firstStep});
            QVERIFY(!refused);
            QCOMPARE(refused.error().kind, Error::Kind::NewerDatabase);
        }
        QCOMPARE(contentOf(m_file), before);
    }

    void readerWantsAnUpToDateFile()
    {
        QVERIFY(Database::open(m_file, Access::Write, {firstStep}));
        QVERIFY(!Database::open(m_file, Access::Read, {firstStep, secondStep}));
        QVERIFY(Database::open(m_file, Access::Read, {firstStep}));
    }

    void readerCannotWrite()
    {
        QVERIFY(Database::open(m_file, Access::Write));
        const auto reader = Database::open(m_file, Access::Read);
        QVERIFY(reader);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"readonly"_s));
        const auto refused = (*reader)->run(u"DELETE FROM tally"_s);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::ReadOnly);
    }

    void protectedFileIsReadOnly()
    {
        if (::geteuid() == 0)
            QSKIP("root may write every file");
        QVERIFY(Database::open(m_file, Access::Write, {firstStep}));
        QVERIFY(QFile::setPermissions(m_file, QFile::ReadOwner));
        const auto refused = Database::open(m_file, Access::Write, {firstStep, secondStep});
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::ReadOnly);
    }

    void fullDiskIsSaidSoAndLosesNothing()
    {
        const auto database = Database::open(m_file, Access::Write, {firstStep});
        QVERIFY(database);
        Statement pages(**database, u"PRAGMA page_count"_s);
        QVERIFY(pages.next());
        QVERIFY((*database)->run(u"PRAGMA max_page_count = %1"_s.arg(pages.number(0) + 2)));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"full"_s));
        const auto failed = (*database)->transact([&]() -> Result<void> {
            return Statement(**database, u"INSERT INTO word(text) VALUES (hex(zeroblob(?)))"_s).bind(1 << 20).run();
        });
        QVERIFY(!failed);
        QCOMPARE(failed.error().kind, Error::Kind::DiskFull);
        QCOMPARE(count(**database, u"word"_s), 1);
        QVERIFY((*database)->run(u"INSERT INTO word(text) VALUES ('two')"_s)); // goes on with what fits
    }

    void otherWriterMakesBusy()
    {
        const auto first = Database::open(m_file, Access::Write, {firstStep});
        const auto second = Database::open(m_file, Access::Write, {firstStep});
        QVERIFY(first && second);
        QVERIFY((*second)->run(u"PRAGMA busy_timeout = 1"_s));
        QVERIFY((*first)->run(u"BEGIN IMMEDIATE"_s));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"locked"_s));
        const auto busy = (*second)->transact([]() -> Result<void> { return {}; });
        QVERIFY(!busy);
        QCOMPARE(busy.error().kind, Error::Kind::Busy);
    }

    void garbageIsNoDatabase()
    {
        QVERIFY(QDir().mkpath(QFileInfo(m_file).path()));
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray("this is no database, whatever its name says. ").repeated(100));
        file.close();
        const QByteArray before = contentOf(m_file);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"not a database"_s));
        const auto refused = Database::open(m_file, Access::Write);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Storage);
        QCOMPARE(contentOf(m_file), before);
    }

    void innerFailureRollsTheWholeBack()
    {
        const auto database = Database::open(m_file, Access::Write, {firstStep});
        QVERIFY(database);
        const auto outer = (*database)->transact([&]() -> Result<void> {
            (void)(*database)->run(u"INSERT INTO word(text) VALUES ('two')"_s);
            (void)(*database)->transact([]() -> Result<void> { return failure(Error::Kind::Storage, u"test"_s); });
            return {};
        });
        QVERIFY(!outer);
        QCOMPARE(count(**database, u"word"_s), 1);
    }
};

QTEST_GUILESS_MAIN(DatabaseTest)
#include "database_test.moc"
