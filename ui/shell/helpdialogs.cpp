// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/helpdialogs.h"

#include "ui/look/look.h"
#include "ui/look/words.h"

#include <QCoreApplication>
#include <QDialog>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

#include <functional>
#include <utility>

namespace sarika
{

using namespace Qt::StringLiterals;

namespace
{

/// A page of words with a button to close it, made anew when the language changes.
class HelpDialog final : public QDialog
{
public:
    HelpDialog(const char *title, std::function<QWidget *()> make, QWidget *parent)
        : QDialog(parent), m_title(title), m_make(std::move(make)), m_close(new QPushButton(this))
    {
        setAttribute(Qt::WA_DeleteOnClose);
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(grid::three, grid::three, grid::three, grid::two);
        column->setSpacing(grid::two);
        column->addWidget(m_close, 0, Qt::AlignRight);
        connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
        growWithWords(*this);
        retranslate();
    }

protected:
    void changeEvent(QEvent *event) override
    {
        if (event->type() == QEvent::LanguageChange)
            retranslate();
        QDialog::changeEvent(event);
    }

private:
    void retranslate()
    {
        setWindowTitle(QCoreApplication::translate("Help", m_title));
        m_close->setText(QCoreApplication::translate("Help", "Close"));
        delete std::exchange(m_page, m_make());
        static_cast<QVBoxLayout *>(layout())->insertWidget(0, m_page, 1);
    }

    const char *m_title;
    std::function<QWidget *()> m_make;
    QPushButton *m_close;
    QWidget *m_page = nullptr;
};

QWidget *shortcutsPage(const QList<QAction *> &actions)
{
    auto *list = new QWidget;
    auto *table = new QGridLayout(list);
    table->setContentsMargins(0, 0, grid::two, 0);
    table->setHorizontalSpacing(grid::four);
    table->setVerticalSpacing(grid::half);
    for (const QAction *action : actions) {
        const int row = table->rowCount();
        auto *keys = new QLabel(QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText));
        keys->setObjectName(u"keys"_s);
        keys->setForegroundRole(QPalette::PlaceholderText);
        table->addWidget(new QLabel(action->text().remove(u'…')), row, 0);
        table->addWidget(keys, row, 1);
    }
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(list);
    scroll->setAccessibleName(QCoreApplication::translate("Help", "Keyboard Shortcuts"));
    return scroll;
}

QWidget *aboutPage(double pixelRatio)
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid::unit);
    auto *mynah = new QLabel;
    mynah->setPixmap(programIcon().pixmap(QSize(64, 64), pixelRatio));
    auto *name = new QLabel(
        u"%1 %2"_s.arg(QCoreApplication::translate("Help", "Sarika"), QCoreApplication::applicationVersion()));
    name->setFont(fontFor(scriptOf(name->text()), Face::Serif, 24, Weight::Bold));
    column->addWidget(mynah);
    column->addWidget(name);
    for (const char *words :
         {QT_TRANSLATE_NOOP("Help", "Newspapers to keep and to read anywhere, with no network, in English and Khmer."),
          QT_TRANSLATE_NOOP("Help", "Free software under the GNU General Public License, version 3 or later. The "
                                    "fonts are under the SIL Open Font License.")})
        column->addWidget(wrappedLabel(QCoreApplication::translate("Help", words), page));
    column->addStretch(1);
    return page;
}

} // namespace

void showShortcuts(const QList<QAction *> &actions, QWidget *parent)
{
    auto *dialog = new HelpDialog(
        QT_TRANSLATE_NOOP("Help", "Keyboard Shortcuts"), [actions] { return shortcutsPage(actions); }, parent);
    dialog->resize(520, 560);
    dialog->open();
}

void showAbout(QWidget *parent)
{
    auto *dialog = new HelpDialog(
        QT_TRANSLATE_NOOP("Help", "About Sarika"), [ratio = parent->devicePixelRatioF()] { return aboutPage(ratio); },
        parent);
    dialog->resize(420, 280);
    dialog->open();
}

} // namespace sarika
