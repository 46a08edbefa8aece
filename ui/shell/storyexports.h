// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/error.h"
#include "app/news/story.h"
#include "app/settings.h"

#include <QObject>

class QWidget;

namespace sarika
{

/// Takes stories out of the program: onto paper, after a look at its pages, and into files that stand on their own.
class StoryExports final : public QObject
{
    Q_OBJECT

public:
    StoryExports(const Settings &settings, QWidget *window);

    void print(const Story &story);
    void askWhereToSave(const Story &story);

    /// What kind of file is told by its ending: pdf, epub, html, md.
    void save(const Story &story, const QString &file);

Q_SIGNALS:
    void saved(const QString &file);
    void failed(const sarika::Error &error);

private:
    void savePdf(const Story &story, const QString &file);
    void tell(const Result<void> &written, const QString &file);

    const Settings &m_settings;
    QWidget *m_window;
};

} // namespace sarika
