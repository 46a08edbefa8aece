// SPDX-License-Identifier: GPL-3.0-or-later
// The whole program: follow a newspaper, sync, lose the network, read all of it, keep a favourite, come back, and speak
// Khmer. One window over one folder; each test begins where the one before it ended.
#include "app/settings.h"
#include "tests/support/samplenewspaper.h"
#include "tests/support/visiblewords.h"
#include "ui/look/fonts.h"
#include "ui/reading/blocksource.h"
#include "ui/reading/readingpane.h"
#include "ui/reading/storyview.h"
#include "ui/sections/addsourcedialog.h"
#include "ui/sections/unfollowdialog.h"
#include "ui/shell/languageswitch.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/themeswitch.h"
#include "ui/stories/storiespane.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QDesktopServices>
#include <QFontDatabase>
#include <QListView>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>

using namespace sarika;
using namespace Qt::StringLiterals;

namespace
{

/// The texts of one part of the open page, as the publisher wrote them.
QStringList textsOf(const ReadingPane &pane, Part part)
{
    QStringList texts;
    for (QTextBlock block = pane.view()->document()->begin(); block.isValid(); block = block.next()) {
        const BlockSource *source = BlockSource::of(block);
        if (source && source->part() == part)
            texts << source->text();
    }
    return texts;
}

QTextBlock blockOf(const ReadingPane &pane, Part part, int ordinal = 0)
{
    for (QTextBlock block = pane.view()->document()->begin(); block.isValid(); block = block.next()) {
        const BlockSource *source = BlockSource::of(block);
        if (source && source->part() == part && source->ordinal() == ordinal)
            return block;
    }
    return {};
}

QString photoFile(const QTextBlock &block)
{
    return block.begin().fragment().charFormat().stringProperty(PhotoFileProperty);
}

/// Where a block stands in the view, px, scrolled into sight.
QPoint scrollTo(const ReadingPane &pane, const QTextBlock &block)
{
    StoryView &view = *pane.view();
    view.document()->size(); // laid out to its end
    QTextCursor cursor(block);
    const int top = view.cursorRect(cursor).top() + view.verticalScrollBar()->value();
    view.verticalScrollBar()->setValue(top - view.viewport()->height() / 3);
    cursor.movePosition(QTextCursor::NextCharacter);
    return view.cursorRect(cursor).center();
}

bool alike(const QColor &one, const QColor &other)
{
    const auto near = [](int a, int b) { return std::abs(a - b) < 24; };
    return near(one.red(), other.red()) && near(one.green(), other.green()) && near(one.blue(), other.blue());
}

} // namespace

class WindowTest : public QObject
{
    Q_OBJECT

    NewspaperServer m_server;
    SampleNewspaper m_paper;
    QTcpServer m_door; // where the newspaper stood: hears whoever still asks
    int m_knocks = 0;
    int m_browsed = 0; // addresses handed to the browser
    QTemporaryDir m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<LanguageSwitch> m_language;
    std::unique_ptr<ThemeSwitch> m_theme;
    std::unique_ptr<Library> m_library;
    std::unique_ptr<MainWindow> m_window;

    ReadingPane &reading() const { return *m_window->findChild<ReadingPane *>(); }

    QListView &list() const { return *m_window->findChild<QListView *>(u"stories"_s); }

    void press(int key, Qt::KeyboardModifiers with = Qt::NoModifier)
    {
        m_window->activateWindow(); // after a dialog the offscreen platform does not by itself
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTest::keyClick(m_window.get(), Qt::Key(key), with);
    }

    void open()
    {
        auto library = Library::open(Paths::inFolder(m_folder.path()), *m_settings);
        QVERIFY(library.has_value());
        m_library = std::move(*library);
        m_window = std::make_unique<MainWindow>(*m_library, *m_settings);
        m_window->resize(1280, 800);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }

    void close()
    {
        m_window->close();
        m_window.reset();
        m_library.reset();
    }

    /// Every story is here with its text and its photos, those of the MOST VIEWED list too.
    bool allHeld() const
    {
        const QList<StoryCard> cards = m_library->listStories({}, {}, 100);
        return cards.size() >= 8 && std::ranges::all_of(cards, [](const StoryCard &card) {
                   return card.offline == Offline{Held::Yes, Held::Yes} && card.leadPhoto && card.leadPhoto->held();
               });
    }

