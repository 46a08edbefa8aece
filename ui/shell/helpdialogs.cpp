// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/helpdialogs.h"

#include "ui/look/look.h"
#include "ui/look/words.h"

#include <QCoreApplication>
#include <QDialog>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

namespace sarika
{

using namespace Qt::StringLiterals;

namespace
{

QDialog *makeDialog(const QString &title, QWidget *content, QWidget *parent)
{
    auto *dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    auto *close = new QPushButton(QCoreApplication::translate("Help", "Close"));
    auto *column = new QVBoxLayout(dialog);
    column->setContentsMargins(grid::three, grid::three, grid::three, grid::two);
    column->setSpacing(grid::two);
    column->addWidget(content, 1);
    column->addWidget(close, 0, Qt::AlignRight);
    QObject::connect(close, &QPushButton::clicked, dialog, &QDialog::accept);
    return dialog;
}

} // namespace

void showShortcuts(const QList<QAction *> &actions, QWidget *parent)
{
    auto *list = new QWidget;
    auto *table = new QGridLayout(list);
    table->setHorizontalSpacing(grid::four);
    table->setVerticalSpacing(grid::half);
    for (const QAction *action : actions) {
        const int row = table->rowCount();
        auto *keys = new QLabel(QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText));
        keys->setForegroundRole(QPalette::PlaceholderText);
        table->addWidget(new QLabel(action->text().remove(u'…')), row, 0);
        table->addWidget(keys, row, 1);
    }
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(list);
    QDialog *dialog = makeDialog(QCoreApplication::translate("Help", "Keyboard Shortcuts"), scroll, parent);
    dialog->resize(480, 560);
    dialog->open();
}

void showAbout(QWidget *parent)
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setSpacing(grid::unit);
    auto *mynah = new QLabel;
    mynah->setPixmap(programIcon().pixmap(QSize(64, 64), parent->devicePixelRatioF()));
    auto *name = new QLabel(
        u"%1 %2"_s.arg(QCoreApplication::translate("Help", "Sarika"), QCoreApplication::applicationVersion()));
    name->setFont(fontFor(scriptOf(name->text()), Face::Serif, 24, Weight::Bold));
    column->addWidget(mynah);
    column->addWidget(name);
    column->addWidget(
        wrappedLabel(QCoreApplication::translate(
                         "Help", "Newspapers to keep and to read anywhere, with no network, in English and Khmer."),
                     page));
    column->addWidget(wrappedLabel(
        QCoreApplication::translate(
            "Help",
            "Free software under the GNU General Public License, version 3 or later. The fonts are under the SIL Open "
            "Font License."),
        page));
    QDialog *dialog = makeDialog(QCoreApplication::translate("Help", "About Sarika"), page, parent);
    dialog->resize(420, 260);
    dialog->open();
}

} // namespace sarika
