// SPDX-License-Identifier: GPL-3.0-or-later
// From the click to the paint of what is seen, and the longest the screen then stands still: ms of the UI thread's
// own processor time, so that other programs do not count. Prints a line a story.
#include "tests/reading/samplestories.h"
#include "ui/reading/blocksource.h"
#include "ui/reading/readingpane.h"
#include "ui/reading/storyview.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QElapsedTimer>

#include <cstdio>
#include <ctime>

using namespace sarika;
using namespace Qt::StringLiterals;

namespace
{

double usedMs()
{
    timespec used{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &used);
    return static_cast<double>(used.tv_sec) * 1e3 + static_cast<double>(used.tv_nsec) / 1e6;
}

/// Remembers the longest event: for so long nothing moves on the screen.
class Watch final : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (m_inside)
            return QApplication::notify(receiver, event);
        m_inside = true;
        const double start = usedMs();
        const bool done = QApplication::notify(receiver, event);
        longest = std::max(longest, usedMs() - start);
        m_inside = false;
        return done;
    }

    double longest = 0; // ms

private:
    bool m_inside = false;
};

Story storyWithPhotos(int count)
{
    Story story = sampleStory(u"en-rice"_s);
    const QStringList names{u"en-mynah"_s, u"en-tonlesap"_s, u"en-script"_s, u"en-bus"_s, u"en-printing"_s};
    for (int n = 0; n < count; ++n) {
        Photo photo = *sampleStory(names.at(n % names.size())).card.leadPhoto;
        photo.address.setQuery(QString::number(n));
        story.photos << photo;
        story.bodyHtml += u"<p>Photo %1 of many.</p><figure><img src=\"%2\"></figure>"_s.arg(n).arg(
            photo.address.toString().toHtmlEscaped());
    }
    return story;
}

Story storyWithCode(int count)
{
    Story story = sampleStory(u"en-program"_s);
    const QStringList languages{u"python"_s, u"cpp"_s, u"bash"_s, u"json"_s, u"javascript"_s};
    const QString code = u"def total(prices):  # what 30 fish cost\n    return sum(price * 30 for price in prices)\n"_s;
    for (int n = 0; n < count; ++n)
        story.bodyHtml += u"<p>Block %1.</p><pre class=\"language-%2\">%3</pre>"_s.arg(n)
                              .arg(languages.at(n % languages.size()))
                              .arg(code.repeated(10).toHtmlEscaped());
    return story;
}

struct Measured
{
    double painted = 0;
    double blocked = 0;
};

// So far down that most of a story stands above it.
ReadingPlace deepPlace(const Story &story)
{
    ReadingPane pane;
    pane.showStory(story, {});
    int paragraphs = 0;
    for (QTextBlock block = pane.view()->document()->begin(); block.isValid(); block = block.next()) {
        const BlockSource *source = BlockSource::of(block);
        paragraphs += source && source->part() == Part::Body ? 1 : 0;
    }
    return {static_cast<int>(Part::Body), paragraphs * 9 / 10, 20, 0};
}

// A fresh pane each time, as for the first story after the start; photos and colours come after the paint.
Measured open(Watch &watch, const Story &story, const std::optional<ReadingPlace> &place)
{
    ReadingPane pane;
    pane.resize(800, 900);
    pane.show();
    pane.showStory(sampleStory(u"en-mynah"_s), {});
    for (int turns = 0; turns < 20; ++turns)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    QImage screen(pane.size() * 2, QImage::Format_RGB32);
    screen.setDevicePixelRatio(2);
    Measured measured;
    const double start = usedMs();
    pane.showStory(story, sampleMostViewed(u"en"_s), {}, place);
    const double built = usedMs();
    pane.render(&screen);
    measured.painted = usedMs() - start;
    watch.longest = std::max(built - start, usedMs() - built);
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < 1500)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    measured.blocked = watch.longest;
    return measured;
}

bool report(Watch &watch, const char *name, const Story &story, double bar,
            const std::optional<ReadingPlace> &place = {})
{
    constexpr int runs = 5;
    QList<double> painted;
    QList<double> blocked;
    for (int run = 0; run < runs; ++run) {
        const Measured measured = open(watch, story, place);
        painted << measured.painted;
        blocked << measured.blocked;
    }
    std::sort(painted.begin(), painted.end());
    std::sort(blocked.begin(), blocked.end());
    const bool good = painted.at(runs / 2) <= bar && blocked.at(runs / 2) <= 50;
    std::printf("%-32s %8.1f %5.0f %8.1f    50  %s\n", name, painted.at(runs / 2), bar, blocked.at(runs / 2),
                good ? "good" : "too slow");
    std::fflush(stdout);
    return good;
}

} // namespace

int main(int argc, char **argv)
{
    Watch watch(argc, argv);
    loadFonts();
    std::printf("median of 5, ms                  painted   bar  blocked   bar\n");
    bool good = true;
    good &= report(watch, "English, 1,500 words", longStory(u"en"_s, 1500 * 6), 30);
    good &= report(watch, "Khmer, the same length", longStory(u"km"_s, 1500 * 6), 30);
    const Story english = longStory(u"en"_s, 20000 * 6);
    const Story khmer = longStory(u"km"_s, 20000 * 4);
    good &= report(watch, "English, 20,000 words", english, 150);
    good &= report(watch, "English, deep in 20,000 words", english, 150, deepPlace(english));
    good &= report(watch, "Khmer, 20,000 words", khmer, 150);
    good &= report(watch, "Khmer, deep in 20,000 words", khmer, 150, deepPlace(khmer));
    good &= report(watch, "40 photos", storyWithPhotos(40), 60);
    good &= report(watch, "50 blocks of code", storyWithCode(50), 100);
    return good ? 0 : 1;
}
