// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stories/storydelegate.h"

#include "ui/look/look.h"
#include "ui/stories/storylistmodel.h"
#include "ui/stories/thumbnails.h"

#include <QHelpEvent>
#include <QPainter>

#include <algorithm>

namespace sarika
{

using namespace Qt::StringLiterals;

namespace
{

// Headline two lines, teaser two; what a one-line headline or a row as high as Khmer leaves goes to the teaser.
constexpr int headlineLinesMost = 2;

} // namespace

StoryDelegate::StoryDelegate(Thumbnails &thumbnails, QObject *parent)
    : QStyledItemDelegate(parent), m_thumbnails(thumbnails)
{}

void StoryDelegate::forget()
{
    m_laid.clear();
}

const StoryDelegate::Laid &StoryDelegate::laid(const StoryCard &card, const QSize &size) const
{
    if (const Laid *known = m_laid.object(card.id); known && known->width == size.width() && known->card == card)
        return *known;
    auto fresh = std::make_unique<Laid>();
    const CardText text = cardText(card, size.width()); // four lines of letters 4 px wide
    const CardType type = cardType(text.script, card.read ? Emphasis::Read : Emphasis::Unread);
    const auto photo = card.leadPhoto ? PhotoPlace::Reserved : PhotoPlace::None;
    const QRect row(QPoint(), size);
    fresh->card = card;
    fresh->width = size.width();
    fresh->script = text.script;
    const int width = cardPlaces(row, text.script, photo, 1).headline.width();
    fresh->headline = layLines(text.headline, type.headline,
                               {.width = width, .pitch = type.headlinePitch, .most = headlineLinesMost});
    fresh->places = cardPlaces(row, text.script, photo, fresh->headline.lines);
    const int lines = fresh->places.teaser.height() / type.teaserPitch;
    fresh->teaser = layLines(text.teaser, type.teaser, {.width = width, .pitch = type.teaserPitch, .most = lines});
    closeUp(fresh->places, text.teaser.text.isEmpty() ? 0 : fresh->teaser.lines * type.teaserPitch);
    Laid *kept = fresh.release();
    m_laid.insert(card.id, kept);
    return *kept;
}

void StoryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Palette palette = paletteFor(option.palette);
    const auto card = index.data(StoryListModel::CardRole).value<StoryCard>();
    const Laid &text = laid(card, option.rect.size());
    painter->save();
    painter->translate(option.rect.topLeft());
    const QRect row(QPoint(), option.rect.size());
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(row, palette.selection);
    if (option.state.testFlag(QStyle::State_Selected) && option.state.testFlag(QStyle::State_HasFocus))
        painter->fillRect(QRect(0, 0, grid::markWide, row.height()), palette.mark);
    painter->fillRect(QRect(grid::three, row.bottom(), row.width() - grid::three - grid::two, 1), palette.hairline);
    if (!card.read)
        paintIcon(*painter, Icon::UnreadDot, QRectF(text.places.dot).adjusted(-4, -4, 4, 4), palette.mark);
    painter->setPen(card.read ? palette.faintInk : palette.ink);
    text.headline.layout->draw(painter, text.places.headline.topLeft());
    painter->setPen(palette.faintInk);
    text.teaser.layout->draw(painter, text.places.teaser.topLeft());
    paintMeta(*painter, text.places.meta, card, palette);
    if (!text.places.photo.isEmpty())
        paintPhoto(*painter, text.places.photo, card, palette);
    painter->restore();
}

void StoryDelegate::paintPhoto(QPainter &painter, const QRect &place, const StoryCard &card,
                               const Palette &palette) const
{
    const QString file = card.leadPhoto ? card.leadPhoto->thumbnail : QString();
    const QSize size = place.size() * painter.device()->devicePixelRatioF();
    const QImage photo = file.isEmpty() ? QImage() : m_thumbnails.find(file, size);
    if (photo.isNull())
        painter.fillRect(place, palette.shade);
    else
        painter.drawImage(place, photo);
}

bool StoryDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                              const QModelIndex &index)
{
    const auto card = index.data(StoryListModel::CardRole).value<StoryCard>();
    const QRect meta = laid(card, option.rect.size()).places.meta.translated(option.rect.topLeft());
    return meta.contains(event->pos()) && QStyledItemDelegate::helpEvent(event, view, option, index);
}

// Source · time · updated at the left, favourite and offline state at the right.
void StoryDelegate::paintMeta(QPainter &painter, const QRect &place, const StoryCard &card, const Palette &palette)
{
    int right = place.right() + 1;
    const auto icon = [&](Icon which, const QColor &colour) {
        const QRect at(right - grid::two, place.center().y() - grid::unit + 1, grid::two, grid::two);
        paintIcon(painter, which, at, colour);
        right -= grid::two + grid::half;
    };
    const auto held = [&](Held part, Icon here, Icon missing) {
        if (part != Held::None)
            icon(part == Held::Yes ? here : missing, part == Held::Yes      ? palette.good
                                                     : part == Held::Failed ? palette.mark
                                                                            : palette.faintInk);
    };
    held(card.offline.photos, Icon::Photo, Icon::PhotoMissing);
    held(card.offline.text, Icon::Text, Icon::TextMissing);
    if (card.favourite)
        icon(Icon::StarFilled, palette.mark);
    paintOrigin(painter, place.adjusted(0, 0, right - grid::half - place.right() - 1, 0), card, palette);
}

// A long name gives way to “updated”.
void StoryDelegate::paintOrigin(QPainter &painter, const QRect &place, const StoryCard &card, const Palette &palette)
{
    const auto line = [&painter](const QRect &at, const QString &text, const QColor &colour) {
        const QFont font = fontFor(scriptOf(text), Face::Sans, smallPx);
        const QFontMetrics metrics(font);
        const QString shown = metrics.elidedText(text, Qt::ElideRight, at.width());
        painter.setFont(font);
        painter.setPen(colour);
        painter.drawText(at, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextDontClip, shown);
        return metrics.horizontalAdvance(shown);
    };
    const QString mark = card.updated ? u"  ·  "_s + updatedWord() : QString();
    const QFontMetrics metrics(fontFor(scriptOf(mark), Face::Sans, smallPx));
    const int markWide = mark.isEmpty() ? 0 : metrics.horizontalAdvance(mark) + 1;
    const int wide =
        line(place.adjusted(0, 0, -markWide, 0), cardOrigin(card, QDateTime::currentDateTimeUtc()), palette.faintInk);
    if (card.updated)
        line(QRect(place.left() + wide, place.top(), markWide, place.height()), mark, palette.mark);
}

} // namespace sarika
