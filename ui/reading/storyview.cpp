// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/storyview.h"

#include "app/text/khmer.h"
#include "ui/reading/blocksource.h"
#include "ui/reading/pagecopy.h"
#include "ui/reading/pagemarks.h"
#include "ui/reading/storydocument.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>

namespace sarika
{

using namespace Qt::StringLiterals;

StoryView::StoryView(QWidget *parent) : QTextBrowser(parent)
{
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setOpenExternalLinks(false);
    setUndoRedoEnabled(false);
    setTextInteractionFlags(Qt::TextBrowserInteraction);
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
    setDocument(page);
    goTo(*this, place);
    m_place = place;
    m_placeScrolled = verticalScrollBar()->value();
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
    copied->setText(copiedText(textCursor()));
    copied->setHtml(copiedHtml(textCursor()));
    return copied;
}

void StoryView::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *copyAct = menu->addAction(tr("Copy"), this, &QTextEdit::copy);
    copyAct->setEnabled(textCursor().hasSelection());
    menu->addAction(tr("Select All"), this, &QTextEdit::selectAll);
    const QUrl link(anchorAt(event->pos()));
    if (link.scheme().startsWith(u"http"_s)) {
        menu->addSeparator();
        menu->addAction(tr("Copy Link"), this, [link] { QGuiApplication::clipboard()->setText(link.toString()); });
        menu->addAction(tr("Open in Browser"), this, [this, link] { Q_EMIT openWanted(link); });
    }
    menu->popup(event->globalPos());
}

void StoryView::keyPressEvent(QKeyEvent *event)
{
    if (event == QKeySequence::Find) {
        Q_EMIT findWanted();
        return event->accept();
    }
    if (event->key() != Qt::Key_Space)
        return QTextBrowser::keyPressEvent(event);
    turnPage(event->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
    event->accept();
}

// Two lines stay in sight, so that the eye finds its place.
void StoryView::turnPage(int direction)
{
    QScrollBar &bar = *verticalScrollBar();
    document()->size(); // the whole page laid out: the end is where it says
    if (direction > 0 && bar.value() == bar.maximum()) {
        Q_EMIT endReached();
        return;
    }
    const int kept = qRound(document()->defaultFont().pixelSize() * 3.2);
    bar.setValue(bar.value() + direction * std::max(kept, viewport()->height() - kept));
}

void StoryView::mouseDoubleClickEvent(QMouseEvent *event)
{
    QTextBrowser::mouseDoubleClickEvent(event);
    if (event->button() == Qt::LeftButton)
        selectWordAt(event->position().toPoint());
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

void StoryView::paintEvent(QPaintEvent *event)
{
    {
        QPainter painter(viewport());
        const QPoint scrolled(horizontalScrollBar()->value(), verticalScrollBar()->value());
        painter.translate(-scrolled);
        paintPageMarks(painter, *document(), QRectF(event->rect().translated(scrolled)), m_colours);
    }
    QTextBrowser::paintEvent(event);
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
    if (!event->modifiers().testFlag(Qt::ControlModifier))
        return QTextBrowser::wheelEvent(event);
    if (const int turned = event->angleDelta().y(); turned != 0)
        Q_EMIT sizeStepped(turned > 0 ? 1 : -1);
    event->accept();
}

} // namespace sarika
