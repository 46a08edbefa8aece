// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/news/mostviewed.h"
#include "app/news/story.h"
#include "ui/reading/neighbours.h"
#include "ui/reading/pagelook.h"

#include <QTextDocument>

#include <memory>

namespace sarika
{

class BreaksAhead;
class PageWriter;
struct PagePlace;
class PhotoLoader;
class PhotoObject;

/// One story set as a newspaper page: source line, headline, standfirst, byline, lead photo with caption and credit,
/// body, its paper's MOST VIEWED list, the next and the previous story. Built once, never edited. Links: "story:ID" of
/// stories that are here, "photo:N" of
/// photos(), else the publisher's address.
class StoryDocument final : public QTextDocument
{
    Q_OBJECT

public:
    struct Content
    {
        Story story;
        QList<MostViewed> mostViewed;
        QDateTime now; // what relative times are relative to
        Neighbours beside;
        std::shared_ptr<const BreaksAhead> breaks = nullptr; // of the story; none: they are made now
    };

    StoryDocument(const Content &content, const PageLook &look, PhotoLoader *loader, QObject *parent = nullptr);

    const QList<Photo> &photos() const { return m_photos; }

    /// Where a link "note:NAME" leads; -1: nowhere.
    int noteAt(const QString &name) const { return m_names.value(name, -1); }

    /// Where the story's own text ends and what stands beneath it begins.
    int textEnd() const { return m_textEnd; }

    /// Centres the measure in a pane of this width, px. Before the page is shown and at every resize. Nothing is laid
    /// out before a view shows it: laying out takes longer than writing.
    void fitInto(int paneWidth);

    /// Before fitInto, of a long page that is to be seen at a place: what stands far above it is folded away, so that
    /// it need not be laid out before the place is seen.
    void foldAbove(const PagePlace &place);

    /// Where what is not folded begins; 0: nothing is folded.
    int folded() const { return m_folded; }

    /// Brings back so many letters of what is folded, from below up.
    void unfold(int letters);

    /// Instead of fitInto, for paper: pages of this size, px.
    void setPages(QSizeF size);

    /// Never fetches: pages hold no resources but their photo files, which PhotoLoader reads.
    QVariant loadResource(int type, const QUrl &name) override;

private:
    void keepHeadingsWithText();
    void writeHead(PageWriter &page, const Content &content);
    void writeByline(PageWriter &page, const Content &content);
    void writeTextState(PageWriter &page, const Story &story);
    void writePhotoState(PageWriter &page, const Story &story);
    void writeBody(PageWriter &page, const Story &story);
    void writeNeighbours(PageWriter &page, const Neighbours &beside);
    void writeFigure(PageWriter &page, const Photo &photo, int indent);

    QList<Photo> m_photos; // in the order they stand
    QHash<QString, int> m_names;
    int m_textEnd = 0;
    int m_folded = 0;
    int m_measure;
    bool m_printed;
    PhotoObject *m_photoObject;
    int m_paneWidth = 0;
};

} // namespace sarika
