// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/readingpane.h"

#include "ui/look/metrics.h"
#include "ui/reading/blocksource.h"
#include "ui/reading/breaksahead.h"
#include "ui/reading/codecolours.h"
#include "ui/reading/findbar.h"
#include "ui/reading/photoloader.h"
#include "ui/reading/photoviewer.h"
#include "ui/reading/progressline.h"
#include "ui/reading/storydocument.h"
#include "ui/reading/storyview.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QScrollBar>
#include <QToolTip>
#include <QVBoxLayout>

#include <chrono>

namespace sarika
{

using namespace Qt::StringLiterals;

ReadingPane::ReadingPane(QWidget *parent)
    : QWidget(parent), m_codeColours(std::make_unique<CodeColours>()), m_photos(new PhotoLoader(this)),
      m_view(new StoryView(this)), m_findBar(new FindBar(m_view, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new ProgressLine(m_view, this));
    column->addWidget(m_view, 1);
    column->addWidget(m_findBar);
    setFocusProxy(m_view);
    m_resting.setSingleShot(true);
    m_resting.setInterval(std::chrono::seconds(1)); // long enough to write seldom, short enough for a power cut
    wire();
    rebuild();
}

ReadingPane::~ReadingPane() = default;

void ReadingPane::wire()
{
    connect(m_view, &QTextBrowser::highlighted, this, &ReadingPane::hover);
    connect(m_view, &QTextBrowser::anchorClicked, this, &ReadingPane::follow);
    connect(m_view, &StoryView::openWanted, this, &ReadingPane::browserWanted);
    connect(m_view, &StoryView::followWanted, this, &ReadingPane::followWanted);
    connect(m_view, &StoryView::endReached, this, &ReadingPane::endReached);
    connect(m_view, &StoryView::findWanted, this, &ReadingPane::findInStory);
    connect(m_view, &StoryView::sizeStepped, this, [this](int steps) { Q_EMIT textSizeWanted(m_style.size + steps); });
    connect(m_view->verticalScrollBar(), &QScrollBar::valueChanged, &m_resting, qOverload<>(&QTimer::start));
    m_resting.callOnTimeout(this, &ReadingPane::tellPlace);
    connect(m_photos, &PhotoLoader::loaded, m_view->viewport(), qOverload<>(&QWidget::update));
}

void ReadingPane::showStory(const Story &story, const QList<MostViewed> &mostViewed, const Neighbours &beside,
                            const std::optional<ReadingPlace> &place)
{
    const bool same = storyId() == story.card.id && story.card.id != 0;
    if (!same) {
        tellPlace();
        m_told = place;
    }
    if (!m_story || m_story->bodyText != story.bodyText)
        m_breaks = std::make_shared<BreaksAhead>(story.bodyText);
    m_story = story;
    m_mostViewed = mostViewed;
    m_beside = beside;
    if (same)
        rebuild();
    else
        showPage(pagePlace(place));
}

void ReadingPane::clear()
{
    tellPlace();
    m_story.reset();
    m_breaks.reset();
    m_told.reset();
    m_mostViewed.clear();
    m_beside = {};
    showPage();
}

void ReadingPane::tellPlace()
{
    m_resting.stop();
    if (storyId() == 0)
        return;
    const std::optional<ReadingPlace> place = keptPlace(m_view->place());
    if (std::exchange(m_told, place) != place)
        Q_EMIT placeLeft(storyId(), place);
}

StoryId ReadingPane::storyId() const
{
    return m_story ? m_story->card.id : 0;
}

void ReadingPane::setTextStyle(const TextStyle &style)
{
    if (std::exchange(m_style, style) != style)
        rebuild();
}

void ReadingPane::setSourceLine(bool on)
{
    m_sourceLine = on;
    nameForCopies();
}

void ReadingPane::nameForCopies()
{
    CopySource source;
    if (m_sourceLine && m_story) {
        QStringList words{m_story->card.headline, m_story->card.sourceName};
        words.removeAll(QString());
        source = {words.join(u" — "_s), m_story->address.toString(QUrl::FullyEncoded)};
    }
    m_view->setSource(source);
}

void ReadingPane::setSearch(const QString &query)
{
    m_findBar->setSearch(query);
}

void ReadingPane::findInStory()
{
    m_findBar->open();
}

void ReadingPane::rebuild()
{
    if (!m_story) { // nothing stands there
        m_view->setColours(paletteFor(palette()));
        nameForAccess();
        return;
    }
    const PagePlace caret = m_view->caret();
    showPage(m_view->place());
    m_view->putCaret(caret);
}

// The new page is whole before it is shown, so nothing flashes; code gets its colours after the first paint.
void ReadingPane::showPage(const PagePlace &place)
{
    const PageLook look{.palette = paletteFor(palette()),
                        .language = interfaceWording(),
                        .style = m_style,
                        .pixelRatio = devicePixelRatioF()};
    const StoryDocument::Content content{m_story.value_or(Story()), m_mostViewed, QDateTime::currentDateTimeUtc(),
                                         m_beside, m_breaks};
    auto *page = new StoryDocument(content, look, m_photos, this);
    page->foldAbove(place);
    page->fitInto(m_view->viewport()->width());
    m_view->setColours(look.palette);
    m_view->setExtraSelections({}); // they point into the page before
    m_view->showAt(page, place);
    delete std::exchange(m_page, page);
    m_findBar->search();
    nameForAccess();
    nameForCopies();
    colourOn(page, 0, look.palette.dark ? Shade::Dark : Shade::Light);
}

// The screen moves between the slices.
void ReadingPane::colourOn(StoryDocument *page, int from, Shade shade)
{
    QTimer::singleShot(0, page, [=, this] {
        if (const std::optional<int> next = m_codeColours->colourSome(*page, from, shade))
            colourOn(page, *next, shade);
    });
}

void ReadingPane::nameForAccess()
{
    m_view->setAccessibleName(tr("Story"));
    m_view->setAccessibleDescription(m_story ? m_story->card.headline : tr("No story is open."));
}

void ReadingPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        rebuild();
}