    void choose(const QString &headline)
    {
        for (int row = 0; row < list().model()->rowCount(); ++row) {
            const QModelIndex index = list().model()->index(row, 0);
            if (index.data().toString() == headline) {
                list().scrollTo(index);
                QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, list().visualRect(index).center());
            }
        }
        QCOMPARE(textsOf(reading(), Part::Headline), QStringList{headline});
    }

    void hideDialogs()
    {
        for (QDialog *dialog : m_window->findChildren<QDialog *>()) {
            dialog->setAttribute(Qt::WA_DeleteOnClose, false);
            dialog->hide();
        }
    }

    void seesThePhoto(const QImage &published)
    {
        const QTextBlock block = blockOf(reading(), Part::Photo);
        const QImage kept(photoFile(block));
        QCOMPARE(kept.size(), published.size());
        scrollTo(reading(), block);
        const QRectF place = reading().view()->document()->documentLayout()->blockBoundingRect(block);
        const QPointF middle = place.center() - QPointF(0, reading().view()->verticalScrollBar()->value());
        const auto seen = [&] { return reading().view()->viewport()->grab().toImage().pixelColor(middle.toPoint()); };
        QTRY_VERIFY(alike(seen(), published.pixelColor(published.rect().center())));
    }

private Q_SLOTS:

    void initTestCase()
    {
        loadFonts();
        m_paper = sampleNewspaper(m_server);
        connect(&m_door, &QTcpServer::newConnection, this, [this] { ++m_knocks; });
        QDesktopServices::setUrlHandler(u"http"_s, this, "countBrowsed");
        m_settings = std::make_unique<Settings>(Paths::inFolder(m_folder.path()).settings());
        m_settings->setLanguage(Language::English);
        m_settings->setTheme(Settings::Theme::Light);
        m_language = std::make_unique<LanguageSwitch>(*m_settings);
        m_theme = std::make_unique<ThemeSwitch>(*m_settings);
        open();
    }

    void cleanupTestCase()
    {
        QDesktopServices::unsetUrlHandler(u"http"_s);
        if (m_window)
            close();
        QApplication::setPalette({});
    }

    void followsByItsAddressAndSyncs()
    {
        const QSignalSpy ended(m_library.get(), &Library::syncEnded);
        press(Qt::Key_N, Qt::ControlModifier);
        auto *dialog = m_window->findChild<AddSourceDialog *>();
        QVERIFY(dialog != nullptr);
        auto *address = dialog->findChild<QLineEdit *>(u"address"_s);
        QTest::keyClicks(address, m_server.url().toString());
        QTest::keyClick(address, Qt::Key_Return);
        auto *name = dialog->findChild<QLineEdit *>(u"sourceName"_s);
        QTRY_VERIFY_WITH_TIMEOUT(name->text().contains(u"The Mekong Lantern"_s), 30'000);
        name->selectAll();
        QTest::keyClicks(name, u"The Mekong Lantern"_s);
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(!ended.isEmpty(), 60'000);
        QTRY_VERIFY(allHeld());
        m_server.stop();
        QVERIFY(m_door.listen(QHostAddress::LocalHost, quint16(m_server.url().port())));
        QTRY_VERIFY(list().model()->rowCount() >= 8);
    }

    void everyStoryIsReadWithoutNetwork_data()
    {
        QTest::addColumn<int>("number");
        for (int number = 0; number < m_paper.stories.size(); ++number)
            QTest::addRow("%s", qPrintable(m_paper.stories.at(number).path)) << number;
    }

    void everyStoryIsReadWithoutNetwork()
    {
        QFETCH(int, number);
        const PrintedStory &printed = m_paper.stories.at(number);
        choose(printed.headline);
        QCOMPARE(textsOf(reading(), Part::Body), printed.paragraphs);
        QCOMPARE(textsOf(reading(), Part::Caption), QStringList{printed.caption});
        QCOMPARE(textsOf(reading(), Part::Credit), QStringList{printed.credit});
        QVERIFY(textsOf(reading(), Part::Byline).join(u' ').contains(printed.byline));
        QCOMPARE(textsOf(reading(), Part::State), QStringList());
        QImage photo;
        photo.loadFromData(drawnPhoto(number, {800, 500}, printed.photoPath.endsWith(u"png") ? "PNG" : "JPEG"));
        seesThePhoto(photo);
    }

    void mostViewedOpensInPlace()
    {
        choose(m_paper.stories.first().headline);
        // Behind the list, in the same type, stands the next story.
        QCOMPARE(textsOf(reading(), Part::RankedHeadline),
                 m_paper.mostViewed + QStringList{m_paper.stories.at(1).headline});
        QCOMPARE(textsOf(reading(), Part::RankedTeaser).size(), 6);
        for (int rank = 0; rank < 6; ++rank)
            QVERIFY(QFile::exists(photoFile(blockOf(reading(), Part::RankedPhoto, rank))));
        const QPoint first = scrollTo(reading(), blockOf(reading(), Part::RankedHeadline));
        QTest::mouseClick(reading().view()->viewport(), Qt::LeftButton, {}, first);
        QCOMPARE(textsOf(reading(), Part::Headline), m_paper.mostViewed.first(1));
        QVERIFY(textsOf(reading(), Part::Body).size() >= 3);
        QCOMPARE(reading().view()->verticalScrollBar()->value(), 0);
        QCOMPARE(m_browsed, 0);
    }

    void aFavouriteIsThereAfterAllWasClosed()
    {
        const PrintedStory &printed = m_paper.stories.at(2);
        choose(printed.headline);
        press(Qt::Key_S);
        const StoryId id = reading().storyId();
        QTRY_VERIFY(m_library->findStory(id)->card.favourite);
        close();
        m_settings = std::make_unique<Settings>(Paths::inFolder(m_folder.path()).settings());
        m_language = std::make_unique<LanguageSwitch>(*m_settings);
        m_theme = std::make_unique<ThemeSwitch>(*m_settings);
        open();
        press(Qt::Key_3, Qt::AltModifier);
        QCOMPARE(list().model()->rowCount(), 1);
        choose(printed.headline);
        QCOMPARE(textsOf(reading(), Part::Body), printed.paragraphs);
        QImage photo;
        photo.loadFromData(drawnPhoto(2));
        seesThePhoto(photo);
    }

    void everyWordChangesWithTheLanguage()
    {
        press(Qt::Key_1, Qt::AltModifier);
        choose(m_paper.stories.at(1).headline);
        scrollTo(reading(), blockOf(reading(), Part::ListTitle));
        press(Qt::Key_N, Qt::ControlModifier); // dialogs speak too, also while they are open
        for (const auto &[key, with] : {std::pair{Qt::Key_Comma, Qt::KeyboardModifiers(Qt::ControlModifier)},
                                        {Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier},
                                        {Qt::Key_F1, {}},
                                        {Qt::Key_F1, Qt::ShiftModifier}}) {
            hideDialogs(); // they would keep the next from the keys
            press(key, with);
        }
        UnfollowDialog unfollow(u"The Mekong Lantern"_s, m_window.get());
        QCOMPARE(m_window->findChildren<QDialog *>().size(), 6);
        const QMap<QString, QString> english = visibleWords(*m_window);
        const QString row = list().model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
        m_settings->setLanguage(Language::Khmer);
        QCoreApplication::sendPostedEvents();
        QVERIFY(english.size() > 150);
        QStringList contents{u"English"_s, u"ខ្មែរ"_s, u"English (Ctrl+Shift+E)"_s, u"ខ្មែរ (Ctrl+Shift+H)"_s,
                             u"The Mekong Lantern"_s};
        for (const PrintedStory &story : m_paper.stories)
            contents << story.headline;
        contents += QFontDatabase::families();
        const QStringList same = unchangedWords(english, visibleWords(*m_window), contents);
        QVERIFY2(same.isEmpty(), qPrintable(same.join(u'\n')));
        QVERIFY(list().model()->index(0, 0).data(Qt::AccessibleTextRole).toString() != row);
        QCOMPARE(textsOf(reading(), Part::Headline), QStringList{m_paper.stories.at(1).headline});
        QVERIFY(reading().view()->verticalScrollBar()->value() > 0);
    }

    void nobodyWasAsked()
    {
        close();
        QCOMPARE(m_knocks, 0);
        QCOMPARE(m_browsed, 0);
    }

public Q_SLOTS:

    void countBrowsed(const QUrl &) { ++m_browsed; }
};

QTEST_MAIN(WindowTest)
#include "window_test.moc"
