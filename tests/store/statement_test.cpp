// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/database.h"
#include "app/store/statement.h"

#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace sarika;

namespace
{
const MigrationStep table{u"CREATE TABLE word(id INTEGER PRIMARY KEY, text TEXT, raw BLOB, at INTEGER)"_s};
const auto insert = u"INSERT INTO word(text, raw, at) VALUES (?, ?, ?)"_s;
} // namespace

class StatementTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Database> m_database;

    [[nodiscard]] int count() const
    {
        Statement rows(*m_database, u"SELECT count(*) FROM word"_s);
        return rows.next() ? rows.number(0) : -1;
    }

private Q_SLOTS:

    void init()
    {
        const QString file = m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction()) + u".sqlite"_s);
        auto opened = Database::open(file, Access::Write, {table});
        QVERIFY(opened);
        m_database = std::move(*opened);
    }

    void valuesComeBackAsTheyWent()
    {
        const QString khmer = u"សារិកា\0កែវ 🐦"_s;
        const QByteArray raw("\0\xff\x01", 3);
        const QDateTime time = QDateTime::fromMSecsSinceEpoch(1'764'000'000'123, QTimeZone::UTC);
        QVERIFY(Statement(*m_database, insert).bind(khmer, raw, time).run());
        Statement row(*m_database, u"SELECT text, raw, at, length(raw), ? FROM word"_s);
        QVERIFY(row.bind(true).next());
        QCOMPARE(row.text(0), khmer);
        QCOMPARE(row.bytes(1), raw);
        QCOMPARE(row.time(2), time);
        QCOMPARE(row.number(3), 3);
        QVERIFY(row.flag(4));
        QVERIFY(!row.next());
        QVERIFY(!row.next()); // and stays at the end
        QCOMPARE(row.text(0), QString());
    }

    void nothingIsEmptyTextAndNoTime()
    {
        QVERIFY(Statement(*m_database, insert).bind(QString(), QByteArray(), QDateTime()).run());
        Statement row(*m_database, u"SELECT text, raw, at FROM word"_s);
        QVERIFY(row.next());
        QVERIFY(!row.null(0) && !row.text(0).isNull() && row.text(0).isEmpty());
        QVERIFY(!row.null(1) && row.bytes(1).isEmpty());
        QVERIFY(row.null(2) && !row.time(2).isValid());
    }

    void listsOfValuesMayHoldNull()
    {
        Statement row(*m_database, u"SELECT typeof(?), typeof(?), typeof(?), typeof(?), typeof(?), typeof(?)"_s);
        row.bindAll({QVariant(), QString(), u"a"_s, 1LL << 40, 0.5, QByteArray("b")});
        QVERIFY(row.next());
        QStringList types;
        for (int column = 0; column < 6; ++column)
            types << row.text(column);
        QCOMPARE(types, (QStringList{u"null"_s, u"null"_s, u"text"_s, u"integer"_s, u"real"_s, u"blob"_s}));
    }

    void runsAgainWithNewValuesOrItsOwn()
    {
        Statement row(*m_database, insert);
        QVERIFY(row.bind(u"one"_s, QByteArray(), nullptr).run());
        QVERIFY(row.bind(u"two"_s, QByteArray(), nullptr).run());
        QVERIFY(row.run());
        QCOMPARE(row.insertedId(), 3);
        Statement twos(*m_database, u"UPDATE word SET at = 1 WHERE text = ?"_s);
        QVERIFY(twos.bind(u"two"_s).run());
        QCOMPARE(twos.changed(), 2);
    }

    void missingValueIsRefused()
    {
        QVERIFY(Statement(*m_database, insert).bind(u"one"_s, QByteArray(), nullptr).run());
        const auto missing = Statement(*m_database, insert).bind(u"two"_s).run();
        QVERIFY(!missing && missing.error().detail.contains(u"missing"_s));
        QCOMPARE(count(), 1);
    }

    void wrongSqlTellsItselfAndHasNoRows()
    {
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"SELECT absent.*no such column"_s));
        Statement wrong(*m_database, u"SELECT absent"_s);
        QVERIFY(!wrong.next());
        QCOMPARE(wrong.text(0), QString());
    }

    void oneInsideAnotherOfTheSameWords()
    {
        for (const QString &word : {u"one"_s, u"two"_s})
            QVERIFY(Statement(*m_database, insert).bind(word, QByteArray(), nullptr).run());
        const QString sql = u"SELECT text FROM word WHERE id >= ? ORDER BY id"_s;
        Statement outer(*m_database, sql);
        QVERIFY(outer.bind(1).next());
        {
            Statement inner(*m_database, sql);
            QVERIFY(inner.bind(2).next());
            QCOMPARE(inner.text(0), u"two"_s);
        }
        QCOMPARE(outer.text(0), u"one"_s);
        QVERIFY(outer.next());
        QCOMPARE(outer.text(0), u"two"_s);
    }

    void statementWithoutColumnsRunsToItsEnd()
    {
        QVERIFY(Statement(*m_database, insert).bind(QString(), QByteArray(100'000, 'x'), nullptr).run());
        QVERIFY(m_database->run(u"DELETE FROM word"_s));
        QVERIFY(m_database->run(u"PRAGMA incremental_vacuum(1000)"_s));
        Statement left(*m_database, u"PRAGMA freelist_count"_s);
        QVERIFY(left.next());
        QCOMPARE(left.number(0), 0);
    }

    void unreadRowsPinNothing()
    {
        QVERIFY(Statement(*m_database, insert).bind(u"one"_s, QByteArray(), nullptr).run());
        QVERIFY(Statement(*m_database, u"SELECT * FROM word"_s).next());
        Statement checkpoint(*m_database, u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
        QVERIFY(checkpoint.next());
        QCOMPARE(checkpoint.number(0), 0); // not busy
    }
};

QTEST_GUILESS_MAIN(StatementTest)
#include "statement_test.moc"
