// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/stories/cardlayout.h"

#include <QCache>
#include <QStyledItemDelegate>

namespace sarika
{

class Thumbnails;
struct Palette;

/// Paints one story card: words from cardtext, places from cardlayout, photos as Thumbnails has them.
class StoryDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    StoryDelegate(Thumbnails &thumbnails, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// Only the source line, where the offline marks stand, has a tip: elsewhere it would cover what is read.
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

    void forget(); // laid-out text, when fonts changed

private:
    /// The words of one card, laid out for one width.
    struct Laid
    {
        StoryCard card;
        int width = 0;
        Script script = Script::Latin;
        CardPlaces places; // of a row at 0, 0
        TextLines headline;
        TextLines teaser;
    };

    const Laid &laid(const StoryCard &card, const QSize &size) const;
    void paintPhoto(QPainter &painter, const QRect &place, const StoryCard &card, const Palette &palette) const;
    static void paintMeta(QPainter &painter, const QRect &place, const StoryCard &card, const Palette &palette);
    static void paintOrigin(QPainter &painter, const QRect &place, const StoryCard &card, const Palette &palette);

    Thumbnails &m_thumbnails;
    mutable QCache<StoryId, Laid> m_laid{200};
};

} // namespace sarika
