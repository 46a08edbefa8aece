// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace sarika
{

/// The two texts of a story in clean HTML.
struct StoryTexts
{
    QString summary;
    QString content; // empty where the feed gives no more than a summary

    bool operator==(const StoryTexts &) const = default;
};

/// Tells summary and content apart by what they hold, whatever elements they came in: the content is the longer one; a
/// text that breaks off is a summary; several uncut paragraphs alone are the story; of two alike one is enough;
/// a content of photos alone gets the summary's words.
StoryTexts bySubstance(StoryTexts texts);

} // namespace sarika
