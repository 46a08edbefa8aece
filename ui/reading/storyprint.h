// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/news/story.h"
#include "ui/reading/pagelook.h"

#include <QObject>

class QPagedPaintDevice;
class QPainter;

namespace sarika
{

class PhotoLoader;
class StoryDocument;

/// A story on paper, black on white: its newspaper and date above every page, its address and the page's number
/// beneath.
class StoryPrint final : public QObject
{
    Q_OBJECT

public:
    StoryPrint(const Story &story, Wording language, const TextStyle &style, QObject *parent = nullptr);

    /// Reads the photos; told by ready.
    void prepare();

    /// Once it is ready. False where the paper cannot be painted on (a file that cannot be written).
    bool print(QPagedPaintDevice &paper) const;

Q_SIGNALS:
    void ready();

private:
    void photoCame();
    void paintPage(QPainter &painter, StoryDocument &page, int index, QSizeF sheet) const;
    void paintHead(QPainter &painter, QSizeF sheet) const;
    void paintFoot(QPainter &painter, QSizeF sheet, int number, int pages) const;

    Story m_story;
    PageLook m_look;
    PhotoLoader *m_photos;
    qsizetype m_awaited = 0;
};

} // namespace sarika
