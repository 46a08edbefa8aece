// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace sarika
{

/// The window with nothing in it yet: the mynah, one sentence, the sample edition, and a place for an address.
class Welcome final : public QWidget
{
    Q_OBJECT

public:
    explicit Welcome(QWidget *parent = nullptr);

Q_SIGNALS:
    void sampleWanted();
    void addressGiven(const QString &address);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void give();
    void retranslate();

    QLabel *m_name;
    QLabel *m_sentence;
    QPushButton *m_sample;
    QLineEdit *m_address;
    QPushButton *m_look;
};

} // namespace sarika
