// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/error.h"
#include "app/news/story.h"
#include "app/settings.h"

#include <QObject>
#include <QThreadPool>

class QWidget;

namespace sarika
{

/// A file chosen without an ending we write gets `ending`: the dialog adds none where a headline has a point in it
/// (“Rice up 5.5 per cent”). Nobody was asked about a file that has the name then: it is left alone for a number.
QString withEnding(const QString &file, const QString &ending);

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
    QThreadPool m_writers; // ours, so that closing the window waits for what is being written
};

} // namespace sarika
