// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/storyview.h"

#include "app/text/khmer.h"
#include "ui/look/focusmark.h"
#include "ui/look/look.h"
#include "ui/reading/blocksource.h"
#include "ui/reading/pagecopy.h"
#include "ui/reading/pagemarks.h"
#include "ui/reading/storyaccess.h"
#include "ui/reading/storydocument.h"

#include <QAbstractTextDocumentLayout>
#include <QAccessible>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>
#include <QSignalBlocker>

namespace sarika
{

using namespace Qt::StringLiterals;

namespace
{

/// As long as it lives the page is seen scrolled sideways, and nobody is told: what Qt paints and hits then is what a
/// wide part shows.
class Shifted final
{
public:
    Shifted(QScrollBar &bar, double by) : m_bar(bar), m_quiet(&bar)
    {
        m_bar.setRange(0, qRound(by));
        m_bar.setValue(qRound(by));
    }

    ~Shifted() { m_bar.setRange(0, 0); }

    Shifted(const Shifted &) = delete;
    Shifted &operator=(const Shifted &) = delete;

private:
    QScrollBar &m_bar;
    QSignalBlocker m_quiet;
};

} // namespace

StoryView::StoryView(QWidget *parent) : QTextBrowser(parent)
{
    installStoryAccess();
    repaintOnFocus(*this);
    setFrameShape(QFrame::NoFrame);
    m_unfolding.setSingleShot(true);
    m_unfolding.setInterval(0);
    m_unfolding.callOnTimeout(this, &StoryView::unfoldSome);
    viewport()->setAutoFillBackground(false); // the paper is painted by us, whatever style sheets make of palettes
    setOpenLinks(false);
    setOpenExternalLinks(false);
    setUndoRedoEnabled(false);
    setTextInteractionFlags(Qt::TextBrowserInteraction);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(horizontalScrollBar(), &QScrollBar::rangeChanged, horizontalScrollBar(),
            [bar = horizontalScrollBar()] { bar->setRange(0, 0); }); // only wide parts scroll sideways
    connect(this, &QTextEdit::cursorPositionChanged, this, [this] {
        if (QAccessible::isActive())
            tellCaret(*this);
        if (m_caretOn)
            viewport()->update(); // it is painted by us
    });
}

void StoryView::setColours(const Palette &colours)
{
    m_colours = colours;
    QPalette ours = palette();
    ours.setColor(QPalette::Base, colours.paper);
    ours.setColor(QPalette::Text, colours.ink);
    setPalette(ours);
}

// Qt scrolls a new page a little, so that the line of its cursor is whole.
void StoryView::showAt(QTextDocument *page, const PagePlace &place)
{
    m_wide.forget();
    m_dragged.reset();
    setDocument(page);
    goTo(*this, place);
    if (m_caretOn)
        bringCaretHere();
    m_place = place;
    m_placeScrolled = verticalScrollBar()->value();
}

// The page grows above what is seen, which stays where it is.
void StoryView::unfold(int letters)
{
    auto *page = qobject_cast<StoryDocument *>(document());
    if (!page || page->folded() == 0)
        return;
    QScrollBar &bar = *verticalScrollBar();
    const bool rests = bar.value() == m_placeScrolled;
    const QTextBlock seen = page->findBlock(page->folded());
    const double before = page->documentLayout()->blockBoundingRect(seen).top();
    page->unfold(letters);
    const int grown = qRound(page->documentLayout()->blockBoundingRect(seen).top() - before);
    bar.setMaximum(std::max(bar.maximum(), bar.value() + grown));
    bar.setValue(bar.value() + grown);
    if (rests)
        m_placeScrolled = bar.value();
}

void StoryView::unfoldSome()
{
    constexpr int slice = 8'000; // letters: a few ms
    unfold(slice);
    const auto *page = qobject_cast<const StoryDocument *>(document());
    if (page && page->folded() > 0)
        m_unfolding.start();
}

void StoryView::unfoldAll()
{
    if (const auto *page = qobject_cast<const StoryDocument *>(document()))
        unfold(page->folded());
}

PagePlace StoryView::place() const
{
    return verticalScrollBar()->value() == m_placeScrolled ? m_place : placeOf(*this);
}

void StoryView::keepPlaceDuring(const std::function<void()> &change)
{
    const PagePlace before = place();
    change();
    goTo(*this, before);
    m_place = before;
    m_placeScrolled = verticalScrollBar()->value();
}

// The network is never asked, nor a file that a page names: photos come through PhotoLoader.
QVariant StoryView::loadResource(int, const QUrl &)
{
    return {};
}

QMimeData *StoryView::createMimeDataFromSelection() const
{
    auto *copied = new QMimeData; // the clipboard or the drag owns it
    const CopySource source = copiedParagraphs(textCursor()) > 3 ? m_source : CopySource();
    copied->setText(copiedText(textCursor()) + sourceText(source));
    copied->setHtml(copiedHtml(textCursor()) + sourceHtml(source));
    return copied;
}

void StoryView::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *copyAct = menu->addAction(tr("Copy"), this, &QTextEdit::copy);
    copyAct->setEnabled(textCursor().hasSelection());
    menu->addAction(tr("Select All"), this, &QTextEdit::selectAll);
    const QUrl link(linkAt(event->pos()));
    if (link.scheme().startsWith(u"http"_s)) {
        menu->addSeparator();
        menu->addAction(tr("Open"), this, [this, link] { Q_EMIT anchorClicked(link); });
        menu->addAction(tr("Open in Browser"), this, [this, link] { Q_EMIT openWanted(link); });
        menu->addAction(tr("Copy Link"), this,
                        [link] { QGuiApplication::clipboard()->setText(link.toString(QUrl::FullyEncoded)); });
        menu->addAction(tr("Follow This Newspaper…"), this, [this, link] { Q_EMIT followWanted(link); });
    }
    menu->popup(event->globalPos());
}

