// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/reading/samplestories.h"
#include "ui/look/look.h"
#include "ui/reading/sourcedialog.h"
#include "ui/shell/storyexports.h"

#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>

using namespace sarika;
using namespace Qt::StringLiterals;

class StoryExportsTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

private Q_SLOTS:

    void initTestCase() { loadFonts(); }

    void everyKindOfFileIsSaved_data()
    {
        QTest::addColumn<QString>("ending");
        QTest::addColumn<QByteArray>("start");
        QTest::newRow("PDF") << u"pdf"_s << QByteArray("%PDF-");
        QTest::newRow("EPUB") << u"epub"_s << QByteArray("PK");
        QTest::newRow("HTML") << u"html"_s << QByteArray("<!DOCTYPE html>");
        QTest::newRow("Markdown") << u"md"_s << QByteArray("# ");
    }

    void everyKindOfFileIsSaved()
    {
        QFETCH(QString, ending);
        QFETCH(QByteArray, start);
        const Settings settings(m_folder.filePath(u"settings.ini"_s));
        QWidget window;
        StoryExports exports(settings, &window);
        QSignalSpy saved(&exports, &StoryExports::saved);
        QSignalSpy failed(&exports, &StoryExports::failed);
        const QString name = m_folder.filePath(u"story."_s + ending);
        exports.save(sampleStory(u"km-script"_s), name);
        QVERIFY(!saved.isEmpty() || saved.wait(20'000));
        QFile file(name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.read(64).startsWith(start));
        exports.save(sampleStory(u"km-script"_s), m_folder.filePath(u"nowhere/story."_s + ending));
        QVERIFY(!failed.isEmpty() || failed.wait(20'000));
        QCOMPARE(failed.first().first().value<Error>().kind, Error::Kind::Storage);
    }

    // The window closed at once: what was asked to be saved is there whole, and nobody is told.
    void closingWaitsForTheFile()
    {
        const Settings settings(m_folder.filePath(u"settings.ini"_s));
        const QString name = m_folder.filePath(u"closing.epub"_s);
        {
            QWidget window;
            (new StoryExports(settings, &window))->save(sampleStory(u"km-script"_s), name);
        }
        QFile file(name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.read(2) == "PK");
    }

    void aHeadlineWithAPointGetsAnEnding()
    {
        const QString name = m_folder.filePath(u"Rice up 5.5 per cent"_s);
        QCOMPARE(withEnding(name, u"epub"_s), name + u".epub"_s);
        QCOMPARE(withEnding(name + u".MD"_s, u"epub"_s), name + u".MD"_s);
        QFile taken(name + u".epub"_s);
        QVERIFY(taken.open(QIODevice::WriteOnly));
        QCOMPARE(withEnding(name, u"epub"_s), name + u" (2).epub"_s);
    }

    void theSourceIsShown()
    {
        const Story story = sampleStory(u"km-script"_s);
        SourceDialog dialog(story);
        dialog.show();
        QStringList texts;
        for (const QPlainTextEdit *text : dialog.findChildren<QPlainTextEdit *>())
            texts << text->toPlainText();
        QVERIFY(texts.join(u'\n').contains(u"<p>"_s));
        QVERIFY(texts.join(u'\n').contains(u"headline: "_s + story.card.headline));
        if (const QString folder = qEnvironmentVariable("SARIKA_PICTURES"); !folder.isEmpty())
            dialog.grab().save(folder + u"/source.png"_s);
    }

    // Colours of tags that dark paper would swallow go with the paper.
    void theSourceFollowsTheTheme()
    {
        SourceDialog dialog(sampleStory(u"km-script"_s));
        dialog.show();
        const auto tagColour = [&] {
            const auto *html = qobject_cast<QPlainTextEdit *>(dialog.findChild<QTabWidget *>()->widget(0));
            return html->document()->firstBlock().layout()->formats().value(0).format.foreground().color();
        };
        const QColor onLight = tagColour();
        QPalette dark(Qt::black);
        dark.setColor(QPalette::Base, Qt::black);
        dark.setColor(QPalette::Text, Qt::white);
        dialog.setPalette(dark);
        QTRY_VERIFY(tagColour() != onLight);
        if (const QString folder = qEnvironmentVariable("SARIKA_PICTURES"); !folder.isEmpty())
            dialog.grab().save(folder + u"/source-dark.png"_s);
    }
};

QTEST_MAIN(StoryExportsTest)
#include "storyexports_test.moc"
