// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/actions.h"

#include <QMenuBar>

namespace sarika
{

/// The menu bar: File, Edit, View, Story, Go, Help, with every action in them.
class Menus final : public QObject
{
    Q_OBJECT

public:
    Menus(QMenuBar &bar, Actions &actions);

    void retranslate();

    QMenu &languageMenu() const { return *m_languages; }

    QMenu &storyMenu() const { return *m_story; } // also the list's context menu

private:
    void fill(QMenu *menu, const QList<QList<Act>> &groups);

    Actions &m_actions;
    QMenu *m_file;
    QMenu *m_edit;
    QMenu *m_view;
    QMenu *m_languages;
    QMenu *m_themes;
    QMenu *m_story;
    QMenu *m_go;
    QMenu *m_help;
};

} // namespace sarika
