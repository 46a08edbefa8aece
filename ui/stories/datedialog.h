// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDialog>

namespace sarika
{

/// Asks for the day whose stories are to be seen.
class DateDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit DateDialog(const QDate &day, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const QDate &day); // the reader's, of their clock
};

} // namespace sarika
