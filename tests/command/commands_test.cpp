// SPDX-License-Identifier: GPL-3.0-or-later
// The verbs of sarika-cli that read, mark, import and export: keys and exit codes of the contract.
#include "app/command/check.h"
#include "app/command/exportfile.h"
#include "app/command/importfile.h"
#include "app/command/list.h"
#include "app/command/mark.h"
#include "app/command/mostviewed.h"
#include "app/command/opml.h"
#include "app/command/remove.h"
#include "app/command/search.h"
#include "app/command/show.h"
#include "app/command/sources.h"
#include "app/command/sync.h"
#include "app/store/database.h"
#include "app/sync/synclock.h"
#include "tests/support/temporarylibrary.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sarika;

class CommandsTest : public QObject
{
    Q_OBJECT

    using Verb = int (*)(CommandContext &, const QStringList &);

    std::unique_ptr<TemporaryLibrary> m_library;
    int m_code = 0;
    QString m_err;

    QString run(Verb verb, const QStringList &arguments, bool json)
    {
        m_library->closeWriter();
        QString out;
        m_err.clear();
        {
            QTextStream outStream(&out);
            QTextStream errStream(&m_err);
            CommandContext context{m_library->paths(), json, Language::English, outStream, errStream};
            m_code = verb(context, arguments);
        }
        return out;
    }

    QList<QJsonObject> json(Verb verb, const QStringList &arguments)
    {
        QList<QJsonObject> lines;
        for (const QString &line : run(verb, arguments, true).split(u'\n', Qt::SkipEmptyParts))
            lines << QJsonDocument::fromJson(line.toUtf8()).object();
        return lines;
    }

    QString fileNamed(const QString &name) const { return m_library->paths().data + u'/' + name; }

