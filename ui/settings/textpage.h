// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QSlider;

namespace sarika
{

class TextSample;

/// How stories are set: size, line spacing, length of lines, the faces of each script; a sample follows every change,
/// and so does the open story.
class TextPage final : public QWidget
{
    Q_OBJECT

public:
    explicit TextPage(Settings &settings, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Measured // a slider, its name, and what it says now
    {
        QLabel *label;
        QSlider *slider;
        QLabel *words;
    };

    Measured addSlider(QFormLayout *form, int least, int most);
    QComboBox *addFaces(QFormLayout *form, QLabel *label, const QStringList &installed);
    void wire();
    void choose(); // what the fields say now
    void showStyle(const TextStyle &style);
    void retranslate();

    Settings &m_settings;
    Measured m_size;
    Measured m_spacing;
    Measured m_measure;
    QLabel *m_latinLabel;
    QComboBox *m_latin;
    QLabel *m_khmerLabel;
    QComboBox *m_khmer;
    QCheckBox *m_sourceLine;
    TextSample *m_sample;
};

} // namespace sarika
