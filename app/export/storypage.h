// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/news/story.h"
#include "app/text/language.h"

#include <functional>

namespace sarika
{

// What the formats share.

/// Byline, newspaper and date in one line.
QString storyLine(const Story &story, Language language);

/// A web address as it stands in a link; empty where it is none that may be followed.
QString linkTo(const QUrl &address);

/// BCP 47, "und" where it is not known.
QString languageOfStory(const Story &story);

/// lang="…", with dir="rtl" where the language is written so.
QString languageMarks(const QString &language);

/// How a story is set among others in one file.
struct PageSetting
{
    Language language;                                      // of dates
    QString name;                                           // of the story in the file: begins its ids
    std::function<QString(const Photo &photo)> photoSource; // empty where the file has it not
};

/// Headline, line, standfirst, lead photo, body and address: markup that is HTML and XML alike.
QString storyArticle(const Story &story, const PageSetting &setting);

/// How it looks: on screens light and dark, on paper.
QString storyStyle();

} // namespace sarika