    static QByteArray contentOf(const QString &name)
    {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:

    void init() { m_library = std::make_unique<TemporaryLibrary>(TemporaryLibrary::Content::Filled, 8, 3); }

    void cleanup() { m_library.reset(); }

    void sources()
    {
        const auto lines = json(sourcesCommand, {});
        QCOMPARE(m_code, 0);
        QCOMPARE(lines.size(), 2);
        for (const QString &key : {u"id"_s, u"source"_s, u"name"_s, u"address"_s, u"kind"_s, u"stories"_s, u"unread"_s,
                                   u"lastSync"_s, u"nextSync"_s})
            QVERIFY2(lines.first().contains(key), qPrintable(key));
        QVERIFY(run(sourcesCommand, {}, false).contains(u"The Daily Example"_s));
    }

    void listAndItsLimits()
    {
        const auto all = json(listCommand, {});
        QCOMPARE(all.size(), 11);
        QCOMPARE(all.first()[u"offline"_s].toObject()[u"text"_s].toBool(), true);
        QVERIFY(all.first()[u"leadPhoto"_s].toObject()[u"file"_s].toString().endsWith(u".png"_s));
        QCOMPARE(json(listCommand, {u"--limit"_s, u"4"_s}).size(), 4);
        QCOMPARE(json(listCommand, {u"--language"_s, u"km"_s}).size(), 3);
        QCOMPARE(json(listCommand, {u"--most-viewed"_s}).size(), 4);
        const QString third = all[2][u"publishedAt"_s].toString();
        QCOMPARE(json(listCommand, {u"--before"_s, all[1][u"publishedAt"_s].toString()}).first()[u"publishedAt"_s],
                 QJsonValue(third));
        QVERIFY(run(listCommand, {u"--favourites"_s}, true).isEmpty());
        QCOMPARE(m_code, 4);
    }

    void showOneStory()
    {
        const auto story = json(showCommand, {QString::number(m_library->englishStories().first())}).value(0);
        QCOMPARE(m_code, 0);
        for (const QString &key :
             {u"id"_s, u"address"_s, u"headline"_s, u"byline"_s, u"dateline"_s, u"source"_s, u"section"_s,
              u"publishedAt"_s, u"language"_s, u"bodyHtml"_s, u"bodyText"_s, u"leadPhoto"_s, u"photos"_s})
            QVERIFY2(story.contains(key), qPrintable(key));
        QCOMPARE(story[u"leadPhoto"_s].toObject()[u"credit"_s].toString(), u"Sok Dara"_s);
        run(showCommand, {u"99999"_s}, true);
        QCOMPARE(m_code, 4);
    }

    void mostViewedAndSearch()
    {
        QCOMPARE(json(mostViewedCommand, {}).size(), 6);
        QVERIFY(json(mostViewedCommand, {}).first()[u"storyId"_s].toInteger() > 0);
        const auto hits = json(searchCommand, {u"ទន្លេ"_s});
        QVERIFY(!hits.isEmpty());
        QVERIFY(hits.first().contains(u"snippet"_s));
        QVERIFY(json(searchCommand, {u"camel"_s}).isEmpty());
        QCOMPARE(m_code, 4);
        run(searchCommand, {}, true);
        QCOMPARE(m_code, 2);
    }

    void marks()
    {
        const QString id = QString::number(m_library->khmerStories().first());
        run(markCommand, {id, u"--read"_s, u"--favourite"_s}, true);
        QCOMPARE(m_code, 0);
        QCOMPARE(json(listCommand, {u"--favourites"_s}).value(0)[u"read"_s].toBool(), true);
        run(markCommand, {id, u"--no-favourite"_s, u"--unread"_s}, true);
        QVERIFY(json(listCommand, {u"--favourites"_s}).isEmpty());
        run(markCommand, {id}, true);
        QCOMPARE(m_code, 2);
        run(markCommand, {u"99999"_s, u"--read"_s}, true);
        QCOMPARE(m_code, 4);
    }

    void wrongUsage()
    {
        run(listCommand, {u"--nonsense"_s}, true);
        QCOMPARE(m_code, 2);
        run(listCommand, {u"--limit"_s, u"many"_s}, true);
        QCOMPARE(m_code, 2);
        run(removeCommand, {}, true);
        QCOMPARE(m_code, 2);
        QVERIFY(!m_err.isEmpty());
    }

    void opmlGoesRound()
    {
        run(exportCommand, {fileNamed(u"all.opml"_s)}, true);
        QCOMPARE(m_code, 0);
        const auto before = json(sourcesCommand, {});
        run(removeCommand, {QString::number(m_library->source())}, true);
        QCOMPARE(m_code, 0);
        QVERIFY(json(sourcesCommand, {}).isEmpty());
        run(importCommand, {fileNamed(u"all.opml"_s)}, true);
        QCOMPARE(m_code, 0);
        const auto after = json(sourcesCommand, {});
        QCOMPARE(after.size(), before.size());
        for (qsizetype i = 0; i < after.size(); ++i) {
            for (const QString &key : {u"source"_s, u"name"_s, u"address"_s, u"kind"_s, u"language"_s})
                QCOMPARE(after[i][key], before[i][key]);
        }
    }

    void opmlOfOthers()
    {
        // As others write it: folders, a bare ampersand, an entity that XML does not know, an address nobody may fetch.
        const auto sources = readOpml("<?xml version='1.0'?><opml version='1.0'><body><outline text='News'>"
                                      "<outline type='rss' text='A' xmlUrl='https://a.example/feed?x=1&y=2'/>"
                                      "<outline title='A sport' xmlUrl='https://www.a.example/sport&nbsp;'/></outline>"
                                      "<outline text='B' xmlUrl='https://b.example/rss' htmlUrl='https://b.example/'/>"
                                      "<outline text='none' xmlUrl='javascript:alert(1)'/></body></opml>");
        QVERIFY(sources);
        QCOMPARE(sources->sources.size(), 2);
        QCOMPARE(sources->sources.first().sections.size(), 2);
        QCOMPARE(sources->sources.first().sections.first().address.query(), u"x=1&y=2"_s);
        QCOMPARE(sources->refused, QStringList{u"javascript:alert(1)"_s});
        QCOMPARE(readOpml("<opml><body><outline xmlUrl='https://a.example/'").error().kind, Error::Kind::Malformed);
        QCOMPARE(readOpml("<opml><body/></opml>").error().kind, Error::Kind::Empty);
    }

    void listsWhileAnotherSyncsAndWrites()
    {
        const auto before = json(listCommand, {});
        QVERIFY(before.size() > 1);
        const auto lock = SyncLock::take(m_library->paths().lock()); // as the window's, in the middle of a save
        QVERIFY(lock);
        const auto window = Database::open(m_library->paths().database(), Access::Write);
        QVERIFY(window);
        const auto during = (*window)->transact([&]() -> Result<QList<QJsonObject>> {
            if (auto ran = (*window)->run(u"DELETE FROM story"_s); !ran)
                return std::unexpected(ran.error());
            return json(listCommand, {});
        });
        QVERIFY(during);
        QCOMPARE(m_code, 0);
        QCOMPARE(*during, before);
        run(syncCommand, {}, false);
        QVERIFY(m_code != 0);
        QVERIFY2(m_err.contains(QString::number(QCoreApplication::applicationPid())), qPrintable(m_err));
    }

    void onlyWebAddressesAreImported()
    {
        QFile list(fileNamed(u"mixed.opml"_s));
        QVERIFY(list.open(QIODevice::WriteOnly));
        list.write("<opml><body><outline xmlUrl='https://new.example/feed'/><outline xmlUrl='file:///etc/passwd'/>"
                   "<outline xmlUrl='data:text/xml,&lt;rss/&gt;'/></body></opml>");
        list.close();
        const qsizetype before = json(sourcesCommand, {}).size();
        const QString said = run(importCommand, {list.fileName()}, false);
        QCOMPARE(m_code, 1);
        QVERIFY2(said.contains(u"no web address: file:///etc/passwd"_s), qPrintable(said));
        QVERIFY2(said.contains(u"no web address: data:text/xml,<rss/>"_s), qPrintable(said));
        QCOMPARE(json(sourcesCommand, {}).size(), before + 1);
        QCOMPARE(readOpml("<opml><body><outline xmlUrl='file:///etc/passwd'/></body></opml>").error().kind,
                 Error::Kind::BadAddress);
    }

    void badImportLosesNothing()
    {
        QFile bad(fileNamed(u"bad.opml"_s));
        QVERIFY(bad.open(QIODevice::WriteOnly));
        bad.write("<opml><body><outline text='x' xmlUrl='https://x.example/'/><outline");
        bad.close();
        run(importCommand, {bad.fileName()}, true);
        QCOMPARE(m_code, 1);
        QCOMPARE(json(sourcesCommand, {}).size(), 2);
        run(importCommand, {u"/nowhere/at/all.opml"_s}, true);
        QCOMPARE(m_code, 1);
    }

    void favouritesAsFiles()
    {
        run(markCommand, {QString::number(m_library->englishStories()[1]), u"--favourite"_s}, true);
        const QString headline = m_library->incomingStory(1, u"en"_s).headline;
        for (const QString &ending : {u"html"_s, u"md"_s, u"json"_s}) {
            const QString file = fileNamed(u"favourites."_s + ending);
            run(exportCommand, {file, u"--favourites"_s}, true);
            QCOMPARE(m_code, 0);
            QVERIFY(contentOf(file).contains(headline.toUtf8()));
        }
        QVERIFY(contentOf(fileNamed(u"favourites.html"_s)).contains("data:image/png;base64,"));
        QCOMPARE(QJsonDocument::fromJson(contentOf(fileNamed(u"favourites.json"_s))).array().size(), 1);
        run(exportCommand, {fileNamed(u"favourites.doc"_s), u"--favourites"_s}, true);
        QCOMPARE(m_code, 2);
    }

    void checkFindsAMissingPhoto()
    {
        auto report = json(checkCommand, {}).value(0);
        QCOMPARE(m_code, 0);
        QCOMPARE(report[u"ok"_s].toBool(), true);
        QCOMPARE(report[u"ready"_s].toInt(), 11);
        const auto card = json(listCommand, {}).value(0);
        QVERIFY(QFile::remove(card[u"leadPhoto"_s].toObject()[u"file"_s].toString()));
        report = json(checkCommand, {}).value(0);
        QCOMPARE(m_code, 1);
        QCOMPARE(report[u"problems"_s].toArray().size(), 1);
        run(checkCommand, {u"--repair"_s}, true);
        QCOMPARE(m_code, 0);
        report = json(checkCommand, {}).value(0);
        QCOMPARE(report[u"ok"_s].toBool(), true);
        QVERIFY(report[u"missing"_s].toArray().size() > 0);
    }

    void emptyFolderIsNotAFault()
    {
        TemporaryLibrary empty(TemporaryLibrary::Content::Empty);
        QString out;
        QTextStream stream(&out);
        CommandContext context{empty.paths(), true, Language::Khmer, stream, stream};
        QCOMPARE(sourcesCommand(context, {}), 0);
        QCOMPARE(listCommand(context, {}), 4);
    }

    void brokenDatabaseSaysSo()
    {
        TemporaryLibrary empty(TemporaryLibrary::Content::Empty);
        QFile file(empty.paths().database());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray("not a database, not even nearly").repeated(50));
        file.close();
        QString out;
        QTextStream stream(&out);
        CommandContext context{empty.paths(), true, Language::English, stream, stream};
        QCOMPARE(listCommand(context, {}), 3);
    }
};

QTEST_GUILESS_MAIN(CommandsTest)
#include "commands_test.moc"
