// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingsdialog.h"

#include "ui/look/metrics.h"
#include "ui/look/words.h"
#include "ui/settings/generalpage.h"
#include "ui/settings/keyboardpage.h"
#include "ui/settings/networkpage.h"
#include "ui/settings/storagepage.h"
#include "ui/settings/textpage.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>

namespace sarika
{

SettingsDialog::SettingsDialog(Settings &settings, KeyBindings &bindings, QWidget *parent)
    : QDialog(parent), m_pages(new QTabWidget(this)), m_close(new QPushButton(this))
{
    m_pages->setDocumentMode(true); // a hairline instead of a frame
    m_pages->addTab(new GeneralPage(settings, m_pages), {});
    m_pages->addTab(new TextPage(settings, m_pages), {});
    m_pages->addTab(new NetworkPage(settings, m_pages), {});
    m_pages->addTab(new StoragePage(settings, m_pages), {});
    m_pages->addTab(new KeyboardPage(bindings, m_pages), {});
    m_close->setDefault(true);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);

    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(grid::two, grid::unit, grid::two, grid::two);
    foot->addStretch();
    foot->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, grid::unit, 0, 0);
    column->addWidget(m_pages, 1);
    column->addLayout(foot);
    growWithWords(*this);
    retranslate();
    resize(560, 480);
}

void SettingsDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SettingsDialog::retranslate()
{
    setWindowTitle(tr("Settings"));
    m_pages->setAccessibleName(tr("Settings"));
    m_pages->setTabText(0, tr("General"));
    m_pages->setTabText(1, tr("Reading"));
    m_pages->setTabText(2, tr("Network"));
    m_pages->setTabText(3, tr("Storage"));
    m_pages->setTabText(4, tr("Keyboard"));
    m_close->setText(tr("Close"));
}

} // namespace sarika