void StoryView::mousePressEvent(QMouseEvent *event)
{
    const std::optional<WidePart> part = widePartAt(event->pos());
    if (part && event->button() == Qt::LeftButton &&
        WideParts::barPlace(*part).contains(inPage({event->pos(), QSize()}).topLeft())) {
        m_dragged = part;
        return shift(*part, WideParts::shiftAt(*part, event->position().x()));
    }
    const Shifted there(*horizontalScrollBar(), shiftAt(event->pos()));
    QTextBrowser::mousePressEvent(event);
}

void StoryView::mouseMoveEvent(QMouseEvent *event)
{
    if (m_dragged)
        return shift(*m_dragged, WideParts::shiftAt(*m_dragged, event->position().x()));
    const Shifted there(*horizontalScrollBar(), shiftAt(event->pos()));
    QTextBrowser::mouseMoveEvent(event);
}

void StoryView::mouseReleaseEvent(QMouseEvent *event)
{
    if (std::exchange(m_dragged, std::nullopt))
        return;
    const Shifted there(*horizontalScrollBar(), shiftAt(event->pos()));
    QTextBrowser::mouseReleaseEvent(event);
}

void StoryView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const Shifted there(*horizontalScrollBar(), shiftAt(event->pos()));
    QTextBrowser::mouseDoubleClickEvent(event);
    if (event->button() == Qt::LeftButton)
        selectWordAt(event->position().toPoint());
}

QUrl StoryView::linkAt(const QPoint &point) const
{
    const Shifted there(*horizontalScrollBar(), shiftAt(point));
    return QUrl(anchorAt(point));
}

