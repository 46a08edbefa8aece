// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/textpage.h"

#include "app/settings.h"
#include "app/text/khmer.h"
#include "ui/look/look.h"
#include "ui/settings/form.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QSlider>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextEdit>

namespace sarika
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int smallest = 12; // px
constexpr int largest = 48;

// Always in both languages, so that the size is right for whatever is read.
const QString englishSample = u"The ferry leaves at six. Whoever misses it reads the paper on the landing."_s;
const QString khmerSample = u"សាឡាងចេញដំណើរនៅម៉ោងប្រាំមួយព្រឹក។ អ្នកមកមិនទាន់អង្គុយអានកាសែតនៅលើផែ។"_s;

void writeSample(QTextCursor &cursor, const QString &text, int px)
{
    const Script script = scriptOf(text);
    QTextCharFormat type;
    type.setFont(fontFor(script, Face::Serif, px));
    QTextBlockFormat lines;
    const double pitch = script == Script::Khmer ? linePitch(script, Face::Serif, px + khmerStepPx) : px * 1.58;
    lines.setLineHeight(qRound(pitch), QTextBlockFormat::FixedHeight);
    lines.setBottomMargin(px);
    cursor.setBlockFormat(lines);
    cursor.insertText(brokenAtWords(text), type);
}

} // namespace

TextPage::TextPage(Settings &settings, QWidget *parent)
    : QWidget(parent), m_settings(settings), m_sizeLabel(new QLabel(this)), m_size(new QSlider(Qt::Horizontal, this)),
      m_px(new QLabel(this)), m_sample(new QTextEdit(this))
{
    m_size->setRange(smallest, largest);
    m_size->setPageStep(2);
    m_sizeLabel->setBuddy(m_size);
    m_sample->setReadOnly(true);
    m_sample->setFrameShape(QFrame::NoFrame);
    m_sample->document()->setDocumentMargin(grid::two);
    m_sample->setMinimumHeight(280);
    auto *line = new QHBoxLayout;
    line->addWidget(m_size, 1);
    line->addWidget(m_px);
    QFormLayout *form = makeForm(this);
    form->addRow(m_sizeLabel, line);
    form->addRow(m_sample);
    connect(m_size, &QSlider::valueChanged, this, [this](int px) {
        showSample(px);
        m_settings.setTextSize(px);
    });
    connect(&m_settings, &Settings::textSizeChanged, this, &TextPage::showSize);
    retranslate();
    showSize(settings.textSize());
    showSample(settings.textSize());
}

void TextPage::showSize(int px)
{
    m_size->setValue(px);
}

void TextPage::showSample(int px)
{
    //: a size in pixels
    m_px->setText(tr("%1 px").arg(inWords(px)));
    m_sample->clear();
    QTextCursor cursor(m_sample->document());
    writeSample(cursor, englishSample, px);
    cursor.insertBlock();
    writeSample(cursor, khmerSample, px);
}

void TextPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void TextPage::retranslate()
{
    m_sizeLabel->setText(tr("Text size"));
    m_sample->setAccessibleName(tr("Sample"));
    showSample(m_size->value());
}

} // namespace sarika
