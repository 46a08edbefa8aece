// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/statusline.h"

#include "ui/look/look.h"
#include "ui/look/motion.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QProgressBar>
#include <QToolButton>

#include <algorithm>
#include <chrono>

namespace sarika
{

using namespace Qt::StringLiterals;

namespace
{

void keepPlace(QWidget &widget)
{
    QSizePolicy policy = widget.sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    widget.setSizePolicy(policy);
}

constexpr qsizetype mostSections = 12; // named while they sync

} // namespace

StatusLine::StatusLine(QWidget *parent)
    : QWidget(parent), m_text(new QLabel(this)), m_failures(new QToolButton(this)), m_bar(new QProgressBar(this)),
      m_cancel(new QToolButton(this))
{
    setObjectName(QStringLiteral("statusLine"));
    setAttribute(Qt::WA_StyledBackground);
    setFixedHeight(textBarHeight(grid::statusLine, grid::half));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_failures->setObjectName(QStringLiteral("failures"));
    m_failures->setIcon(lineIcon(Icon::Warning, Ink::Mark));
    m_failures->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_failures->setFocusPolicy(Qt::TabFocus);
    m_bar->setTextVisible(false);
    m_bar->setFixedSize(160, grid::half);
    m_cancel->setObjectName(QStringLiteral("cancelSync"));
    m_cancel->setIcon(lineIcon(Icon::Cancel));
    m_cancel->setFocusPolicy(Qt::TabFocus);
    keepPlace(*m_bar);
    keepPlace(*m_cancel);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(grid::two, 1, grid::unit, 0);
    row->setSpacing(grid::unit);
    row->addWidget(m_text, 1);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_failures, m_bar, m_cancel})
        row->addWidget(widget);
    connect(m_failures, &QToolButton::clicked, this, &StatusLine::reportWanted);
    connect(m_cancel, &QToolButton::clicked, this, &StatusLine::cancelWanted);
    m_minutes.callOnTimeout(this, &StatusLine::refresh);
    m_minutes.start(std::chrono::minutes(1));
    refresh();
}

void StatusLine::setLastSync(const QDateTime &at, const std::optional<SyncReport> &report)
{
    m_lastSync = at;
    m_report = report;
    refresh();
}

void StatusLine::setSyncing(bool syncing)
{
    m_syncing = syncing;
    m_progress = {};
    refresh();
}

void StatusLine::setProgress(const SyncProgress &progress)
{
    m_progress = progress;
    refresh();
}

void StatusLine::setPlan(const SyncPlan &plan)
{
    m_plan = plan;
    refresh();
}

void StatusLine::setLink(const QString &address)
{
    m_link = address;
    refresh();
}

QString StatusLine::newsAge() const
{
    if (!m_lastSync.isValid())
        return {};
    const bool offline = (m_report && m_report->offline()) || m_plan.waits == SyncPlan::Waits::Network;
    if (m_lastSync.secsTo(QDateTime::currentDateTimeUtc()) < 60 && !offline)
        return tr("Synced just now");
    const QString age = relativeTime(m_lastSync, QDateTime::currentDateTimeUtc(), interfaceWording());
    return offline ? tr("Offline · news from %1").arg(age) : tr("News from %1").arg(age);
}

void StatusLine::setSearchRenewal(int done, int total)
{
    m_renewed = done;
    m_toRenew = total;
    refresh();
}

// What is said while nothing is fetched.
QString StatusLine::quietWords() const
{
    return m_toRenew == 0 ? newsAndPlan()
                          : tr("Search is being renewed: %1 of %2 stories").arg(inWords(m_renewed), inWords(m_toRenew));
}

QString StatusLine::newsAndPlan() const
{
    QStringList parts{newsAge(), planWords()};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString StatusLine::planWords() const
{
    switch (m_plan.waits) {
    case SyncPlan::Waits::Network:
        return tr("syncs when the network is back");
    case SyncPlan::Waits::FreeNetwork:
        return tr("waits for a connection that is not metered");
    case SyncPlan::Waits::Clock:
        //: %1 is a time of day, today or tomorrow
        return m_plan.nextAt > QDateTime::currentDateTimeUtc()
                   ? tr("next sync at %1").arg(inDigits(m_plan.nextAt.toLocalTime().toString(u"HH:mm")))
                   : QString();
    case SyncPlan::Waits::Asked:
        break;
    }
    return {};
}

QString StatusLine::sectionsWords() const
{
    QStringList lines;
    for (const SyncProgress::OfSection &section : m_progress.sections) {
        if (section.done < section.total && !section.name.isEmpty() && lines.size() < mostSections)
            //: %1 a section, %2 done, %3 to do, %4 bytes received
            lines << tr("%1: %2 of %3 · %4")
                         .arg(section.name, inWords(section.done), inWords(section.total),
                              bytesForPeople(section.bytes, interfaceWording()));
    }
    return lines.join(u'\n');
}

QString StatusLine::progressWords() const
{
    if (m_progress.total == 0)
        return tr("Syncing…");
    //: %1 done, %2 to do, %3 bytes received, %4 what is being fetched
    return tr("Syncing: %1 of %2 · %3 · %4")
        .arg(inWords(m_progress.done), inWords(m_progress.total), bytesForPeople(m_progress.bytes, interfaceWording()),
             m_progress.current);
}

void StatusLine::refresh()
{
    const bool failed = m_report && !m_report->failures.isEmpty() && !m_syncing;
    const QString text = !m_link.isEmpty() ? m_link : m_syncing ? progressWords() : quietWords();
    m_text->setText(text);
    m_text->setToolTip(m_syncing ? sectionsWords() : QString());
    m_text->setAccessibleName(text);
    m_failures->setVisible(failed);
    if (failed)
        m_failures->setText(inDigits(tr("%n failed", "addresses of the last sync", int(m_report->failures.size()))));
    m_failures->setToolTip(tr("What failed in the last sync, and why"));
    m_bar->setVisible(m_syncing || m_toRenew > 0);
    if (const int total = m_syncing ? m_progress.total : m_toRenew; total > 0) {
        m_bar->setRange(0, total);
        m_bar->setValue(m_syncing ? m_progress.done : m_renewed);
    } else {
        showBusy(*m_bar);
    }
    m_bar->setAccessibleName(m_syncing ? tr("Progress of the sync") : tr("Progress of renewing the search"));
    m_cancel->setVisible(m_syncing);
    m_cancel->setToolTip(tr("Cancel sync"));
    m_cancel->setAccessibleName(tr("Cancel sync"));
}

void StatusLine::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    QPainter(this).fillRect(0, 0, width(), 1, paletteFor(palette()).hairline);
}

void StatusLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

} // namespace sarika
