// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stories/storiespane.h"

#include "ui/look/look.h"
#include "ui/look/words.h"
#include "ui/stories/datedialog.h"
#include "ui/stories/storiesview.h"
#include "ui/stories/storylistmodel.h"

#include <QEvent>
#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <chrono>

namespace sarika
{

StoriesPane::StoriesPane(StoryReader reader, QWidget *parent)
    : QWidget(parent), m_model(new StoryListModel(std::move(reader), this)), m_name(new QLabel(this)),
      m_view(new StoriesView(*m_model, this)), m_empty(wrappedLabel({}, this)), m_pages(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("storiesPane"));
    setAttribute(Qt::WA_StyledBackground);
    m_view->setObjectName(QStringLiteral("stories"));
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_name->setTextFormat(Qt::PlainText);
    m_name->setContentsMargins(grid::three, grid::unit, grid::two, grid::unit);
    m_empty->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto *emptyPage = new QWidget(this);
    auto *emptyColumn = new QVBoxLayout(emptyPage);
    emptyColumn->setContentsMargins(grid::three, grid::unit, grid::three, grid::three);
    emptyColumn->addWidget(m_empty);
    m_pages->addWidget(m_view);
    m_pages->addWidget(emptyPage);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_name);
    column->addWidget(m_pages, 1);
    connect(m_view, &StoriesView::chosen, this, &StoriesPane::chosen);
    connect(m_view, &StoriesView::pageWanted, this, &StoriesPane::pageWanted);
    connect(m_view, &QAbstractItemView::clicked, this, [this] { Q_EMIT opened(m_view->chosenId()); });
    connect(m_view, &QAbstractItemView::activated, this, [this] { Q_EMIT opened(m_view->chosenId()); });
    connect(m_view, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        if (m_view->indexAt(at).isValid())
            Q_EMIT menuWanted(m_view->chosenId(), m_view->viewport()->mapToGlobal(at));
    });
    for (const auto change : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_model, change, this, &StoriesPane::showState);
    m_minutes.callOnTimeout(m_model, &StoryListModel::timePassed);
    m_minutes.start(std::chrono::minutes(1));
    retranslate();
}

void StoriesPane::setFilter(const StoryFilter &filter, const QString &name)
{
    rename(name);
    m_model->setFilter(filter);
    m_view->scrollToTop();
    showState();
}

void StoriesPane::rename(const QString &name)
{
    m_name->setFont(fontFor(scriptOf(name), Face::Serif, 20, Weight::Bold));
    m_name->setText(name);
}

const StoryFilter &StoriesPane::filter() const
{
    return m_model->filter();
}

StoryId StoriesPane::chosenId() const
{
    return m_view->chosenId();
}

void StoriesPane::choose(StoryId id)
{
    m_view->choose(id);
}

bool StoriesPane::chooseNext()
{
    return m_view->chooseBeside(1);
}

bool StoriesPane::choosePrevious()
{
    return m_view->chooseBeside(-1);
}

StoryAnchor StoriesPane::chosenAnchor() const
{
    return m_model->anchorAt(m_view->currentIndex());
}

QList<StoryId> StoriesPane::shownIds() const
{
    return m_model->ids();
}

void StoriesPane::showAllRead()
{
    m_model->showAllRead();
}

void StoriesPane::readAgain()
{
    m_model->readAgain();
}

void StoriesPane::askForDay()
{
    const qint64 shown = m_model->anchorAt(m_view->indexAt(QPoint(1, 1))).publishedAt;
    const QDate day = shown > 0 ? QDateTime::fromMSecsSinceEpoch(shown).date() : QDate::currentDate();
    auto *dialog = new DateDialog(day, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &DateDialog::chosen, this, &StoriesPane::showDay);
    dialog->open();
}

void StoriesPane::showDay(const QDate &day)
{
    QModelIndex row = m_model->firstBefore(day.addDays(1).startOfDay());
    if (!row.isValid())
        row = m_model->index(m_model->rowCount() - 1);
    m_view->setCurrentIndex(row);
    m_view->scrollTo(row, QAbstractItemView::PositionAtTop);
    m_view->setFocus(Qt::ShortcutFocusReason);
}

QWidget *StoriesPane::list() const
{
    return m_view;
}

void StoriesPane::add(const QList<StoryId> &ids)
{
    m_model->add(ids);
}

void StoriesPane::change(const QList<StoryId> &ids)
{
    m_model->change(ids);
}

void StoriesPane::changeMany()
{
    m_model->changeMany();
    showState();
}

void StoriesPane::remove(const QList<StoryId> &ids)
{
    m_model->remove(ids);
}

void StoriesPane::showState()
{
    const bool any = m_model->rowCount() > 0;
    m_pages->setCurrentIndex(any ? 0 : 1);
    const StoryFilter &filter = m_model->filter();
    if (!filter.query.isEmpty())
        setWrappedText(*m_empty, tr("No story holds “%1”.").arg(filter.query));
    else if (filter.list == StoryFilter::List::Unread)
        setWrappedText(*m_empty, tr("Everything is read."));
    else if (filter.list == StoryFilter::List::Favourites)
        setWrappedText(*m_empty, tr("No favourites yet. Press S on a story to keep it for ever, with its photos."));
    else if (filter.list == StoryFilter::List::MostViewed)
        setWrappedText(*m_empty, tr("None of your newspapers has told what is most viewed yet."));
    else
        setWrappedText(*m_empty, tr("Nothing here yet. Sync to fetch the latest stories."));
}

void StoriesPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void StoriesPane::retranslate()
{
    m_view->setAccessibleName(tr("Stories"));
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_model->timePassed();
    showState();
}

} // namespace sarika
