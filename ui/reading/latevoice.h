// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reading/readingmodule.h"

namespace sarika
{

/// The speech service of the desktop, found when it is first asked for.
class LateVoice final : public Voice
{
    Q_OBJECT

public:
    using Voice::Voice;

    bool speaks(const QString &language) override;
    void say(const QString &sentence, const QString &language) override;
    void stop() override;

Q_SIGNALS:
    void missing(const sarika::Error &error); // it cannot be asked at all; told after speaks()

private:
    std::unique_ptr<Voice> m_voice;
};

} // namespace sarika
