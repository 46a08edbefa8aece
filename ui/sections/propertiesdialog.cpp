// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sections/propertiesdialog.h"

#include "ui/look/form.h"
#include "ui/look/keepchoices.h"
#include "ui/look/look.h"
#include "ui/look/words.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace sarika
{

namespace
{

template <typename Number> std::optional<Number> chosenIn(const NumberChoice &choice)
{
    return choice.number() == asForAll ? std::nullopt : std::optional(static_cast<Number>(choice.number()));
}

} // namespace

PropertiesDialog::PropertiesDialog(Source source, const KeepLimits &forAll, QWidget *parent)
    : QDialog(parent), m_source(std::move(source)), m_addressLabel(new QLabel(this)), m_storiesLabel(new QLabel(this)),
      m_stories(new QLabel(this)), m_daysLabel(new QLabel(this)), m_days(keepDaysChoice(this, forAll.days.value_or(0))),
      m_newestLabel(new QLabel(this)), m_newest(keepStoriesChoice(this, forAll.stories.value_or(0))),
      m_bytesLabel(new QLabel(this)), m_bytes(keepBytesChoice(this, forAll.bytes.value_or(0))),
      m_promise(wrappedLabel({}, this))
{
    m_days->choose(m_source.keep.days.value_or(asForAll));
    m_newest->choose(m_source.keep.stories.value_or(asForAll));
    m_bytes->choose(m_source.keep.bytes.value_or(asForAll));
    auto *address = new QLabel(m_source.address.toDisplayString(), this);
    address->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, grid::two);
    auto *fields = new QWidget(this);
    QFormLayout *form = makeForm(fields);
    form->addRow(m_addressLabel, address);
    form->addRow(m_storiesLabel, m_stories);
    form->addRow(m_daysLabel, m_days);
    form->addRow(m_newestLabel, m_newest);
    form->addRow(m_bytesLabel, m_bytes);
    form->addRow(m_promise);
    m_daysLabel->setBuddy(m_days);
    m_newestLabel->setBuddy(m_newest);
    m_bytesLabel->setBuddy(m_bytes);
    auto *buttons = new QDialogButtonBox(this);
    buttons->setContentsMargins(grid::three, 0, grid::three, 0);
    m_save = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_cancel = buttons->addButton(QString(), QDialogButtonBox::RejectRole);
    m_save->setDefault(true);
    column->addWidget(fields);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_days->setFocus();
    growWithWords(*this);
    retranslate();
}

KeepLimits PropertiesDialog::keep() const
{
    return {chosenIn<int>(*m_days), chosenIn<int>(*m_newest), chosenIn<qint64>(*m_bytes)};
}

void PropertiesDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void PropertiesDialog::retranslate()
{
    setWindowTitle(tr("Properties of %1").arg(m_source.name));
    m_addressLabel->setText(tr("Address"));
    m_storiesLabel->setText(tr("Stories"));
    int unread = 0;
    int stories = 0;
    for (const Section &section : m_source.sections) {
        stories += section.stories;
        unread += section.unread;
    }
    m_stories->setText(tr("%1, %2 of them unread").arg(inWords(stories), inWords(unread)));
    m_daysLabel->setText(tr("Keep stories"));
    m_newestLabel->setText(tr("How many"));
    m_bytesLabel->setText(tr("Space at most"));
    setWrappedText(*m_promise,
                   tr("What is too old or too much goes after the next sync. Favourites stay, text and photos."));
    for (NumberChoice *choice : {m_days, m_newest, m_bytes})
        choice->sayAgain();
    m_save->setText(tr("Save"));
    m_cancel->setText(tr("Cancel"));
}

} // namespace sarika
