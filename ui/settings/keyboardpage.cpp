// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/keyboardpage.h"

#include "ui/look/look.h"
#include "ui/look/words.h"
#include "ui/settings/keybindings.h"
#include "ui/settings/keyfield.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTreeWidget>

namespace sarika
{

namespace
{

constexpr int actionRole = Qt::UserRole;

QAction *actionOf(const QTreeWidgetItem *row)
{
    return row ? row->data(0, actionRole).value<QAction *>() : nullptr;
}

const QMenu *menuOf(const QAction &action)
{
    for (const QObject *object : action.associatedObjects()) {
        if (const auto *menu = qobject_cast<const QMenu *>(object))
            return menu;
    }
    return nullptr;
}

QString nameOf(const QAction &action)
{
    return action.text().remove(u'…').remove(u'&');
}

} // namespace

KeyboardPage::KeyboardPage(KeyBindings &bindings, QWidget *parent)
    : QWidget(parent), m_bindings(bindings), m_list(new QTreeWidget(this)), m_sentence(wrappedLabel({}, this)),
      m_allTheSame(new QPushButton(this)), m_change(new QPushButton(this)), m_usual(new QPushButton(this)),
      m_allUsual(new QPushButton(this))
{
    auto *warning = new QHBoxLayout;
    warning->addWidget(m_sentence, 1);
    warning->addWidget(m_allTheSame);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_change);
    foot->addWidget(m_usual);
    foot->addStretch(1);
    foot->addWidget(m_allUsual);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(grid::three, grid::two, grid::three, grid::two);
    column->setSpacing(grid::unit);
    column->addWidget(m_list, 1);
    column->addLayout(warning);
    column->addLayout(foot);
    for (QPushButton *button : {m_allTheSame, m_change, m_usual, m_allUsual})
        button->setAutoDefault(false);
    fill();
    connect(m_list, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem *row) { m_list->editItem(row, 1); });
    connect(m_list, &QTreeWidget::currentItemChanged, this, [this] { showAll(); });
    connect(m_change, &QPushButton::clicked, this, [this] { m_list->editItem(m_list->currentItem(), 1); });
    connect(m_usual, &QPushButton::clicked, this, [this] { proposeUsual(chosen()); });
    connect(m_allUsual, &QPushButton::clicked, &m_bindings, &KeyBindings::resetAll);
    connect(m_allTheSame, &QPushButton::clicked, this, [this] { std::exchange(m_waiting, {})(); });
    connect(&m_bindings, &KeyBindings::changed, this, &KeyboardPage::showAll);
    retranslate();
}

void KeyboardPage::fill()
{
    m_list->setColumnCount(2);
    m_list->setRootIsDecorated(false);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers); // but by activation
    m_list->header()->setStretchLastSection(true);
    m_list->header()->setSectionsMovable(false);
    auto *field = new KeyField(this);
    m_list->setItemDelegateForColumn(1, field);
    connect(field, &KeyField::typed, this, [this](const QModelIndex &row, const QKeySequence &key) {
        propose(actionOf(m_list->itemFromIndex(row.siblingAtColumn(0))), key);
    });
    QHash<const QMenu *, QTreeWidgetItem *> menus;
    for (QAction *action : m_bindings.actions()) {
        QTreeWidgetItem *&menu = menus[menuOf(*action)];
        if (!menu) {
            menu = new QTreeWidgetItem(m_list);
            menu->setFlags(Qt::ItemIsEnabled);
        }
        auto *row = new QTreeWidgetItem(menu);
        row->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable);
        row->setData(0, actionRole, QVariant::fromValue(action));
    }
    m_list->expandAll();
    if (m_list->topLevelItemCount() > 0)
        m_list->setCurrentItem(m_list->topLevelItem(0)->child(0));
}

void KeyboardPage::showRow(QTreeWidgetItem &row)
{
    const QAction &action = *actionOf(&row);
    const bool usual = m_bindings.isUsual(action);
    const QString keys = QKeySequence::listToString(action.shortcuts(), QKeySequence::NativeText);
    row.setText(0, nameOf(action));
    row.setText(1, keys);
    QFont font = interfaceFont(interfaceLanguage());
    font.setBold(!usual);
    row.setFont(1, font);
    row.setData(1, Qt::AccessibleTextRole, keys.isEmpty() ? tr("no key") : keys);
}

void KeyboardPage::showAll()
{
    say({});
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem *menu = m_list->topLevelItem(i);
        menu->setText(0, menuOf(*actionOf(menu->child(0)))->title().remove(u'&'));
        menu->setFont(0, fontFor(scriptOf(menu->text(0)), Face::Sans, interfacePx, Weight::Bold));
        for (int j = 0; j < menu->childCount(); ++j)
            showRow(*menu->child(j));
    }
    m_change->setEnabled(chosen() != nullptr);
    m_usual->setEnabled(chosen() && chosen()->shortcuts() != m_bindings.usualKeys(*chosen()));
}

QAction *KeyboardPage::chosen() const
{
    return actionOf(m_list->currentItem());
}

void KeyboardPage::propose(QAction *action, const QKeySequence &key)
{
    const QString said = key.toString(QKeySequence::NativeText);
    if (KeyBindings::movesOrEdits(key))
        say(tr("%1 moves about or edits text everywhere. Choose another key.").arg(said));
    else if (KeyBindings::opensMenus(key))
        say(tr("%1 opens menus, as Alt does with every letter. Choose another key.").arg(said));
    else
        give(action, {key}, [this, action, key] { m_bindings.bind(*action, key); });
}

void KeyboardPage::proposeUsual(QAction *action)
{
    give(action, m_bindings.usualKeys(*action), [this, action] { m_bindings.reset(*action); });
}

void KeyboardPage::give(QAction *action, const QList<QKeySequence> &keys, const std::function<void()> &act)
{
    const QAction *holder = m_bindings.holder(keys, *action);
    if (!holder) {
        act();
        return;
    }
    const QString said = QKeySequence::listToString(keys, QKeySequence::NativeText);
    m_allTheSame->setText(tr("Take It"));
    say(tr("%1 is the key of “%2”. Shall it be that of “%3”?").arg(said, nameOf(*holder), nameOf(*action)), act);
}

void KeyboardPage::say(const QString &sentence, const std::function<void()> &allTheSame)
{
    setWrappedText(*m_sentence, sentence.isEmpty() ? tr("Press Enter on an action, then its new key.") : sentence);
    m_waiting = allTheSame;
    m_allTheSame->setVisible(static_cast<bool>(allTheSame));
}

void KeyboardPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void KeyboardPage::retranslate()
{
    m_list->setHeaderLabels({tr("Action"), tr("Keys")});
    m_list->setAccessibleName(tr("Actions and their keys"));
    m_allTheSame->setText(tr("Take It"));
    m_change->setText(tr("Change Key"));
    m_usual->setText(tr("Usual Key"));
    m_allUsual->setText(tr("All Keys as Usual"));
    showAll();
    m_list->resizeColumnToContents(0);
    m_list->setColumnWidth(0, m_list->columnWidth(0) + grid::three);
}

} // namespace sarika
