// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reading/voice.h"

#include <QList>
#include <QPointer>
#include <QTextCursor>

class QTextEdit;

namespace sarika
{

/// Reads the open page aloud, sentence after sentence, each selected while it is said: headline, standfirst, text,
/// captions. What the page was before may be replaced by the same story set anew; reading goes on where it was.
class ReadAloud final : public QObject
{
    Q_OBJECT

public:
    ReadAloud(QTextEdit &view, Voice &voice, QObject *parent = nullptr);

    /// From the selection, else from what is seen at the top. Nothing is read where there is no voice: see noVoice.
    void start(const QString &language); // BCP 47, of the story
    void stop();

    bool reading() const { return m_reading; }

Q_SIGNALS:
    void changed();                        // reading() did
    void noVoice(const QString &language); // none speaks it, or none can be heard

private:
    void sayNext();
    void saySentence(const QTextBlock &block);
    QTextBlock firstBlock() const;

    QTextEdit &m_view;
    Voice &m_voice;
    QString m_language;
    int m_block = 0;     // number of the one that is read
    int m_sentence = -1; // the one that is said, in its block
    bool m_reading = false;
};

} // namespace sarika
