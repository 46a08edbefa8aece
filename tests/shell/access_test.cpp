// SPDX-License-Identifier: GPL-3.0-or-later
// What a screen reader finds: the tree of the real window is walked in both languages.
#include "app/settings.h"
#include "tests/support/temporarylibrary.h"
#include "ui/look/fonts.h"
#include "ui/reading/storyview.h"
#include "ui/shell/languageswitch.h"
#include "ui/shell/mainwindow.h"

#include <QAccessible>
#include <QApplication>
#include <QListView>
#include <QTest>

#include <functional>

using namespace sarika;
using namespace Qt::StringLiterals;

namespace
{

void walk(QAccessibleInterface *from, const std::function<void(QAccessibleInterface &)> &see)
{
    see(*from);
    for (int i = 0; i < from->childCount(); ++i) {
        QAccessibleInterface *child = from->child(i);
        if (child && child->isValid() && !child->state().invisible)
            walk(child, see);
    }
}

QStringList namesOf(QAccessibleInterface *tree, QAccessible::Role role)
{
    QStringList names;
    walk(tree, [&](QAccessibleInterface &one) {
        if (one.role() == role)
            names << one.text(QAccessible::Name);
    });
    return names;
}

} // namespace

class AccessTest : public QObject
{
    Q_OBJECT

    TemporaryLibrary m_stories;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<LanguageSwitch> m_language;
    std::unique_ptr<Library> m_library;
    std::unique_ptr<MainWindow> m_window;

    QAccessibleInterface *tree(QWidget *of) const { return QAccessible::queryAccessibleInterface(of); }

    void speak(Language language)
    {
        m_settings->setLanguage(language);
        QCoreApplication::sendPostedEvents();
    }

private Q_SLOTS:

    void initTestCase()
    {
        loadFonts();
        m_stories.closeWriter();
        m_settings = std::make_unique<Settings>(m_stories.paths().settings());
        m_language = std::make_unique<LanguageSwitch>(*m_settings);
        auto library = Library::open(m_stories.paths(), *m_settings);
        QVERIFY(library.has_value());
        m_library = std::move(*library);
        m_window = std::make_unique<MainWindow>(*m_library, *m_settings);
        m_window->resize(1240, 820);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        m_window->openNewest();
    }

    void cleanupTestCase()
    {
        m_window.reset();
        m_library.reset();
    }

    void whatCanBeUsedHasAName_data()
    {
        QTest::addColumn<Language>("language");
        QTest::newRow("English") << Language::English;
        QTest::newRow("Khmer") << Language::Khmer;
    }

    void whatCanBeUsedHasAName()
    {
        QFETCH(Language, language);
        speak(language);
        static const QList<QAccessible::Role> used{
            QAccessible::PushButton, QAccessible::ButtonMenu, QAccessible::EditableText, QAccessible::List,
            QAccessible::Tree,       QAccessible::ListItem,   QAccessible::TreeItem,     QAccessible::MenuItem,
            QAccessible::Document,   QAccessible::CheckBox,   QAccessible::ComboBox,     QAccessible::Link};
        QStringList nameless;
        int seen = 0;
        walk(tree(m_window.get()), [&](QAccessibleInterface &one) {
            const bool separator = one.role() == QAccessible::MenuItem && one.state().disabled;
            if (!used.contains(one.role()) || separator)
                return;
            ++seen;
            const QObject *object = one.object();
            if (one.text(QAccessible::Name).isEmpty())
                nameless << (object ? QLatin1StringView(object->metaObject()->className()) + u' ' + object->objectName()
                                    : u"role %1"_s.arg(one.role()));
        });
        QVERIFY(seen > 15);
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
    }

    void aStoryIsHeadlineBylineParagraphsPhotos_data() { whatCanBeUsedHasAName_data(); }

    void aStoryIsHeadlineBylineParagraphsPhotos()
    {
        QFETCH(Language, language);
        speak(language);
        for (const bool khmer : {false, true}) {
            const StoryId id = (khmer ? m_stories.khmerStories() : m_stories.englishStories()).at(2);
            auto *list = m_window->findChild<QListView *>(u"stories"_s);
            for (int row = 0; row < list->model()->rowCount(); ++row) {
                if (list->model()->index(row, 0).data().toString() == m_library->findStory(id)->card.headline)
                    list->setCurrentIndex(list->model()->index(row, 0));
            }
            const Story story = *m_library->findStory(id);
            QAccessibleInterface *page = tree(m_window->findChild<StoryView *>());
            QCOMPARE(page->role(), QAccessible::Document);
            QCOMPARE(namesOf(page, QAccessible::Heading).first(), story.card.headline);
            const QStringList photos = namesOf(page, QAccessible::Graphic);
            QVERIFY(photos.contains(story.card.leadPhoto->caption));
            const QStringList paragraphs = namesOf(page, QAccessible::Paragraph);
            QVERIFY(paragraphs.join(u'\n').contains(story.card.byline));
            QVERIFY(!paragraphs.contains(story.card.leadPhoto->caption)); // once is enough
            QVERIFY(!paragraphs.join(u' ').contains(QChar(0x200B)));      // the publisher's text
            QVERIFY(page->indexOfChild(page->child(1)) == 1);
            QVERIFY(!page->child(0)->rect().isEmpty());
        }
    }

    void aRowIsOneSentence_data() { whatCanBeUsedHasAName_data(); }

    void aRowIsOneSentence()
    {
        QFETCH(Language, language);
        speak(language);
        auto *list = m_window->findChild<QListView *>(u"stories"_s);
        list->scrollToTop(); // rows out of sight are not walked
        const QStringList rows = namesOf(tree(list), QAccessible::ListItem);
        QVERIFY(rows.size() > 3);
        const QList<StoryCard> cards = m_library->listStories({}, {}, 20);
        const StoryCard card = *std::ranges::find_if(cards, [](const StoryCard &one) { return !one.read; });
        const QStringList found = rows.filter(card.headline);
        QVERIFY2(found.size() == 1,
                 qPrintable(card.headline + u" in:\n"_s + rows.first(qMin(6, rows.size())).join(u'\n')));
        for (const QString &part : {card.sourceName, language == Language::Khmer ? u"មិនទាន់អាន"_s : u"unread"_s})
            QVERIFY2(found.first().contains(part), qPrintable(found.first() + u" lacks "_s + part));
    }
};

QTEST_MAIN(AccessTest)
#include "access_test.moc"
