// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sync/syncprogress.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace sarika
{

/// What the last sync did, and of what failed: where, why, and when it is tried again.
class SyncReportDialog final : public QDialog
{
    Q_OBJECT

public:
    SyncReportDialog(const SyncReport &report, QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    QWidget *makeFailures() const;
    QString summary() const;

    SyncReport m_report;
    QLabel *m_summary;
    QWidget *m_failures = nullptr;
    QVBoxLayout *m_column;
    QPushButton *m_close;
};

} // namespace sarika
