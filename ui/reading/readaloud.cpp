// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/readaloud.h"

#include "app/text/sentences.h"
#include "ui/reading/blocksource.h"

#include <QTextBlock>
#include <QTextDocument>
#include <QTextEdit>

#include <utility>

namespace sarika
{

namespace
{

bool isRead(const BlockSource *source)
{
    if (!source)
        return false;
    switch (source->part()) {
    case Part::Headline:
    case Part::Standfirst:
    case Part::Caption:
    case Part::Body:
    case Part::Heading:
    case Part::Subheading:
    case Part::Item:
    case Part::Cell:
    case Part::HeadCell:
        return true;
    default:
        return false;
    }
}

} // namespace

ReadAloud::ReadAloud(QTextEdit &view, Voice &voice, QObject *parent) : QObject(parent), m_view(view), m_voice(voice)
{
    connect(&voice, &Voice::said, this, &ReadAloud::sayNext);
    connect(&voice, &Voice::failed, this, [this] {
        const QString language = m_language;
        stop();
        Q_EMIT noVoice(language);
    });
}

void ReadAloud::start(const QString &language)
{
    stop();
    m_language = language;
    if (!m_voice.speaks(language)) {
        Q_EMIT noVoice(language);
        return;
    }
    const QTextBlock block = firstBlock();
    m_block = block.blockNumber();
    m_sentence = -1;
    const QTextCursor chosen = m_view.textCursor();
    if (const auto *source = chosen.hasSelection() ? BlockSource::of(block) : nullptr) {
        const int from = source->sourceOffset(chosen.selectionStart() - block.position());
        for (const Sentence &sentence : sentencesOf(source->text()))
            m_sentence += sentence.start + sentence.length <= from;
    }
    m_reading = true;
    Q_EMIT changed();
    sayNext();
}

void ReadAloud::stop()
{
    if (!std::exchange(m_reading, false))
        return;
    m_voice.stop();
    QTextCursor none = m_view.textCursor();
    none.clearSelection();
    m_view.setTextCursor(none);
    Q_EMIT changed();
}

QTextBlock ReadAloud::firstBlock() const
{
    const QTextCursor chosen = m_view.textCursor();
    if (chosen.hasSelection())
        return m_view.document()->findBlock(chosen.selectionStart());
    return m_view.cursorForPosition({m_view.viewport()->width() / 2, 0}).block();
}

void ReadAloud::sayNext()
{
    if (!m_reading)
        return;
    ++m_sentence;
    for (QTextBlock block = m_view.document()->findBlockByNumber(m_block); block.isValid(); block = block.next()) {
        const BlockSource *source = BlockSource::of(block);
        if (source && source->part() == Part::ListTitle) // other stories follow
            break;
        if (isRead(source) && m_sentence < sentencesOf(source->text()).size())
            return saySentence(block);
        m_block = block.blockNumber() + 1;
        m_sentence = 0;
    }
    stop();
}

void ReadAloud::saySentence(const QTextBlock &block)
{
    const BlockSource &source = *BlockSource::of(block);
    const Sentence sentence = sentencesOf(source.text()).at(m_sentence);
    QTextCursor cursor(block);
    cursor.setPosition(block.position() + source.shownOffset(int(sentence.start)));
    cursor.setPosition(block.position() + source.shownOffset(int(sentence.start + sentence.length)),
                       QTextCursor::KeepAnchor);
    m_view.setTextCursor(cursor);
    m_view.ensureCursorVisible();
    m_voice.say(source.text().sliced(sentence.start, sentence.length), m_language);
}

} // namespace sarika
