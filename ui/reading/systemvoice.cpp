// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/systemvoice.h"

#include <QLocale>
#include <QTextToSpeech>

#include <algorithm>

namespace sarika
{

SystemVoice::SystemVoice(QObject *parent) : Voice(parent) {}

SystemVoice::~SystemVoice() = default;

QTextToSpeech &SystemVoice::speech()
{
    if (m_speech)
        return *m_speech;
    m_speech = std::make_unique<QTextToSpeech>();
    connect(m_speech.get(), &QTextToSpeech::stateChanged, this, [this](QTextToSpeech::State state) {
        if (!m_speaking)
            return;
        if (state == QTextToSpeech::Ready) {
            m_speaking = false;
            Q_EMIT said();
        } else if (state == QTextToSpeech::Error) {
            m_speaking = false;
            Q_EMIT failed();
        }
    });
    return *m_speech;
}

bool SystemVoice::speaks(const QString &language)
{
    const QLocale::Language wanted = QLocale(language).language();
    const QList<QLocale> known = speech().availableLocales();
    return std::ranges::any_of(known, [&](const QLocale &locale) { return locale.language() == wanted; });
}

void SystemVoice::say(const QString &sentence, const QString &language)
{
    QTextToSpeech &speaker = speech();
    if (speaker.locale().language() != QLocale(language).language())
        speaker.setLocale(QLocale(language));
    m_speaking = true;
    speaker.say(sentence);
}

void SystemVoice::stop()
{
    m_speaking = false;
    if (m_speech)
        m_speech->stop();
}

} // namespace sarika
