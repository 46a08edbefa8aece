// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/readingpane.h"

#include <QEvent>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace sarika
{

ReadingPane::ReadingPane(QWidget *parent) : QWidget(parent), m_page(new QTextBrowser(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_page);
    m_page->setFrameShape(QFrame::NoFrame);
    m_page->setOpenLinks(false);
}

ReadingPane::~ReadingPane() = default;

void ReadingPane::showStory(const Story &story, const QList<MostViewed> &mostViewed)
{
    m_story = story;
    m_mostViewed = mostViewed;
    m_page->setPlainText(story.card.headline + u'\n' + story.bodyText);
}

void ReadingPane::clear()
{
    m_story.reset();
    m_mostViewed.clear();
    m_page->clear();
}

StoryId ReadingPane::storyId() const
{
    return m_story ? m_story->card.id : 0;
}

void ReadingPane::setTextSize(int px)
{
    m_textSize = px;
}

void ReadingPane::setLanguage(Language language)
{
    m_language = language;
}

void ReadingPane::findInStory() {}

void ReadingPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
}

} // namespace sarika
