// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/mostviewedwriter.h"

#include "app/text/wordsforpeople.h"
#include "ui/reading/pagewriter.h"
#include "ui/reading/photoobject.h"

#include <QCoreApplication>
#include <QTextTable>

namespace sarika
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int mostPlaces = 6;
constexpr QSize thumbnailSize(96, 64);

QTextTableFormat listFormat(const PageLook &look)
{
    QTextTableFormat format;
    format.setBorder(0);
    format.setBorderCollapse(true);
    format.setCellSpacing(0);
    format.setCellPadding(0);
    format.setTopMargin(grid::unit);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    format.setColumnWidthConstraints({QTextLength(QTextLength::FixedLength, look.style.size * 2),
                                      QTextLength(QTextLength::VariableLength, 0),
                                      QTextLength(QTextLength::FixedLength, thumbnailSize.width() + grid::two)});
    return format;
}

QTextTableCellFormat cellFormat(const PageLook &look)
{
    QTextTableCellFormat format;
    format.setTopPadding(grid::unit + grid::half);
    format.setBottomPadding(grid::two);
    format.setTopBorder(grid::hairline);
    format.setTopBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setTopBorderBrush(look.palette.hairline);
    return format;
}

void writePlace(PageWriter &page, QTextTable *table, int row, const MostViewed &place)
{
    const QTextTableCellFormat format = cellFormat(page.look());
    for (int column = 0; column < 3; ++column)
        table->cellAt(row, column).setFormat(format);
    QTextTableCellFormat right = format;
    right.setLeftPadding(grid::two);
    table->cellAt(row, 2).setFormat(right);

    page.enterCell(table, row, 0);
    page.write(Part::Rank, numberForPeople(place.rank, page.look().language));
    page.enterCell(table, row, 1);
    page.write(Part::RankedHeadline, {Run{.text = place.headline, .link = linkOf(place)}});
    if (!place.teaser.isEmpty())
        page.write(Part::RankedTeaser, {Run{.text = place.teaser, .link = linkOf(place)}});
    page.enterCell(table, row, 2);
    if (!place.thumbnail.isEmpty())
        page.writeThumbnail(place.thumbnail, thumbnailSize, linkOf(place));
}

} // namespace

QString linkOf(StoryId id)
{
    return u"story:"_s + QString::number(id);
}

QString linkOf(const MostViewed &place)
{
    return place.storyId != 0 ? linkOf(place.storyId) : place.address.toString();
}

QList<QTextLength> listColumns(const QTextTableFormat &list, double measure)
{
    QList<QTextLength> widths = list.columnWidthConstraints();
    const double thumbnail = thumbnailIn(thumbnailSize, measure).width();
    widths.last() = QTextLength(QTextLength::FixedLength, thumbnail + grid::two);
    return widths;
}

void writeMostViewed(PageWriter &page, const QList<MostViewed> &places, const QString &sourceName)
{
    if (places.isEmpty())
        return;
    const QString title = sourceName.isEmpty()
                              ? QCoreApplication::translate("MostViewed", "MOST VIEWED")
                              : QCoreApplication::translate("MostViewed", "MOST VIEWED in %1").arg(sourceName);
    page.write(Part::ListTitle, title);
    const int rows = std::min<int>(mostPlaces, static_cast<int>(places.size()));
    QTextTable *table = page.beginTable(rows, 3, listFormat(page.look()));
    for (int row = 0; row < rows; ++row)
        writePlace(page, table, row, places.at(row));
    page.endTable(table);
}

} // namespace sarika
