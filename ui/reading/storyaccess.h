// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace sarika
{

class StoryView;

/// Lets screen readers read a story as what it is: headings, paragraphs, photos with their captions, in the
/// publisher's text, by letters, words, sentences and lines. Once or more often; for every StoryView.
void installStoryAccess();

/// The caret of a view has moved: tells where it stands in which part.
void tellCaret(StoryView &view);

} // namespace sarika
