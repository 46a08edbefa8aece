// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QTimer>
#include <QWidget>

class QBoxLayout;
class QLabel;

namespace sarika
{

class Settings;

/// The quiet line beneath the top bar, as a newspaper's beneath its name: today's date, and where the reader wants it
/// the lunar date with the Buddhist year; beside each other, in a narrow window beneath each other.
class Masthead final : public QWidget
{
    Q_OBJECT

public:
    explicit Masthead(const Settings &settings, QWidget *parent = nullptr);

    void showDay(QDate day);

    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void say();
    void arrange();

    const Settings &m_settings;
    QDate m_day;
    QLabel *m_date;
    QLabel *m_lunar;
    QBoxLayout *m_line;
    QTimer m_minutes; // at midnight another day begins
};

} // namespace sarika
