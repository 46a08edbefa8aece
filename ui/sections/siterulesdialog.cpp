// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sections/siterulesdialog.h"

#include "app/errorwords.h"
#include "ui/look/look.h"
#include "ui/look/words.h"
#include "ui/sections/pagepreview.h"

#include <QEvent>
#include <QFile>
#include <QFileDialog>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace sarika
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int pauseMs = 400;
constexpr qint64 mostBytes = 256 * 1024; // of a rules file

} // namespace

SiteRulesDialog::SiteRulesDialog(const QUrl &page, const QString &rules, QWidget *parent)
    : QDialog(parent), m_page(page), m_hint(wrappedLabel({}, this)), m_rules(new QPlainTextEdit(rules, this)),
      m_preview(new QTextBrowser(this)), m_said(wrappedLabel({}, this)), m_open(new QPushButton(this)),
      m_save(new QPushButton(this)), m_cancel(new QPushButton(this))
{
    m_rules->setObjectName(u"rules"_s);
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPixelSize(interfacePx);
    m_rules->setFont(fixed);
    m_rules->setTabChangesFocus(true);
    m_preview->setOpenLinks(false);
    m_said->setObjectName(u"said"_s);
    auto *sides = new QSplitter(this);
    sides->addWidget(m_rules);
    sides->addWidget(m_preview);
    sides->setSizes({360, 440});
    sides->setChildrenCollapsible(false);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_open);
    foot->addStretch(1);
    foot->addWidget(m_save);
    foot->addWidget(m_cancel);
    for (QPushButton *button : {m_open, m_save, m_cancel})
        button->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(grid::three, grid::three, grid::three, grid::two);
    column->setSpacing(grid::two);
    column->addWidget(m_hint);
    column->addWidget(sides, 1);
    column->addWidget(m_said);
    column->addLayout(foot);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &SiteRulesDialog::tryNow);
    connect(m_rules, &QPlainTextEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(m_open, &QPushButton::clicked, this, &SiteRulesDialog::openFile);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, [this] {
        Q_EMIT rulesKept(m_rules->toPlainText());
        accept();
    });
    retranslate();
    resize(860, 560);
}

void SiteRulesDialog::tryNow()
{
    m_pause.stop();
    if (!m_outcome)
        say(tr("Fetching the story's page…"));
    Q_EMIT trialWanted(m_rules->toPlainText());
}

void SiteRulesDialog::show(const RulesOutcome &outcome)
{
    m_outcome = outcome;
    say(wordsOf(outcome));
    m_preview->setHtml(outcome.error ? QString() : pagePreview(outcome.page));
}

QString SiteRulesDialog::wordsOf(const RulesOutcome &outcome) const
{
    QStringList words;
    for (const int line : outcome.badLines.first(std::min<qsizetype>(outcome.badLines.size(), 5)))
        words << inDigits(tr("Line %1 is not understood.").arg(line));
    if (outcome.error)
        words << wordsFor(*outcome.error);
    return words.isEmpty() ? tr("By these rules the page reads as shown.") : words.join(u' ');
}

void SiteRulesDialog::say(const QString &words)
{
    setWrappedText(*m_said, words);
}

void SiteRulesDialog::openFile()
{
    auto *ask = new QFileDialog(this, tr("Open Rules"), {}, tr("Rules") + u" (*.txt)"_s);
    ask->setAttribute(Qt::WA_DeleteOnClose);
    ask->setFileMode(QFileDialog::ExistingFile);
    connect(ask, &QFileDialog::fileSelected, this, &SiteRulesDialog::readFile);
    ask->open();
}

void SiteRulesDialog::readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > mostBytes)
        return say(tr("“%1” cannot be read as rules.").arg(path.section(u'/', -1)));
    m_rules->setPlainText(QString::fromUtf8(file.readAll()));
}

void SiteRulesDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

// Escape never throws away what was written.
void SiteRulesDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape || !m_rules->document()->isModified())
        QDialog::keyPressEvent(event);
}

void SiteRulesDialog::retranslate()
{
    setWindowTitle(tr("Rules for %1").arg(m_page.host()));
    setWrappedText(*m_hint,
                   tr("Sarika finds the story in a page by itself. Where it goes wrong for this newspaper, say where "
                      "things stand, one line each, with CSS selectors: “body: .story-text”. The names are body, "
                      "remove, headline, byline, date, photo, caption, credit and next page."));
    m_rules->setPlaceholderText(u"body: article .story-text\nremove: .share, aside\ncredit: .photo-credit"_s);
    m_rules->setAccessibleName(tr("Rules"));
    m_preview->setAccessibleName(tr("The story as read by these rules"));
    m_open->setText(tr("Open Rules File…"));
    m_save->setText(tr("Save"));
    m_cancel->setText(tr("Cancel"));
    if (m_outcome)
        show(*m_outcome);
}

} // namespace sarika
