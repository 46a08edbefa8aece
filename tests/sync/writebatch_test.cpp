// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/database.h"
#include "app/store/statement.h"
#include "app/sync/writebatch.h"
#include "tests/support/temporarylibrary.h"

#include <QCoroTask>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sarika;

class WriteBatchTest final : public QObject
{
    Q_OBJECT

    std::unique_ptr<TemporaryLibrary> m_library;
    std::unique_ptr<WriteBatch> m_batch;
    QStringList m_ended; // in order, those that failed with a mark

    Database &writer() { return m_library->writer(); }

    Result<void> pause(const QString &host)
    {
        return Statement(writer(), u"INSERT INTO host_pause(host, until) VALUES (?, 0)"_s).bind(host).run();
    }

    QCoro::Task<> save(QString host)
    {
        const WriteBatch::Done done = m_batch->add([this, host] { return pause(host); });
        const Result<void> saved = co_await done;
        m_ended << (saved ? host : u"!"_s + host);
    }

    int rows()
    {
        Statement count(writer(), u"SELECT count(*) FROM host_pause"_s);
        return count.next() ? count.number(0) : -1;
    }

private Q_SLOTS:

    void init()
    {
        m_library = std::make_unique<TemporaryLibrary>(TemporaryLibrary::Content::Filled, 3, 0);
        m_batch = std::make_unique<WriteBatch>(writer());
        m_ended.clear();
    }

    void cleanup()
    {
        m_batch.reset();
        m_library.reset();
    }

    void nothingIsDoneBeforeItIsWritten()
    {
        save(u"a"_s);
        save(u"b"_s);
        QCOMPARE(rows(), 0);
        QVERIFY(m_ended.isEmpty());
        QTRY_COMPARE(m_ended, (QStringList{u"a"_s, u"b"_s}));
        QCOMPARE(rows(), 2);
    }

    void onesFailureIsNotThatOfTheOthers()
    {
        for (const QString &host : {u"a"_s, u"a"_s, u"b"_s}) // a host stands there once
            save(host);
        QTRY_COMPARE(m_ended, (QStringList{u"a"_s, u"!a"_s, u"b"_s}));
        QCOMPARE(rows(), 2);
    }

    void whoHearsOfItsEndMayAddMore()
    {
        const auto twice = [this]() -> QCoro::Task<> {
            co_await save(u"a"_s);
            co_await save(u"b"_s);
        };
        twice();
        QTRY_COMPARE(rows(), 2);
        QTRY_COMPARE(m_ended.size(), 2);
    }

    void lastActsRunInTheirOrderBeforeTheCommit()
    {
        QStringList ran;
        const auto note = [&ran](const QString &what) {
            ran << what;
            return Result<void>();
        };
        const auto done = writer().transact([&]() -> Result<void> {
            for (const int order : {2, 1, 2}) {
                if (auto kept = writer().runLast(order, [&, order] { return note(QString::number(order)); }); !kept)
                    return kept;
            }
            return note(u"first"_s);
        });
        QVERIFY(done);
        QCOMPARE(ran, (QStringList{u"first"_s, u"1"_s, u"2"_s}));
        QVERIFY(writer().runLast(3, [&] { return note(u"at once"_s); }));
        QCOMPARE(ran.last(), u"at once"_s);
    }

    void failedLastActUndoesAll()
    {
        const auto done = writer().transact([&]() -> Result<void> {
            if (auto kept = writer().runLast(1, [&] { return pause(u"a"_s); }); !kept)
                return kept;
            return pause(u"a"_s);
        });
        QVERIFY(!done);
        QCOMPARE(rows(), 0);
        QVERIFY(pause(u"a"_s)); // nothing is left of it
    }
};

QTEST_GUILESS_MAIN(WriteBatchTest)
#include "writebatch_test.moc"
