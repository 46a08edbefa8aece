// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commandpalette.h"

#include "app/settings.h"
#include "ui/look/look.h"

#include <QAccessible>
#include <QCoreApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace sarika
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int wide = 620; // px at most
constexpr int high = 440;
constexpr int rememberedMost = 12;

QStringList usedLast(const Settings &settings)
{
    return QString::fromLatin1(settings.state(u"usedActions"_s)).split(u' ', Qt::SkipEmptyParts);
}

void remember(Settings &settings, const QString &name)
{
    QStringList names = usedLast(settings);
    names.removeAll(name);
    names.prepend(name);
    settings.setState(u"usedActions"_s, names.first(qMin(names.size(), rememberedMost)).join(u' ').toLatin1());
}

} // namespace

CommandPalette::CommandPalette(const QList<QAction *> &actions, Settings &settings, QWidget *over)
    : QFrame(over), m_search(actions), m_settings(settings), m_query(new QLineEdit(this)), m_list(new QTreeWidget(this))
{
    setObjectName(u"commandPalette"_s);
    m_query->setObjectName(u"command"_s);
    m_query->addAction(lineIcon(Icon::Search, Ink::Faint), QLineEdit::LeadingPosition);
    m_query->installEventFilter(this);
    m_list->setColumnCount(3);
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setFrameShape(NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus); // keys go through the field
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setMinimumSectionSize(grid::sections / 2);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(grid::unit, grid::unit, grid::unit, grid::unit);
    column->addWidget(m_query);
    column->addWidget(m_list, 1);
    connect(m_query, &QLineEdit::textChanged, this, &CommandPalette::list);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &CommandPalette::sayChosen);
    connect(m_list, &QTreeWidget::itemClicked, this, &CommandPalette::doChosen);
    over->installEventFilter(this);
    hide();
    retranslate();
}

void CommandPalette::open()
{
    if (!isVisible())
        m_before = window()->focusWidget();
    m_search.readWords();
    m_query->clear();
    list();
    place();
    show();
    raise();
    m_query->setFocus(Qt::ShortcutFocusReason);
}

void CommandPalette::list()
{
    m_list->clear();
    QTreeWidgetItem *first = nullptr;
    for (const Command &command : m_search.find(m_query->text(), usedLast(m_settings))) {
        const QString keys = command.action->shortcut().toString(QKeySequence::NativeText);
        auto *row = new QTreeWidgetItem(m_list, {command.name, command.menu, keys});
        row->setData(0, Qt::UserRole, QVariant::fromValue(command.action));
        row->setData(0, Qt::AccessibleTextRole, QStringList{command.name, command.menu, keys}.join(u", "));
        row->setForeground(1, m_list->palette().placeholderText());
        row->setDisabled(!command.action->isEnabled());
        if (row->isDisabled())
            row->setToolTip(0, tr("Not possible now"));
        first = first ? first : row;
    }
    if (first && !first->isDisabled())
        m_list->setCurrentItem(first);
}

void CommandPalette::place()
{
    const QSize room = parentWidget()->size() - QSize(grid::four, 2 * grid::topBar);
    const QSize size = room.boundedTo({wide, high});
    setGeometry((parentWidget()->width() - size.width()) / 2, grid::topBar, size.width(), size.height());
}

void CommandPalette::leave()
{
    hide();
    if (m_before)
        m_before->setFocus(Qt::OtherFocusReason);
}

void CommandPalette::doChosen()
{
    const QTreeWidgetItem *row = m_list->currentItem();
    if (!row || row->isDisabled())
        return;
    auto *action = row->data(0, Qt::UserRole).value<QAction *>();
    remember(m_settings, action->objectName());
    leave();
    action->trigger();
}

// The focus stays in the field: a screen reader is told what is chosen.
void CommandPalette::sayChosen()
{
    if (!isVisible() || !m_list->currentItem())
        return;
    QAccessibleAnnouncementEvent said(m_query, m_list->currentItem()->data(0, Qt::AccessibleTextRole).toString());
    QAccessible::updateAccessibility(&said);
}

bool CommandPalette::press(int key)
{
    if (key == Qt::Key_Escape)
        leave();
    else if (key == Qt::Key_Return || key == Qt::Key_Enter)
        doChosen();
    else
        return false;
    return true;
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parent() && event->type() == QEvent::Resize && isVisible())
        place();
    if (watched != m_query)
        return QFrame::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason)
        hide();
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return QFrame::eventFilter(watched, event);
    static const QList<int> ours{Qt::Key_Escape, Qt::Key_Return, Qt::Key_Enter,   Qt::Key_Up,
                                 Qt::Key_Down,   Qt::Key_PageUp, Qt::Key_PageDown};
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (!ours.contains(key))
        return QFrame::eventFilter(watched, event);
    event->accept(); // also as an override: Esc here leaves the palette, it cancels no sync
    if (event->type() == QEvent::KeyPress && !press(key))
        QCoreApplication::sendEvent(m_list, event);
    return true;
}

void CommandPalette::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void CommandPalette::retranslate()
{
    m_query->setPlaceholderText(tr("What do you want to do?"));
    m_query->setAccessibleName(tr("Find an action"));
    m_query->actions().first()->setText(m_query->accessibleName()); // the icon, a button to screen readers
    m_list->setAccessibleName(tr("Actions"));
    if (!isVisible())
        return;
    m_search.readWords();
    list();
}

} // namespace sarika
