// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sync/syncprogress.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QLabel;
class QProgressBar;
class QToolButton;

namespace sarika
{

/// The line below: how old the news is, how a sync goes, where a link leads. Its height never changes.
class StatusLine final : public QWidget
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    void setLastSync(const QDateTime &at, const std::optional<SyncReport> &report);
    void setSyncing(bool syncing);
    void setProgress(const SyncProgress &progress);
    void setSearchRenewal(int done, int total); // stories; 0: none runs
    void setPlan(const SyncPlan &plan);
    void setLink(const QString &address); // empty: none

Q_SIGNALS:
    void reportWanted();
    void cancelWanted();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();
    QString newsAge() const;
    QString newsAndPlan() const;
    QString planWords() const;
    QString progressWords() const;
    QString sectionsWords() const;
    QString quietWords() const;

    QLabel *m_text;
    QToolButton *m_failures;
    QProgressBar *m_bar;
    QToolButton *m_cancel;
    QTimer m_minutes;
    QDateTime m_lastSync;
    std::optional<SyncReport> m_report;
    SyncProgress m_progress;
    SyncPlan m_plan;
    QString m_link;
    int m_renewed = 0; // stories in the new search index, of m_toRenew
    int m_toRenew = 0;
    bool m_syncing = false;
};

} // namespace sarika