bool ReadingPane::event(QEvent *event)
{
    const bool done = QWidget::event(event);
    if (event->type() == QEvent::DevicePixelRatioChange)
        rebuild();
    return done;
}

// Also when the window closes.
void ReadingPane::hideEvent(QHideEvent *event)
{
    tellPlace();
    QWidget::hideEvent(event);
}

// A story we hold shows the address it came from, not our own name for it.
void ReadingPane::hover(const QUrl &link)
{
    QString address = link.toDisplayString();
    if (!link.scheme().startsWith(u"http"_s) && link.scheme() != u"mailto"_s)
        address.clear();
    for (const MostViewed &place : m_mostViewed) {
        if (link.scheme() == u"story"_s && link.path().toLongLong() == place.storyId)
            address = place.address.toDisplayString();
    }
    Q_EMIT linkHovered(address);
}

void ReadingPane::follow(const QUrl &link)
{
    if (link.scheme() == u"story"_s)
        Q_EMIT storyWanted(link.path().toLongLong());
    else if (link.scheme() == u"photo"_s)
        openPhoto(link.path().toInt());
    else if (link.scheme() == u"code"_s)
        copyCode(link.path().toInt());
    else if (link.scheme() == u"note"_s)
        goToNote(link.path());
    else
        Q_EMIT linkActivated(link);
}

// The note at the top, not only in sight: it is to be found at once.
void ReadingPane::goToNote(const QString &name)
{
    const int position = m_page->noteAt(name);
    if (position < 0)
        return;
    QTextCursor there(m_page);
    there.setPosition(position);
    m_view->unfoldAll();
    m_page->size(); // laid out to the end, so that the bar knows its range
    QScrollBar &bar = *m_view->verticalScrollBar();
    bar.setValue(bar.value() + m_view->cursorRect(there).top() - grid::three);
}

void ReadingPane::copyCode(int ordinal)
{
    for (QTextBlock block = m_page->begin(); block.isValid(); block = block.next()) {
        const BlockSource *source = BlockSource::of(block);
        if (source && source->part() == Part::Code && source->ordinal() == ordinal)
            QGuiApplication::clipboard()->setText(source->text());
    }
    QToolTip::showText(QCursor::pos(), tr("Copied"), m_view);
}

// Steps through those that are held, beginning at the one clicked.
void ReadingPane::openPhoto(int index)
{
    QList<Photo> held;
    int first = 0;
    for (int at = 0; at < m_page->photos().size(); ++at) {
        if (at == index)
            first = static_cast<int>(held.size());
        if (m_page->photos().at(at).held())
            held << m_page->photos().at(at);
    }
    if (held.isEmpty())
        return;
    auto *viewer = new PhotoViewer(held, std::min(first, static_cast<int>(held.size()) - 1), this);
    viewer->setAttribute(Qt::WA_DeleteOnClose);
    viewer->open();
}

} // namespace sarika
