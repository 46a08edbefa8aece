// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commandsearch.h"

#include "app/text/khmer.h"

#include <QMenu>

#include <algorithm>
#include <tuple>

namespace sarika
{

using namespace Qt::StringLiterals;

namespace
{

QString plain(QString words)
{
    return words.remove(u'…').remove(u'&');
}

const QMenu *menuOf(const QAction &action)
{
    for (const QObject *object : action.associatedObjects()) {
        if (const auto *menu = qobject_cast<const QMenu *>(object))
            return menu;
    }
    return nullptr;
}

// 0: the name begins with it, 1: a word of the name or menu does, 2: it is within one; -1: not found.
int fitOf(const Command &command, const QString &query)
{
    const QStringList asked = query.split(u' ', Qt::SkipEmptyParts);
    const auto has = [&](const QString &word) { return command.words.contains(word); };
    if (!std::ranges::all_of(asked, has))
        return -1;
    return searchKey(command.name).startsWith(query) ? 0 : command.words.contains(u' ' + query) ? 1 : 2;
}

} // namespace

void CommandSearch::readWords()
{
    if (m_khmer.isEmpty())
        (void)m_khmer.load(u":/translations/sarika_km.qm"_s); // without it there is English and what is shown
    m_commands.clear();
    for (QAction *action : std::as_const(m_actions)) {
        const QMenu *menu = menuOf(*action);
        const QString shown = menu ? menu->title() : QString();
        const QString source = action->data().toString();
        const QString menuSource = menu ? menu->menuAction()->data().toString() : QString();
        const QStringList words{action->text(), source,     m_khmer.translate("Actions", source.toUtf8()),
                                shown,          menuSource, m_khmer.translate("sarika::Menus", menuSource.toUtf8())};
        m_commands << Command{action, plain(action->text()), plain(shown), u' ' + searchKey(plain(words.join(u' ')))};
    }
}

QList<Command> CommandSearch::find(const QString &query, const QStringList &usedLast) const
{
    using Rank = std::tuple<bool, int, qsizetype>; // the least first
    const QString key = searchKey(query).simplified();
    QList<std::pair<Rank, Command>> found;
    for (const Command &command : m_commands) {
        const int fit = fitOf(command, key);
        const qsizetype used = usedLast.indexOf(command.action->objectName());
        if (fit >= 0)
            found << std::pair(Rank{!command.action->isEnabled(), fit, used < 0 ? usedLast.size() : used}, command);
    }
    std::ranges::stable_sort(found, {}, &std::pair<Rank, Command>::first);
    QList<Command> commands;
    for (const auto &[rank, command] : std::as_const(found))
        commands << command;
    return commands;
}

} // namespace sarika