// Qt takes the whole unspaced run; a Khmer word ends where its dictionary says.
void StoryView::selectWordAt(QPoint point)
{
    QTextCursor cursor = cursorForPosition(point);
    const BlockSource *source = BlockSource::of(cursor.block());
    if (!source || !hasKhmer(source->text()))
        return;
    int shown = cursor.positionInBlock();
    if (shown > 0 && cursorRect(cursor).left() > point.x())
        --shown; // the click fell on the second half of a letter
    const Span word = wordAt(source->text(), source->sourceOffset(shown));
    const int start = cursor.block().position();
    cursor.setPosition(start + source->shownOffset(word.start));
    cursor.setPosition(start + source->shownOffset(word.end), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
}

// What lies beside the wide parts first, then each of them cut to its place and shifted.
void StoryView::paintEvent(QPaintEvent *event)
{
    const QPoint scrolled(0, verticalScrollBar()->value());
    const QRectF seen = inPage(event->rect());
    const QList<WidePart> parts = WideParts::in(*document(), seen);
    {
        QPainter painter(viewport());
        painter.fillRect(event->rect(), m_colours.paper);
        painter.translate(-scrolled);
        paintPageMarks(painter, *document(), seen, m_colours);
    }
    QRegion rest(event->rect());
    for (const WidePart &part : parts) {
        const QRect place = part.place.toAlignedRect().translated(-scrolled);
        rest -= QRect(0, place.top(), viewport()->width(), place.height());
    }
    for (const QRect &band : rest) {
        QPaintEvent beside(band);
        QTextBrowser::paintEvent(&beside);
    }
    for (const WidePart &part : parts) {
        QPaintEvent inside(part.place.toAlignedRect().translated(-scrolled) & event->rect());
        {
            const Shifted there(*horizontalScrollBar(), m_wide.shift(part));
            QTextBrowser::paintEvent(&inside);
        }
        QPainter painter(viewport());
        painter.translate(-scrolled);
        m_wide.paintBar(painter, part, m_colours);
    }
    QPainter painter(viewport());
    if (hasFocus())
        painter.fillRect(focusMark(*this), m_colours.mark);
    if (hasFocus() && m_caretOn)
        painter.fillRect(caretRect(), m_colours.ink);
    const auto *page = qobject_cast<const StoryDocument *>(document());
    if (page && page->folded() > 0 && !m_unfolding.isActive())
        m_unfolding.start();
}

QRectF StoryView::inPage(const QRect &seen) const
{
    return QRectF(seen.translated(0, verticalScrollBar()->value()));
}

std::optional<WidePart> StoryView::widePartAt(const QPoint &point) const
{
    const QPointF there = inPage({point, QSize()}).topLeft();
    for (const WidePart &part : WideParts::in(*document(), inPage({point, QSize(1, 1)}))) {
        if (part.place.contains(there))
            return part;
    }
    return std::nullopt;
}

std::optional<WidePart> StoryView::widePartWith(const QRectF &line) const
{
    for (const WidePart &part : WideParts::in(*document(), line)) {
        if (part.place.top() <= line.top() && line.bottom() <= part.place.bottom())
            return part;
    }
    return std::nullopt;
}

double StoryView::shiftAt(const QPoint &point) const
{
    const std::optional<WidePart> part = widePartAt(point);
    return part ? m_wide.shift(*part) : 0;
}

void StoryView::shift(const WidePart &part, double to)
{
    if (m_wide.shiftTo(part, to))
        viewport()->update(part.place.toAlignedRect().translated(0, -verticalScrollBar()->value()));
}

void StoryView::bringIntoSight(const QTextCursor &found)
{
    unfoldAll();
    document()->size(); // laid out to the end, so that the bar knows its range
    const QRect place = cursorRect(found);
    QScrollBar &bar = *verticalScrollBar();
    if (place.top() < 0 || place.bottom() > viewport()->height() - grid::four)
        bar.setValue(bar.value() + place.top() - viewport()->height() / 3);
    const QRectF line = inPage(cursorRect(found));
    if (const std::optional<WidePart> part = widePartWith(line)) {
        const double across = line.left() - part->place.left() - m_wide.shift(*part);
        if (across < 0 || across > part->place.width() - grid::four)
            shift(*part, line.left() - part->place.left() - part->place.width() / 2);
    }
}

void StoryView::scrollContentsBy(int, int down)
{
    QTextBrowser::scrollContentsBy(0, down);
}

void StoryView::resizeEvent(QResizeEvent *event)
{
    keepPlaceDuring([&] {
        if (auto *page = qobject_cast<StoryDocument *>(document()))
            page->fitInto(viewport()->width());
        QTextBrowser::resizeEvent(event);
    });
}

void StoryView::wheelEvent(QWheelEvent *event)
{
    const QPoint steps = event->pixelDelta().isNull() ? event->angleDelta() / 2 : event->pixelDelta();
    const bool sideways = event->modifiers().testFlag(Qt::ShiftModifier) || std::abs(steps.x()) > std::abs(steps.y());
    if (const auto part = sideways ? widePartAt(event->position().toPoint()) : std::nullopt) {
        shift(*part, m_wide.shift(*part) - (steps.x() != 0 ? steps.x() : steps.y()));
        return event->accept();
    }
    if (!event->modifiers().testFlag(Qt::ControlModifier))
        return QTextBrowser::wheelEvent(event);
    if (const int turned = event->angleDelta().y(); turned != 0)
        Q_EMIT sizeStepped(turned > 0 ? 1 : -1);
    event->accept();
}

} // namespace sarika
