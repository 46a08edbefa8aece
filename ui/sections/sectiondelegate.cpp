// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sections/sectiondelegate.h"

#include "ui/look/look.h"
#include "ui/sections/sectionsmodel.h"

#include <QPainter>

#include <algorithm>

namespace sarika
{

namespace
{

/// Where the parts of one row stand, in the view's px.
struct Places
{
    QRect icon; // empty for a section
    QRect name;
    QRect failure; // empty where all is well
    QRect count;
};

// The lists stand apart from the sources.
int gapBelow(const QModelIndex &index)
{
    return !index.parent().isValid() && index.row() == SectionsModel::lists - 1 ? SectionsModel::gapPx : 0;
}

int rowHeight(const QFont &font)
{
    return std::max(grid::four, QFontMetrics(font).height() + grid::unit);
}

Places placesIn(const QStyleOptionViewItem &option, const QModelIndex &index, int countWidth)
{
    const QRect row = option.rect.adjusted(0, 0, 0, -gapBelow(index));
    const bool section = index.parent().isValid();
    Places places;
    int left = row.left() + (section ? grid::three - 2 : grid::two);
    if (!section) {
        places.icon = QRect(left, row.center().y() - grid::icon / 2 + 1, grid::icon, grid::icon);
        left += grid::icon + grid::unit + 2;
    }
    int right = row.right() - grid::two;
    places.count = QRect(right - countWidth, row.top(), countWidth, row.height());
    right -= countWidth > 0 ? countWidth + grid::unit : 0;
    if (!index.data(SectionsModel::FailureRole).toString().isEmpty()) {
        places.failure = QRect(right - grid::two, row.center().y() - grid::unit + 1, grid::two, grid::two);
        right -= grid::two + grid::half;
    }
    places.name = QRect(left, row.top(), right - left, row.height());
    return places;
}

QString countOf(const QModelIndex &index)
{
    const int count = index.data(SectionsModel::CountRole).toInt();
    return count > 0 ? inWords(count) : QString();
}

} // namespace

void SectionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Palette palette = paletteFor(option.palette);
    const QString name = index.data(Qt::DisplayRole).toString();
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    const QFont nameFont = fontFor(scriptOf(name), Face::Sans, interfacePx, chosen ? Weight::Bold : Weight::Regular);
    const QString count = countOf(index);
    const QFont countFont = fontFor(scriptOf(count), Face::Sans, smallPx);
    const Places places = placesIn(option, index, QFontMetrics(countFont).horizontalAdvance(count));
    painter->save();
    if (chosen && option.state.testFlag(QStyle::State_HasFocus))
        painter->fillRect(option.rect.left() - option.rect.left(), option.rect.top(), grid::markWide,
                          option.rect.height() - gapBelow(index), palette.mark);
    const QIcon icon = index.data(Qt::DecorationRole).value<QIcon>();
    if (!places.icon.isEmpty())
        icon.paint(painter, places.icon);
    painter->setPen(palette.ink);
    painter->setFont(nameFont);
    painter->drawText(places.name, Qt::AlignVCenter | Qt::TextDontClip,
                      QFontMetrics(nameFont).elidedText(name, Qt::ElideRight, places.name.width()));
    painter->setPen(palette.faintInk);
    painter->setFont(countFont);
    painter->drawText(places.count, Qt::AlignVCenter | Qt::AlignRight | Qt::TextDontClip, count);
    if (!places.failure.isEmpty())
        paintIcon(*painter, Icon::Warning, places.failure, palette.mark);
    painter->restore();
}

QSize SectionDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const QString name = index.data(Qt::DisplayRole).toString();
    return {grid::sections / 2, rowHeight(fontFor(scriptOf(name), Face::Sans, interfacePx)) + gapBelow(index)};
}

void SectionDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                           const QModelIndex &index) const
{
    editor->setGeometry(placesIn(option, index, 0).name.adjusted(-grid::half, 1, grid::unit, -1));
}

} // namespace sarika
