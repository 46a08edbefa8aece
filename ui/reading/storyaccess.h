// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace sarika
{

/// Lets screen readers read a story as what it is: headings, paragraphs, photos with their captions, in the
/// publisher's text. Once or more often; for every StoryView.
void installStoryAccess();

} // namespace sarika
