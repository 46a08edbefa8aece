// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/searchchips.h"

#include "ui/look/look.h"

#include <QCoreApplication>
#include <QEvent>
#include <QToolButton>

#include <algorithm>

namespace sarika
{

QString chipWords(SearchField field)
{
    const auto words = [](const char *text) { return QCoreApplication::translate("SearchChips", text); };
    switch (field) {
    case SearchField::Headline:
        return words(QT_TRANSLATE_NOOP("SearchChips", "Headline"));
    case SearchField::Byline:
        return words(QT_TRANSLATE_NOOP("SearchChips", "Byline"));
    case SearchField::Caption:
        return words(QT_TRANSLATE_NOOP("SearchChips", "Photo caption"));
    case SearchField::Credit:
        return words(QT_TRANSLATE_NOOP("SearchChips", "Photo credit"));
    case SearchField::Source:
        return words(QT_TRANSLATE_NOOP("SearchChips", "Newspaper"));
    case SearchField::After:
        return words(QT_TRANSLATE_NOOP("SearchChips", "After a date"));
    case SearchField::Before:
        return words(QT_TRANSLATE_NOOP("SearchChips", "Before a date"));
    case SearchField::Language:
        return words(QT_TRANSLATE_NOOP("SearchChips", "Language"));
    case SearchField::Favourites:
        return words(QT_TRANSLATE_NOOP("SearchChips", "Only favourites"));
    case SearchField::Relevance:
        return words(QT_TRANSLATE_NOOP("SearchChips", "Best match first"));
    case SearchField::Any:
        break;
    }
    return {};
}

SearchChips::SearchChips(QWidget *over) : QWidget(over)
{
    setObjectName(QStringLiteral("searchChips"));
    setAttribute(Qt::WA_StyledBackground);
    for (const SearchField field : searchFields()) {
        auto *chip = new QToolButton(this);
        chip->setCheckable(true);
        chip->setFocusPolicy(Qt::TabFocus);
        chip->installEventFilter(this);
        connect(chip, &QToolButton::clicked, this, [this, field] { Q_EMIT chosen(field); });
        m_chips << chip;
    }
    retranslate();
    hide();
}

void SearchChips::followInTabOrder(QWidget *box)
{
    QWidget *before = box;
    for (QToolButton *chip : std::as_const(m_chips)) {
        setTabOrder(before, chip);
        before = chip;
    }
}

// In one row where the window is wide enough, so that what is found stays in sight.
void SearchChips::placeUnder(const QWidget &box)
{
    const QPoint at = box.mapTo(parentWidget(), QPoint(0, box.height() + grid::half));
    const QSize size = arrange(parentWidget()->width() - 2 * grid::unit);
    const int rightmost = std::max(grid::unit, parentWidget()->width() - grid::unit - size.width());
    setGeometry(QRect(QPoint(std::min(at.x(), rightmost), at.y()), size));
}

QSize SearchChips::arrange(int width)
{
    int x = grid::unit;
    int y = grid::unit;
    int right = 0;
    int high = 0;
    for (QToolButton *chip : std::as_const(m_chips)) {
        const QSize size = chip->sizeHint();
        if (x > grid::unit && x + size.width() > width - grid::unit) {
            x = grid::unit;
            y += high + grid::half;
        }
        chip->setGeometry(QRect(QPoint(x, y), size));
        right = std::max(right, x + size.width());
        x += size.width() + grid::half;
        high = size.height();
    }
    return {right + grid::unit, y + high + grid::unit};
}

void SearchChips::setUsed(const QList<SearchField> &fields)
{
    for (qsizetype i = 0; i < m_chips.size(); ++i)
        m_chips.at(i)->setChecked(fields.contains(searchFields().at(i)));
}

bool SearchChips::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut)
        Q_EMIT left();
    return QWidget::eventFilter(watched, event);
}

void SearchChips::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void SearchChips::retranslate()
{
    setAccessibleName(tr("Narrow the search"));
    for (qsizetype i = 0; i < m_chips.size(); ++i)
        m_chips.at(i)->setText(chipWords(searchFields().at(i)));
}

} // namespace sarika
