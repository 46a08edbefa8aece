// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reading/voice.h"

#include <memory>

class QTextToSpeech;

namespace sarika
{

/// The speech service of the desktop, woken when it is first asked for.
class SystemVoice final : public Voice
{
    Q_OBJECT

public:
    explicit SystemVoice(QObject *parent = nullptr);
    ~SystemVoice() override;

    bool speaks(const QString &language) override;
    void say(const QString &sentence, const QString &language) override;
    void stop() override;

private:
    QTextToSpeech &speech();

    std::unique_ptr<QTextToSpeech> m_speech;
    bool m_speaking = false;
};

} // namespace sarika
