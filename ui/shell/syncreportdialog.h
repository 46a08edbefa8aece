// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sync/syncprogress.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace sarika
{

/// What the last syncs did, one at a time, and of what failed: where, why, and when it is tried again, or now.
class SyncReportDialog final : public QDialog
{
    Q_OBJECT

public:
    SyncReportDialog(const QList<SyncReport> &reports, QWidget *parent); // newest first, at least one

    void setReports(const QList<SyncReport> &reports); // shows the newest

Q_SIGNALS:
    void tryWanted(const sarika::SyncRequest &request);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void fillChoice();
    void showReport(int at);
    QString leftWords() const;
    SyncRequest again() const;
    QWidget *makeFailures() const;
    QString summary() const;

    SyncReport m_report;
    QList<SyncReport> m_reports;
    QComboBox *m_choice;
    QLabel *m_summary;
    QWidget *m_failures = nullptr;
    QVBoxLayout *m_column;
    QPushButton *m_try;
    QPushButton *m_close;
};

} // namespace sarika
