// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sections/addsourcedialog.h"

#include "app/errorwords.h"
#include "ui/look/look.h"
#include "ui/look/motion.h"
#include "ui/look/words.h"
#include "ui/sections/offerpreview.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace sarika
{

AddSourceDialog::AddSourceDialog(QWidget *parent)
    : QDialog(parent), m_question(wrappedLabel({}, this)), m_address(new QLineEdit(this)),
      m_look(new QPushButton(this)), m_said(wrappedLabel({}, this)), m_busy(new QProgressBar(this)),
      m_preview(new OfferPreview(this)), m_pages(new QStackedWidget(this)), m_follow(new QPushButton(this)),
      m_cancel(new QPushButton(this))
{
    m_address->setObjectName(QStringLiteral("address"));
    m_address->setInputMethodHints(Qt::ImhUrlCharactersOnly | Qt::ImhNoAutoUppercase);
    m_said->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_busy->setTextVisible(false);
    m_busy->setFixedHeight(grid::half);
    m_pages->addWidget(m_said);
    m_pages->addWidget(m_preview);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(grid::three, grid::three, grid::three, grid::two);
    column->setSpacing(grid::two);
    column->addWidget(m_question);
    column->addWidget(makeAddressLine());
    column->addWidget(m_busy);
    column->addWidget(m_pages, 1);
    column->addWidget(makeButtons());
    resize(560, 480);
    connect(m_preview, &OfferPreview::ticked, m_follow, &QWidget::setEnabled);
    connect(m_address, &QLineEdit::textEdited, this, [this] { setLooking(false); });
    setLooking(false);
    retranslate();
}

QWidget *AddSourceDialog::makeAddressLine()
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_address, 1);
    row->addWidget(m_look);
    m_look->setAutoDefault(true);
    connect(m_look, &QPushButton::clicked, this, &AddSourceDialog::look);
    return line;
}

QWidget *AddSourceDialog::makeButtons()
{
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(m_follow, QDialogButtonBox::AcceptRole);
    buttons->addButton(m_cancel, QDialogButtonBox::RejectRole);
    connect(m_follow, &QPushButton::clicked, this, &AddSourceDialog::follow);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    return buttons;
}

void AddSourceDialog::lookAt(const QString &address)
{
    m_address->setText(address);
    look();
}

void AddSourceDialog::look()
{
    const QString address = m_address->text().trimmed();
    if (address.isEmpty())
        return;
    m_error.reset();
    setLooking(true);
    Q_EMIT lookWanted(address);
}

void AddSourceDialog::setLooking(bool looking)
{
    if (m_looking && !looking)
        Q_EMIT lookCancelled();
    m_looking = looking;
    QSizePolicy kept = m_busy->sizePolicy();
    kept.setRetainSizeWhenHidden(true);
    m_busy->setSizePolicy(kept);
    showBusy(*m_busy);
    m_busy->setVisible(looking);
    m_follow->setEnabled(false);
    m_look->setDefault(true);
    m_pages->setCurrentWidget(m_said);
    if (!looking)
        m_error.reset();
    retranslate();
}

void AddSourceDialog::show(const Discovery &discovery)
{
    m_looking = false; // answered, not cancelled
    m_busy->hide();
    m_preview->setDiscovery(discovery);
    m_pages->setCurrentWidget(m_preview);
    m_follow->setEnabled(!m_preview->chosen().offers.isEmpty());
    m_follow->setDefault(true);
    m_follow->setFocus();
}

void AddSourceDialog::showFailure(const QString &, const Error &error)
{
    if (error.kind == Error::Kind::Cancelled)
        return;
    m_looking = false;
    setLooking(false);
    m_error = error;
    retranslate();
    m_address->setFocus();
    m_address->selectAll();
}

void AddSourceDialog::follow()
{
    const Discovery chosen = m_preview->chosen();
    if (chosen.offers.isEmpty())
        return;
    Q_EMIT followWanted(chosen);
    accept();
}

void AddSourceDialog::done(int result)
{
    setLooking(false);
    QDialog::done(result);
}

void AddSourceDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void AddSourceDialog::retranslate()
{
    setWindowTitle(tr("Add Newspaper"));
    setWrappedText(*m_question, tr("Give the address of a newspaper's page, or of its feed."));
    m_address->setAccessibleName(tr("Address of the newspaper"));
    m_look->setText(tr("Look"));
    m_follow->setText(tr("Follow"));
    m_cancel->setText(tr("Cancel"));
    m_busy->setAccessibleName(tr("Looking"));
    setWrappedText(*m_said, m_error     ? wordsFor(*m_error)
                            : m_looking ? tr("Looking at what the address offers…")
                                        : QString());
    m_said->setForegroundRole(m_error ? QPalette::BrightText : QPalette::WindowText);
}

} // namespace sarika
