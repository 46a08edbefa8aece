// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QSlider;
class QTextEdit;

namespace sarika
{

class Settings;

/// Text size, with a sample in English and Khmer that follows the slider.
class TextPage final : public QWidget
{
    Q_OBJECT

public:
    explicit TextPage(Settings &settings, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showSize(int px);
    void showSample(int px);
    void retranslate();

    Settings &m_settings;
    QLabel *m_sizeLabel;
    QSlider *m_size;
    QLabel *m_px;
    QTextEdit *m_sample;
};

} // namespace sarika
