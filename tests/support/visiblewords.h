// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMap>
#include <QMenu>
#include <QTabBar>
#include <QTreeWidget>

namespace sarika
{

/// Everything a window and its dialogs say: titles, actions, menus, labels, buttons, choices, tabs, placeholders, tips,
/// names for screen readers. The key names who says it.
inline QMap<QString, QString> visibleWords(const QWidget &window)
{
    QMap<QString, QString> words;
    const auto put = [&](const QObject *object, const QString &what, const QString &text) {
        const QString key = QStringLiteral("%1 %2 %3 %4")
                                .arg(quintptr(object), 0, 16)
                                .arg(QLatin1StringView(object->metaObject()->className()), object->objectName(), what);
        if (!text.isEmpty())
            words.insert(key, text);
    };
    for (const QAction *action : window.findChildren<QAction *>()) {
        put(action, QStringLiteral("action"), action->text());
        put(action, QStringLiteral("tip"), action->toolTip());
    }
    QWidgetList widgets = window.findChildren<QWidget *>();
    widgets.prepend(const_cast<QWidget *>(&window));
    for (const QWidget *widget : widgets) {
        const bool ofQt = widget->objectName().startsWith(QLatin1StringView("qt_")) ||
                          widget->objectName().startsWith(QLatin1StringView("Scroll")); // a tab bar's, hidden
        if (ofQt || widget->objectName() == QLatin1StringView("keys"))
            continue;
        put(widget, QStringLiteral("name"), widget->accessibleName());
        put(widget, QStringLiteral("title"), widget->windowTitle());
        put(widget, QStringLiteral("tip"), widget->toolTip());
        put(widget, QStringLiteral("status tip"), widget->statusTip());
        put(widget, QStringLiteral("text"), widget->property("text").toString()); // labels, buttons, line edits
        put(widget, QStringLiteral("placeholder"), widget->property("placeholderText").toString());
        if (const auto *menu = qobject_cast<const QMenu *>(widget))
            put(menu, QStringLiteral("menu"), menu->title());
        if (const auto *choices = qobject_cast<const QComboBox *>(widget)) {
            for (int i = 0; i < choices->count(); ++i)
                put(choices, QString::number(i), choices->itemText(i));
        }
        if (const auto *tree = qobject_cast<const QTreeWidget *>(widget)) {
            for (int i = 0; i < tree->topLevelItemCount(); ++i)
                put(tree, QString::number(i), tree->topLevelItem(i)->text(0));
        }
        if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
            for (int i = 0; i < tabs->count(); ++i)
                put(tabs, QString::number(i), tabs->tabText(i));
        }
    }
    return words;
}

/// What says the same in both languages though it has letters and is none of the contents; a line each.
inline QStringList unchangedWords(const QMap<QString, QString> &one, const QMap<QString, QString> &other,
                                  const QStringList &contents)
{
    QStringList same;
    for (auto word = one.begin(); word != one.end(); ++word) {
        const bool letters = std::ranges::any_of(word.value(), [](QChar c) { return c.isLetter(); });
        if (letters && !contents.contains(word.value()) && other.value(word.key()) == word.value())
            same << word.key() + QStringLiteral(": ") + word.value();
    }
    return same;
}

} // namespace sarika
