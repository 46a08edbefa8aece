// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/languageswitch.h"

#include "ui/look/fonts.h"
#include "ui/look/interfacelanguage.h"

#include <QApplication>
#include <QLocale>

namespace sarika
{

using namespace Qt::StringLiterals;

LanguageSwitch::LanguageSwitch(const Settings &settings, QObject *parent) : QObject(parent)
{
    setInterfaceDigits(settings.digits());
    connect(&settings, &Settings::digitsChanged, this, [this, &settings](Digits digits) {
        setInterfaceDigits(digits);
        apply(settings.language()); // everybody says their words anew
    });
    connect(&settings, &Settings::languageChanged, this, &LanguageSwitch::apply);
    apply(settings.language());
}

LanguageSwitch::~LanguageSwitch() = default;

// Locale and font first: widgets ask for them when the new words arrive.
void LanguageSwitch::apply(Language language)
{
    QLocale::setDefault(language == Language::Khmer ? QLocale(QLocale::Khmer, QLocale::Cambodia)
                                                    : QLocale(QLocale::English, QLocale::UnitedKingdom));
    QApplication::setFont(interfaceFont(language));
    auto words = std::make_unique<QTranslator>();
    if (words->load(u":/translations/sarika_%1.qm"_s.arg(languageCode(language))))
        QCoreApplication::installTranslator(words.get());
    m_words = std::move(words); // the old one takes itself out
    QGuiApplication::setApplicationDisplayName(QCoreApplication::translate("Shell", "Sarika"));
}

} // namespace sarika
