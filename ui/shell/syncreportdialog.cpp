// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/syncreportdialog.h"

#include "app/errorwords.h"
#include "ui/look/look.h"
#include "ui/look/words.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <utility>

namespace sarika
{

using namespace Qt::StringLiterals;

SyncReportDialog::SyncReportDialog(const QList<SyncReport> &reports, QWidget *parent)
    : QDialog(parent), m_choice(new QComboBox(this)), m_summary(wrappedLabel({}, this)), m_column(new QVBoxLayout),
      m_try(new QPushButton(this)), m_close(new QPushButton(this))
{
    m_try->setObjectName(u"tryNow"_s);
    m_try->setAutoDefault(false);
    auto *foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(m_try);
    foot->addWidget(m_close);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(grid::three, grid::three, grid::three, grid::two);
    page->setSpacing(grid::two);
    page->addWidget(m_choice);
    page->addWidget(m_summary);
    page->addLayout(m_column, 1);
    page->addLayout(foot);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_try, &QPushButton::clicked, this, [this] { Q_EMIT tryWanted(again()); });
    connect(m_choice, &QComboBox::activated, this, &SyncReportDialog::showReport);
    setReports(reports);
    resize(560, m_report.failures.isEmpty() ? page->totalHeightForWidth(560) : 460);
}

void SyncReportDialog::setReports(const QList<SyncReport> &reports)
{
    m_reports = reports;
    m_choice->clear(); // the newest
    retranslate();
}

void SyncReportDialog::showReport(int at)
{
    m_report = m_reports.value(at);
    setWrappedText(*m_summary, summary());
    delete std::exchange(m_failures, nullptr);
    if (!m_report.failures.isEmpty()) {
        m_failures = makeFailures();
        m_failures->setAccessibleName(tr("What failed"));
        m_column->addWidget(m_failures);
    }
    m_try->setVisible(!m_report.failures.isEmpty() || m_report.left > 0);
}

void SyncReportDialog::fillChoice()
{
    m_choice->clear();
    for (const SyncReport &report : std::as_const(m_reports)) {
        QString words = exactTime(report.endedAt, interfaceWording());
        if (!report.failures.isEmpty())
            words += u" · "_s + inDigits(tr("%n failed", "addresses of one sync", int(report.failures.size())));
        m_choice->addItem(words);
    }
    m_choice->setVisible(m_reports.size() > 1);
}

// What failed, whatever its time; all that is due where a failure is of no section.
SyncRequest SyncReportDialog::again() const
{
    SyncRequest request{.force = true};
    for (const SyncReport::Failure &failure : m_report.failures) {
        if (failure.section == 0)
            return {.force = true};
        if (!request.sections.contains(failure.section))
            request.sections << failure.section;
    }
    return request;
}

QString SyncReportDialog::leftWords() const
{
    if (m_report.left == 0)
        return {};
    const QString left = inDigits(tr("%n pages and photos are left for the next sync", nullptr, m_report.left));
    if (!m_report.budgetSpent)
        return left;
    const QString why = left + u", "_s + tr("because the data limit was reached.");
    return m_report.leftNames.isEmpty() ? why : why + u'\n' + m_report.leftNames.join(u" · "_s);
}

QString SyncReportDialog::summary() const
{
    const QString ended = relativeTime(m_report.endedAt, QDateTime::currentDateTimeUtc(), interfaceWording());
    QStringList lines{m_report.cancelled ? tr("The sync ended %1, cancelled. What had come is kept.").arg(ended)
                                         : tr("The sync ended %1.").arg(ended)};
    lines << inDigits(tr("%n stories are new", nullptr, m_report.storiesAdded));
    lines << inDigits(tr("%n pages fetched", nullptr, m_report.pagesFetched));
    if (m_report.pagesStub > 0)
        lines << inDigits(tr("%n pages show only the beginning of their story", nullptr, m_report.pagesStub));
    lines << inDigits(tr("%n photos fetched", nullptr, m_report.photosFetched));
    lines << tr("%1 received").arg(bytesForPeople(m_report.bytes, interfaceWording()));
    if (m_report.failures.isEmpty())
        lines << tr("Nothing failed.");
    const QString first = lines.takeFirst();
    const QString left = leftWords();
    return first + u'\n' + lines.join(u" · "_s) + (left.isEmpty() ? left : u'\n' + left);
}

QWidget *SyncReportDialog::makeFailures() const
{
    auto *list = new QWidget;
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, grid::unit, 0);
    column->setSpacing(grid::half);
    for (const SyncReport::Failure &failure : m_report.failures) {
        auto *where = wrappedLabel(failure.sectionName.isEmpty() ? failure.address.host() : failure.sectionName, list);
        where->setFont(fontFor(scriptOf(where->text()), Face::Sans, interfacePx, Weight::Bold));
        where->setToolTip(failure.address.toDisplayString());
        auto *why = wrappedLabel(wordsFor(failure.error), list);
        const QString next = failure.nextTryAt.isValid()
                                 ? tr("Next try: %1").arg(exactTime(failure.nextTryAt, interfaceWording()))
                                 : tr("Not tried again until you sync this section.");
        auto *when = wrappedLabel(failure.address.toDisplayString() + u"\n"_s + next, list);
        when->setForegroundRole(QPalette::PlaceholderText);
        for (QLabel *line : {where, why, when})
            column->addWidget(line);
        column->addSpacing(grid::unit);
    }
    column->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(list);
    return scroll;
}

void SyncReportDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void SyncReportDialog::retranslate()
{
    setWindowTitle(tr("Last Sync"));
    m_choice->setAccessibleName(tr("Which sync"));
    m_try->setText(tr("Try Now"));
    m_close->setText(tr("Close"));
    const int at = std::max(m_choice->currentIndex(), 0);
    fillChoice();
    m_choice->setCurrentIndex(at);
    showReport(at);
}

} // namespace sarika
