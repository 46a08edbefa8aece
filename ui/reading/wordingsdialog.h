// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/news/formerwording.h"

#include <QDialog>
#include <QList>

class QComboBox;
class QLabel;
class QPushButton;
class QTextBrowser;

namespace sarika
{

/// What a story said before it was changed, one wording at a time; what the next one no longer says is marked.
class WordingsDialog final : public QDialog
{
    Q_OBJECT

public:
    /// now: what the story says; former: newest first, at least one.
    WordingsDialog(const FormerWording &now, const QList<FormerWording> &former, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showWording(int at);

    QList<FormerWording> m_wordings; // the story's own first
    QComboBox *m_choice;
    QLabel *m_hint;
    QTextBrowser *m_text;
    QPushButton *m_close;
};

} // namespace sarika
