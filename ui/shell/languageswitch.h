// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings.h"

#include <QObject>
#include <QTranslator>

#include <memory>

namespace sarika
{

/// Makes the program speak what the reader chose, live: words, default locale and interface font. Every widget hears
/// of it by QEvent::LanguageChange.
class LanguageSwitch final : public QObject
{
    Q_OBJECT

public:
    explicit LanguageSwitch(const Settings &settings, QObject *parent = nullptr);
    ~LanguageSwitch() override;

private:
    void apply(Language language);

    std::unique_ptr<QTranslator> m_words;
};

} // namespace sarika
