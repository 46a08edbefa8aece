// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/news/rulesoutcome.h"

#include <QDialog>
#include <QTimer>
#include <QUrl>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTextBrowser;

namespace sarika
{

/// Rules for a newspaper's pages beside what one of its stories reads like by them. Makes no request itself: it tells
/// which rules it wants tried and is given what came of them.
class SiteRulesDialog final : public QDialog
{
    Q_OBJECT

public:
    SiteRulesDialog(const QUrl &page, const QString &rules, QWidget *parent = nullptr);

    void tryNow(); // the rules as they stand
    void show(const RulesOutcome &outcome);

    using QDialog::show;

Q_SIGNALS:
    void trialWanted(const QString &rules);
    void rulesKept(const QString &rules); // empty: none from now on

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void retranslate();
    void openFile();
    void readFile(const QString &path);
    void say(const QString &words);
    QString wordsOf(const RulesOutcome &outcome) const;

    QUrl m_page;
    QLabel *m_hint;
    QPlainTextEdit *m_rules;
    QTextBrowser *m_preview;
    QLabel *m_said;
    QPushButton *m_open;
    QPushButton *m_save;
    QPushButton *m_cancel;
    QTimer m_pause; // of typing, until what was typed is tried
    std::optional<RulesOutcome> m_outcome;
};

} // namespace sarika
