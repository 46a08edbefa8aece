// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reading/pagecopy.h"
#include "ui/reading/pagelook.h"
#include "ui/reading/pageplace.h"
#include "ui/reading/wideparts.h"

#include <QTextBrowser>
#include <QTimer>

#include <functional>

namespace sarika
{

/// Shows a StoryDocument. Copies the publisher's text, selects whole Khmer words, pages with Space, and paints what a
/// text document cannot: hairlines beside quotes and panels behind code. Wide tables and code scroll inside themselves.
/// Loads nothing but what it is handed.
class StoryView final : public QTextBrowser
{
    Q_OBJECT

public:
    explicit StoryView(QWidget *parent = nullptr);

    void setColours(const Palette &colours);

    void showAt(QTextDocument *page, const PagePlace &place);

    /// What a long page has folded away above its place comes back in slices after the first paint; all of it now.
    void unfoldAll();

    /// What stands at the top stands there again after the change (another page of the same story, another width),
    /// however many changes follow each other.
    void keepPlaceDuring(const std::function<void()> &change);

    PagePlace place() const; // of what stands at the top

    /// Named at the end of a copy of more than three paragraphs; empty: never.
    void setSource(const CopySource &source) { m_source = source; }

    /// Scrolls to what was found, inside a wide part too.
    void bringIntoSight(const QTextCursor &found);

    /// A caret that the arrows move: in a Khmer text by syllables, with Ctrl by words, with Shift selecting.
    void setCaret(bool on);
    PagePlace caret() const;
    void putCaret(const PagePlace &place);

    /// A page on (1) or back (-1); endReached() beyond the last.
    void turnPage(int direction);

    QVariant loadResource(int type, const QUrl &name) override;

Q_SIGNALS:
    void sizeStepped(int steps); // Ctrl+wheel
    void endReached();
    void findWanted();                    // Ctrl+F
    void openWanted(const QUrl &address); // from the context menu: to be opened in the browser
    void followWanted(const QUrl &link);  // from the context menu: the newspaper it leads to

protected:
    QMimeData *createMimeDataFromSelection() const override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int across, int down) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void unfold(int letters);
    void unfoldSome();
    void selectWordAt(QPoint point);
    bool moveCaret(const QKeyEvent &key);
    void bringCaretHere();
    QRect caretRect() const;
    QUrl linkAt(const QPoint &point) const;
    QRectF inPage(const QRect &seen) const;
    std::optional<WidePart> widePartAt(const QPoint &point) const;
    std::optional<WidePart> widePartWith(const QRectF &line) const; // a line of the page
    double shiftAt(const QPoint &point) const;                      // of the wide part there, px
    void shift(const WidePart &part, double to);

    CopySource m_source;
    WideParts m_wide;
    std::optional<WidePart> m_dragged; // its bar is held
    bool m_caretOn = false;
    Palette m_colours = lightPalette();
    QTimer m_unfolding;
    PagePlace m_place;       // where the last change put us
    int m_placeScrolled = 0; // the bar's value then; another one: the reader has moved on
};

} // namespace sarika
