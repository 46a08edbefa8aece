// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/news/source.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace sarika
{

class NumberChoice;

/// What is known of a newspaper, and how much of it is kept.
class PropertiesDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `forAll`: what holds where the newspaper has no limits of its own, each given.
    PropertiesDialog(Source source, const KeepLimits &forAll, QWidget *parent = nullptr);

    KeepLimits keep() const; // as chosen

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    Source m_source;
    QLabel *m_addressLabel;
    QLabel *m_storiesLabel;
    QLabel *m_stories;
    QLabel *m_daysLabel;
    NumberChoice *m_days;
    QLabel *m_newestLabel;
    NumberChoice *m_newest;
    QLabel *m_bytesLabel;
    NumberChoice *m_bytes;
    QLabel *m_promise;
    QPushButton *m_save;
    QPushButton *m_cancel;
};

} // namespace sarika
