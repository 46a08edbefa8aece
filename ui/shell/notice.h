// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

#include <functional>

class QLabel;
class QToolButton;

namespace sarika
{

/// A sentence laid over the foot of the window, never moving what is beneath: what went wrong, or what can be undone.
class Notice final : public QWidget
{
    Q_OBJECT

public:
    explicit Notice(QWidget *over);

    void tell(const QString &sentence);
    void offer(const QString &sentence, const QString &act, std::function<void()> taken); // with a button

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void place();
    void retranslate();

    QLabel *m_sentence;
    QToolButton *m_act;
    QToolButton *m_close;
    std::function<void()> m_taken; // what the button does; empty: there is none
    QTimer m_fade;
};

} // namespace sarika
