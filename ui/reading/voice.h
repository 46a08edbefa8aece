// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

namespace sarika
{

/// Says sentences, one at a time.
class Voice : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual bool speaks(const QString &language) = 0; // BCP 47
    virtual void say(const QString &sentence, const QString &language) = 0;
    virtual void stop() = 0; // says nothing more and tells nothing of it

Q_SIGNALS:
    void said();   // the sentence is over
    void failed(); // nothing can be heard: no speech service, no sound
};

} // namespace sarika
