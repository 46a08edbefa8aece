// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/syncreportdialog.h"

#include "app/errorwords.h"
#include "ui/look/look.h"
#include "ui/look/words.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace sarika
{

using namespace Qt::StringLiterals;

SyncReportDialog::SyncReportDialog(const SyncReport &report, QWidget *parent)
    : QDialog(parent), m_report(report), m_summary(wrappedLabel({}, this)), m_column(new QVBoxLayout),
      m_close(new QPushButton(this))
{
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(grid::three, grid::three, grid::three, grid::two);
    page->setSpacing(grid::two);
    page->addWidget(m_summary);
    page->addLayout(m_column, 1);
    page->addWidget(m_close, 0, Qt::AlignRight);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    resize(560, report.failures.isEmpty() ? 200 : 420);
    retranslate();
}

QString SyncReportDialog::summary() const
{
    const QString ended = relativeTime(m_report.endedAt, QDateTime::currentDateTimeUtc(), interfaceLanguage());
    QStringList lines{m_report.cancelled ? tr("The sync ended %1, cancelled. What had come is kept.").arg(ended)
                                         : tr("The sync ended %1.").arg(ended)};
    lines << inDigits(tr("%n stories are new", nullptr, m_report.storiesAdded));
    lines << inDigits(tr("%n pages fetched", nullptr, m_report.pagesFetched));
    lines << inDigits(tr("%n photos fetched", nullptr, m_report.photosFetched));
    lines << tr("%1 received").arg(bytesForPeople(m_report.bytes, interfaceLanguage()));
    if (m_report.failures.isEmpty())
        lines << tr("Nothing failed.");
    const QString first = lines.takeFirst();
    return first + u'\n' + lines.join(u" · "_s);
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
                                 ? tr("Next try: %1").arg(exactTime(failure.nextTryAt, interfaceLanguage()))
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
    setWrappedText(*m_summary, summary());
    delete m_failures;
    m_failures = makeFailures();
    m_failures->setAccessibleName(tr("What failed"));
    m_column->addWidget(m_failures);
    m_close->setText(tr("Close"));
}

} // namespace sarika
