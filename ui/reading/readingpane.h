// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/news/mostviewed.h"
#include "app/news/readingplace.h"
#include "app/news/story.h"
#include "app/settings.h"
#include "ui/reading/neighbours.h"
#include "ui/reading/pageplace.h"

#include <QTimer>
#include <QUrl>
#include <QWidget>

#include <memory>
#include <optional>

namespace sarika
{

class BreaksAhead;
class CodeColours;
class FindBar;
class PhotoLoader;
class StoryDocument;
class StoryView;
enum class Shade;

/// The right pane: one story as a newspaper page, with its photos and its paper's MOST VIEWED list.
/// Makes no request: it shows what it is handed and reads photo files only.
/// Follows light and dark by its palette, the interface's words by QEvent::LanguageChange.
class ReadingPane final : public QWidget
{
    Q_OBJECT

public:
    explicit ReadingPane(QWidget *parent = nullptr);
    ~ReadingPane() override;

    /// The same story again (its text or photos arrived) keeps the place; another one opens at `place`, else its top.
    void showStory(const Story &story, const QList<MostViewed> &mostViewed, const Neighbours &beside = {},
                   const std::optional<ReadingPlace> &place = {});
    void clear();
    StoryId storyId() const; // 0: none open

    void setTextStyle(const TextStyle &style); // keeps the place

    void setSourceLine(bool on); // at the end of long copies

    /// Marks what a search of all stories found in the one that is open; empty: no search.
    void setSearch(const QString &query);

    /// Opens the find bar (Ctrl+F).
    void findInStory();

    StoryView *view() const { return m_view; }

Q_SIGNALS:
    void linkHovered(const QString &address); // empty when left
    void linkActivated(const QUrl &address);  // a story that is here, or a page for the browser
    void browserWanted(const QUrl &address);
    void followWanted(const QUrl &link);     // the newspaper it leads to
    void storyWanted(sarika::StoryId story); // of the MOST VIEWED list, the next or the previous one
    void textSizeWanted(int px);             // Ctrl+wheel
    void endReached();                       // Space on the last page
    void placeLeft(sarika::StoryId story, const std::optional<sarika::ReadingPlace> &place); // to be kept; none: top

protected:
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void wire();
    void rebuild(); // the open story as things now are, the place kept
    void showPage(const PagePlace &place = {});
    void tellPlace(); // where it is another one than was told
    void colourOn(StoryDocument *page, int from, Shade shade);
    void nameForAccess();
    void nameForCopies();
    void hover(const QUrl &link);
    void follow(const QUrl &link);
    void openPhoto(int index);
    void copyCode(int ordinal);
    void goToNote(const QString &name);

    std::optional<Story> m_story;
    std::shared_ptr<const BreaksAhead> m_breaks; // of m_story
    QList<MostViewed> m_mostViewed;
    Neighbours m_beside;
    bool m_sourceLine = true;
    std::optional<ReadingPlace> m_told; // the place of the open story that is kept
    QTimer m_resting;                   // since the page last moved
    TextStyle m_style;
    std::unique_ptr<CodeColours> m_codeColours;
    PhotoLoader *m_photos;
    StoryView *m_view;
    FindBar *m_findBar;
    StoryDocument *m_page = nullptr;
};

} // namespace sarika
