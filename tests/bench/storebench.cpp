// SPDX-License-Identifier: GPL-3.0-or-later
// Makes a world of made-up news, or measures the window's parts over one; called by scripts/bench store.
//   sarika_store_bench make FOLDER STORIES
//   sarika_store_bench measure FOLDER
#include "app/library.h"
#include "app/settings.h"
#include "app/store/database.h"
#include "app/store/sectionstore.h"
#include "app/store/statement.h"
#include "app/store/storystore.h"
#include "tests/bench/world.h"
#include "tests/support/must.h"
#include "ui/look/fonts.h"
#include "ui/reading/photoloader.h"
#include "ui/reading/readingpane.h"
#include "ui/stories/storiespane.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextStream>

#include <time.h>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;
using namespace sarika;

namespace
{

using List = StoryFilter::List;

constexpr quint64 seed = 20;

// Of the clock; or of the processor, where others are at work on the machine too: of all threads, or of the screen's.
double now(clockid_t ofProcessor)
{
    timespec time{};
    clock_gettime(qEnvironmentVariableIsSet("SARIKA_BENCH_CPU") ? ofProcessor : CLOCK_MONOTONIC, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

template <typename Act> double milliseconds(Act act, clockid_t ofProcessor = CLOCK_PROCESS_CPUTIME_ID)
{
    const double start = now(ofProcessor);
    act();
    return now(ofProcessor) - start;
}

double percentile(QList<double> values, double share)
{
    std::ranges::sort(values);
    return values.at(static_cast<qsizetype>(share * static_cast<double>(values.size() - 1)));
}

void noteText(const Paths &paths, qint64 bytes)
{
    QFile file(paths.data + u"/textbytes"_s);
    if (file.open(QIODevice::WriteOnly))
        file.write(QByteArray::number(bytes));
}

double textOf(const Paths &paths)
{
    QFile file(paths.data + u"/textbytes"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll().toDouble() : 0;
}

QList<StoryFilter> everyList(const Library &library)
{
    const Source source = library.listSources().first();
    return {{.list = List::Latest},
            {.list = List::Unread},
            {.list = List::Favourites},
            {.list = List::MostViewed},
            {.list = List::OneSource, .of = source.id},
            {.list = List::OneSection, .of = source.sections.first().id},
            {.list = List::Latest, .language = u"km"_s},
            {.query = WorldText(seed).words(Tongue::Khmer).first()}};
}

/// Counts what is painted: a window that is not on the screen paints nothing, and would be measured as fast.
class PaintWatch final : public QObject
{
public:
    explicit PaintWatch(QWidget &of) { of.installEventFilter(this); }

    int painted = 0;

private:
    bool eventFilter(QObject *, QEvent *event) override
    {
        painted += event->type() == QEvent::Paint;
        return false;
    }
};

void showOnScreen(QWidget &window, const QSize &size)
{
    window.resize(size);
    window.show();
    if (!QTest::qWaitForWindowExposed(&window))
        qFatal("the window does not come");
    QTest::qWait(100); // the rest of its coming
}

double paint(QWidget &window, QWidget &of, const std::function<void()> &act,
             clockid_t ofProcessor = CLOCK_PROCESS_CPUTIME_ID)
{
    PaintWatch watch(of);
    const double time = milliseconds(
        [&] {
            act();
            window.repaint();
        },
        ofProcessor);
    if (watch.painted == 0)
        qFatal("nothing was painted");
    return time;
}

// From the click to the paint; of each list the middle of nine openings, of the lists the slowest.
double openLists(const Library &library, StoriesPane &pane)
{
    auto *view = pane.findChild<QAbstractItemView *>(u"stories"_s);
    double slowest = 0;
    for (const StoryFilter &filter : everyList(library)) {
        QList<double> times;
        for (int i = 0; i < 9; ++i) {
            pane.setFilter(StoryFilter(), u"Latest"_s);
            QTest::qWait(20);
            times << paint(pane, *view->viewport(), [&] { pane.setFilter(filter, u"List"_s); });
        }
        slowest = std::max(slowest, percentile(times, 0.5));
    }
    return slowest;
}

QList<double> scrollRows(StoriesPane &pane, int rows)
{
    auto *view = pane.findChild<QAbstractItemView *>(u"stories"_s);
    pane.setFilter({}, u"Latest"_s);
    QList<double> frames;
    while (view->indexAt(QPoint(9, 9)).row() < rows) {
        const int before = view->verticalScrollBar()->value();
        const auto page = [&] {
            view->verticalScrollBar()->setValue(before + view->verticalScrollBar()->pageStep());
            QCoreApplication::processEvents();
        };
        frames << paint(pane, *view->viewport(), page, CLOCK_THREAD_CPUTIME_ID);
        if (view->verticalScrollBar()->value() == before)
            break;
    }
    return frames;
}

QList<double> search(const Library &library, const QString &among = {})
{
    const WorldText text(seed);
    QList<double> times;
    for (int n = 0; n < 200; ++n) {
        const Tongue tongue = n % 2 ? Tongue::Khmer : Tongue::English;
        const StoryFilter filter{.query = among + text.words(tongue).at(n * 17)};
        times << milliseconds([&] { (void)library.listStories(filter, {}, 50); });
    }
    return times;
}

// Until the page stands with its photo in it, each in a pane that has decoded no photo yet.
QList<double> openStories(const Library &library)
{
    QList<double> times;
    for (const StoryCard &card : library.listStories({}, {}, 80)) {
        if (!card.leadPhoto || times.size() == 20)
            continue;
        ReadingPane pane;
        showOnScreen(pane, {700, 820});
        QSignalSpy loaded(pane.findChild<PhotoLoader *>(), &PhotoLoader::loaded);
        times << paint(pane, *pane.findChild<QAbstractScrollArea *>()->viewport(), [&] {
            pane.showStory(*library.findStory(card.id), {});
            pane.repaint();
            if (loaded.isEmpty() && !loaded.wait(2000))
                qFatal("no photo came");
        });
    }
    return times;
}

double insertSync(const Paths &paths)
{
    World world(paths, QDateTime::currentMSecsSinceEpoch());
    const auto database = must(Database::open(paths.database(), Access::Write));
    const QList<Section> sections = SectionStore(*database).listAll();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QList<IncomingStory> feed;
    for (int n = 0; n < 1000; ++n) {
        feed << world.story(sections.at(n / 25), now.addSecs(-n));
        feed.last().guid = u"bench-%1-%2"_s.arg(now.toMSecsSinceEpoch()).arg(n);
    }
    StoryStore stories(*database);
    QList<StoryId> ids;
    const double time = milliseconds([&] {
        for (int s = 0; s < 40; ++s) {
            const Section &section = sections.at(s);
            for (const SavedStory &saved :
                 must(stories.save(feed.mid(s * 25, 25), {section.sourceId, section.id}, now)))
                ids << saved.id;
        }
    });
    must(database->transact([&]() -> Result<void> {
        for (const StoryId id : std::as_const(ids))
            must(Statement(*database, u"DELETE FROM story WHERE id = ?"_s).bind(id).run());
        return {};
    }));
    world.endSync();
    return time;
}

int measure(const Paths &paths)
{
    QJsonObject figures;
    figures[u"file"_s] = static_cast<double>(QFileInfo(paths.database()).size()) / textOf(paths);
    figures[u"insert"_s] = insertSync(paths);
    const Settings settings(paths.settings());
    const auto library = must(Library::open(paths, settings));
    {
        StoriesPane pane(StoryReader::of(*library));
        showOnScreen(pane, {400, 820});
        figures[u"open list"_s] = openLists(*library, pane);
        const QList<double> frames = scrollRows(pane, 10'000);
        figures[u"scroll"_s] = percentile(frames, 1);
        figures[u"scroll p95"_s] = percentile(frames, 0.95);
    }
    figures[u"search"_s] = percentile(search(*library), 0.95);
    figures[u"search favourites"_s] = percentile(search(*library, u"favourites: "_s), 0.95);
    const QList<double> opened = openStories(*library);
    figures[u"open story"_s] = percentile(opened, 0.5);
    figures[u"open story p95"_s] = percentile(opened, 0.95);
    QTextStream(stdout) << QJsonDocument(figures).toJson(QJsonDocument::Compact) << Qt::endl;
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    loadFonts();
    const QStringList words = QCoreApplication::arguments();
    const Paths paths = Paths::inFolder(words.value(2));
    if (words.value(1) == "measure"_L1)
        return measure(paths);
    World world(paths, seed);
    world.fill(words.value(3).toInt());
    noteText(paths, world.textBytes());
    return 0;
}
