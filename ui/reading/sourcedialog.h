// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/news/story.h"
#include "ui/reading/readingmodule.h"

#include <QDialog>

#include <memory>

class QPlainTextEdit;
class QPushButton;
class QTabWidget;

namespace sarika
{

/// What a story is made of: its cleaned HTML, coloured, and its fields. For the curious and for reports of faults.
class SourceDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit SourceDialog(const Story &story, QWidget *parent = nullptr);
    ~SourceDialog() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    QPlainTextEdit *addText(const QString &text);
    void colour();
    void retranslate();

    QTabWidget *m_tabs;
    QPushButton *m_close = nullptr;
    std::unique_ptr<TagPainter> m_colours;
};

} // namespace sarika
