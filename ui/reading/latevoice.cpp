// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/latevoice.h"

namespace sarika
{

bool LateVoice::speaks(const QString &language)
{
    if (m_voice)
        return m_voice->speaks(language);
    const Result<ReadingModule *> module = readingModule();
    if (!module) {
        QMetaObject::invokeMethod(this, [=, this] { Q_EMIT missing(module.error()); }, Qt::QueuedConnection);
        return false;
    }
    m_voice = (*module)->makeVoice();
    connect(m_voice.get(), &Voice::said, this, &Voice::said);
    connect(m_voice.get(), &Voice::failed, this, &Voice::failed);
    return m_voice->speaks(language);
}

void LateVoice::say(const QString &sentence, const QString &language)
{
    if (m_voice)
        m_voice->say(sentence, language);
}

void LateVoice::stop()
{
    if (m_voice)
        m_voice->stop();
}

} // namespace sarika
