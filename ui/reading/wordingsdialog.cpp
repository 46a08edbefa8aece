// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/wordingsdialog.h"

#include "app/text/khmer.h"
#include "ui/look/look.h"
#include "ui/look/words.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace sarika
{

using namespace Qt::StringLiterals;

namespace
{

QStringList paragraphsOf(const FormerWording &wording)
{
    QStringList paragraphs{wording.headline, wording.standfirst, wording.byline};
    paragraphs += wording.bodyText.split(u'\n', Qt::SkipEmptyParts);
    paragraphs.removeAll(QString());
    return paragraphs;
}

// Marked by an underline too: a tint alone does not tell everybody.
QString htmlOf(const FormerWording &wording, const FormerWording &next, const QColor &tint)
{
    const QStringList later = paragraphsOf(next);
    QString html;
    for (const QString &paragraph : paragraphsOf(wording)) {
        const QString words = brokenAtWords(paragraph).toHtmlEscaped();
        const QString line = paragraph == wording.headline ? u"<b>%1</b>"_s.arg(words) : words;
        html += later.contains(paragraph) ? u"<p>%1</p>"_s.arg(line)
                                          : u"<p style='background-color: %2'><u>%1</u></p>"_s.arg(line, tint.name());
    }
    return html;
}

} // namespace

WordingsDialog::WordingsDialog(const FormerWording &now, const QList<FormerWording> &former, QWidget *parent)
    : QDialog(parent), m_wordings(QList{now} + former), m_choice(new QComboBox(this)), m_hint(wrappedLabel({}, this)),
      m_text(new QTextBrowser(this)), m_close(new QPushButton(this))
{
    m_text->setOpenLinks(false);
    auto *foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(grid::three, grid::three, grid::three, grid::two);
    column->setSpacing(grid::two);
    column->addWidget(m_choice);
    column->addWidget(m_hint);
    column->addWidget(m_text, 1);
    column->addLayout(foot);
    connect(m_choice, &QComboBox::activated, this, &WordingsDialog::showWording);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    retranslate();
    resize(600, 560);
}

void WordingsDialog::showWording(int at)
{
    m_text->setHtml(htmlOf(m_wordings.at(at + 1), m_wordings.at(at), paletteFor(palette()).selection));
}

void WordingsDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void WordingsDialog::retranslate()
{
    setWindowTitle(tr("Earlier Wordings"));
    setWrappedText(*m_hint, tr("What is underlined was changed or taken out by the publisher."));
    m_text->setAccessibleName(tr("Earlier Wordings"));
    m_choice->setAccessibleName(tr("Which wording"));
    m_close->setText(tr("Close"));
    const int chosen = std::max(0, m_choice->currentIndex());
    m_choice->clear();
    for (const FormerWording &wording : m_wordings.sliced(1))
        m_choice->addItem(tr("Until %1").arg(exactTime(wording.until, interfaceWording())));
    m_choice->setCurrentIndex(chosen);
    showWording(chosen);
}

} // namespace sarika
