// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/searchbox.h"

#include "app/text/khmer.h"
#include "app/text/searchquery.h"
#include "ui/look/look.h"
#include "ui/shell/searchchips.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>

#include <algorithm>
#include <chrono>

namespace sarika
{

namespace
{

bool leaves(int key)
{
    return key == Qt::Key_Escape || key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter;
}

// The first of the field's words in the language of the interface, with that language's colon.
QString namedInBox(SearchField field)
{
    const bool khmer = interfaceWording() == Language::Khmer;
    const QStringList words = fieldWords(field);
    const auto word = std::ranges::find_if(words, [khmer](const QString &each) { return hasKhmer(each) == khmer; });
    return word == words.end() ? QString() : *word + (khmer ? u'\u17d6' : u':');
}

} // namespace

SearchBox::SearchBox(QWidget *parent) : QLineEdit(parent)
{
    setObjectName(QStringLiteral("search"));
    setClearButtonEnabled(true);
    addAction(lineIcon(Icon::Search, Ink::Faint), QLineEdit::LeadingPosition);
    m_pause.setSingleShot(true);
    m_pause.setInterval(std::chrono::milliseconds(180));
    m_pause.callOnTimeout(this, &SearchBox::search);
    connect(this, &QLineEdit::textEdited, this, &SearchBox::showChips);
    connect(this, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(this, &QLineEdit::textChanged, this, [this](const QString &typed) {
        if (m_chips)
            m_chips->setUsed(fieldsIn(typed));
    });
    retranslate();
}

void SearchBox::search()
{
    const QString typed = text(); // a space at its end says the last word is whole
    Q_EMIT searched(typed.trimmed().isEmpty() ? QString() : typed);
}

void SearchBox::toggle(SearchField field)
{
    QString typed = text();
    const QString name = namedInBox(field);
    if (standsAlone(field) && fieldsIn(typed).contains(field))
        typed = withoutField(typed, field).trimmed();
    else
        typed += (typed.isEmpty() || typed.back().isSpace() ? QString() : QStringLiteral(" ")) + name;
    setText(standsAlone(field) && !typed.isEmpty() ? typed + u' ' : typed);
    setFocus();
    end(false);
}

void SearchBox::showChips()
{
    if (!m_chips) {
        m_chips = new SearchChips(window());
        m_chips->followInTabOrder(this);
        connect(m_chips, &SearchChips::chosen, this, &SearchBox::toggle);
        connect(m_chips, &SearchChips::left, this, &SearchBox::hideChips);
    }
    m_chips->setUsed(fieldsIn(text()));
    m_chips->placeUnder(*this);
    m_chips->show();
    m_chips->raise();
}

// Unless the focus is in the box or on a chip.
void SearchBox::hideChips()
{
    if (m_chips && !hasFocus() && !m_chips->isAncestorOf(QApplication::focusWidget()))
        m_chips->hide();
}

void SearchBox::ask()
{
    setFocus(Qt::ShortcutFocusReason);
    selectAll();
    showChips();
}

void SearchBox::mousePressEvent(QMouseEvent *event)
{
    QLineEdit::mousePressEvent(event);
    showChips();
}

void SearchBox::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    // Not where the focus fell here because nothing else could take it.
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason)
        showChips();
}

void SearchBox::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        hideChips();
}

bool SearchBox::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && leaves(static_cast<QKeyEvent *>(event)->key())) {
        event->accept(); // Esc here leaves the search, it cancels no sync
        return true;
    }
    if (event->type() == QEvent::Resize && m_chips && m_chips->isVisible())
        m_chips->placeUnder(*this);
    return QLineEdit::event(event);
}

void SearchBox::keyPressEvent(QKeyEvent *event)
{
    if (!leaves(event->key()))
        return QLineEdit::keyPressEvent(event);
    event->accept();
    if (event->key() == Qt::Key_Escape)
        clear();
    Q_EMIT left();
}

void SearchBox::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QLineEdit::changeEvent(event);
}

void SearchBox::retranslate()
{
    setPlaceholderText(tr("Search all stories"));
    setAccessibleName(tr("Search all stories"));
    actions().first()->setText(accessibleName()); // the icon, a button to screen readers
}

} // namespace sarika
