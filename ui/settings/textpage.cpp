// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/textpage.h"

#include "ui/look/form.h"
#include "ui/look/look.h"
#include "ui/look/typography.h"
#include "ui/settings/textsample.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSlider>

namespace sarika
{

using namespace Qt::StringLiterals;

namespace
{

// 18 px are 13.5 pt: 96 to 72 an inch.
QString points(int px)
{
    QString number = QString::number(px * 0.75);
    if (interfaceLanguage() == Language::Khmer)
        number.replace(u'.', u',');
    return inDigits(number);
}

void showFace(QComboBox &faces, const QString &face)
{
    if (faces.findData(face) < 0)
        faces.addItem(face, face); // chosen where it was installed
    faces.setCurrentIndex(faces.findData(face));
}

} // namespace

TextPage::TextPage(Settings &settings, QWidget *parent) : QWidget(parent), m_settings(settings)
{
    QFormLayout *form = makeForm(this);
    form->setVerticalSpacing(grid::unit);
    m_size = addSlider(form, TextStyle::smallest, TextStyle::largest);
    m_spacing = addSlider(form, 90, 150);
    m_measure = addSlider(form, 45, 90);
    m_latinLabel = new QLabel(this);
    m_khmerLabel = new QLabel(this);
    m_latin = addFaces(form, m_latinLabel, readingFaces(Script::Latin));
    m_khmer = addFaces(form, m_khmerLabel, readingFaces(Script::Khmer));
    m_sourceLine = new QCheckBox(this);
    m_sourceLine->setChecked(settings.sourceLine());
    form->addRow(nullptr, m_sourceLine);
    m_sample = new TextSample(this);
    form->addRow(m_sample);
    wire();
    retranslate();
}

TextPage::Measured TextPage::addSlider(QFormLayout *form, int least, int most)
{
    const Measured made{new QLabel(this), new QSlider(Qt::Horizontal, this), new QLabel(this)};
    made.slider->setRange(least, most);
    made.label->setBuddy(made.slider);
    made.words->setMinimumWidth(96);
    auto *line = new QHBoxLayout;
    line->addWidget(made.slider, 1);
    line->addWidget(made.words);
    form->addRow(made.label, line);
    return made;
}

QComboBox *TextPage::addFaces(QFormLayout *form, QLabel *label, const QStringList &installed)
{
    auto *faces = new QComboBox(this);
    faces->addItem(QString(), u"serif"_s);
    faces->addItem(QString(), u"sans"_s);
    for (const QString &face : installed)
        faces->addItem(face, face);
    label->setBuddy(faces);
    form->addRow(label, faces);
    return faces;
}

void TextPage::wire()
{
    for (const Measured &one : {m_size, m_spacing, m_measure})
        connect(one.slider, &QSlider::valueChanged, this, &TextPage::choose);
    for (const QComboBox *faces : {m_latin, m_khmer})
        connect(faces, &QComboBox::activated, this, &TextPage::choose);
    connect(m_sourceLine, &QCheckBox::toggled, &m_settings, &Settings::setSourceLine);
    connect(&m_settings, &Settings::textStyleChanged, this, &TextPage::showStyle);
}

void TextPage::choose()
{
    m_settings.setTextStyle({.size = m_size.slider->value(),
                             .spacing = m_spacing.slider->value(),
                             .measure = m_measure.slider->value(),
                             .latinFace = m_latin->currentData().toString(),
                             .khmerFace = m_khmer->currentData().toString()});
}

void TextPage::showStyle(const TextStyle &style)
{
    for (const auto &[one, value] :
         {std::pair(m_size, style.size), std::pair(m_spacing, style.spacing), std::pair(m_measure, style.measure)}) {
        const QSignalBlocker quiet(one.slider);
        one.slider->setValue(value);
    }
    showFace(*m_latin, style.latinFace);
    showFace(*m_khmer, style.khmerFace);
    //: a size in typographic points
    m_size.words->setText(tr("%1 pt").arg(points(style.size)));
    //: percent
    m_spacing.words->setText(tr("%1 %").arg(inWords(style.spacing)));
    //: of a line
    m_measure.words->setText(inDigits(tr("%n letters", nullptr, style.measure)));
    m_sample->setStyle(style);
}

void TextPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void TextPage::retranslate()
{
    m_size.label->setText(tr("Text size"));
    m_spacing.label->setText(tr("Line spacing"));
    m_measure.label->setText(tr("Length of lines"));
    m_latinLabel->setText(tr("English in"));
    m_khmerLabel->setText(tr("Khmer in"));
    for (QComboBox *faces : {m_latin, m_khmer}) {
        faces->setItemText(0, tr("Serif"));
        faces->setItemText(1, tr("Sans serif"));
    }
    m_sourceLine->setText(tr("Say where long copies are from"));
    m_sample->setAccessibleName(tr("Sample"));
    showStyle(m_settings.textStyle());
}

} // namespace sarika
