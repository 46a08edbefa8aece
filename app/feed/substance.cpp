// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/feed/substance.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace sarika
{

namespace
{

constexpr qsizetype storyLetters = 2000;  // a text of so many is hardly a summary
constexpr qsizetype teaserLetters = 1200; // one of fewer may be a teaser that breaks off
constexpr qsizetype muchLonger = 500;     // letters
constexpr qsizetype tailLetters = 160;

// What is read, without tags and white space; stops counting at `most`.
qsizetype lettersIn(const QString &html, qsizetype most)
{
    qsizetype letters = 0;
    for (qsizetype at = 0; at < html.size() && letters < most;) {
        const qsizetype tag = html.indexOf(u'<', at);
        const QStringView words = QStringView(html).sliced(at, (tag < 0 ? html.size() : tag) - at);
        letters += std::ranges::count_if(words, [](QChar c) { return c.unicode() > u' ' && c.unicode() != 0xA0; });
        const qsizetype end = tag < 0 ? -1 : html.indexOf(u'>', tag);
        at = end < 0 ? html.size() : end + 1;
    }
    return std::min(letters, most);
}

// The last words without tags.
QString tailOf(const QString &html)
{
    QString tail;
    bool tag = false;
    for (qsizetype at = html.size() - 1; at >= 0 && tail.size() < tailLetters; --at) {
        const QChar c = html[at];
        if (c == u'>')
            tag = true;
        else if (c == u'<')
            tag = false;
        else if (!tag)
            tail += c;
    }
    std::ranges::reverse(tail);
    return tail.simplified();
}

bool breaksOff(const QString &html)
{
    static constexpr std::array<QStringView, 18> words{
        u"read more",      u"continue reading", u"keep reading", u"full story",     u"read the full", u"lire la suite",
        u"en savoir plus", u"weiterlesen",      u"leer más",     u"seguir leyendo", u"អានបន្ត",        u"អានបន្ថែម",
        u"อ่านต่อ",          u"xem thêm",         u"đọc tiếp",     u"阅读全文",       u"查看全文",      u"続きを読む"};
    const QString tail = tailOf(html);
    if (tail.endsWith(u'…') || tail.endsWith("..."_L1) || tail.contains(u"[…]"_s) || tail.contains("[...]"_L1))
        return true;
    const QString end = tail.last(std::min<qsizetype>(tail.size(), 40)).toLower();
    return std::ranges::any_of(words, [&](QStringView word) { return end.contains(word); });
}

bool isWholeStory(const QString &html)
{
    return html.size() >= storyLetters && lettersIn(html, storyLetters) >= storyLetters &&
           html.count("<p>"_L1) + html.count("<br><br>"_L1) >= 3 && !breaksOff(html);
}

StoryTexts ofOne(const QString &html)
{
    return isWholeStory(html) ? StoryTexts{{}, html} : StoryTexts{html, {}};
}

} // namespace

StoryTexts bySubstance(StoryTexts texts)
{
    if (texts.content.isEmpty())
        return ofOne(texts.summary);
    if (texts.summary == texts.content && lettersIn(texts.content, teaserLetters) < teaserLetters)
        return {texts.summary, {}};
    if (texts.summary == texts.content)
        return {{}, texts.content};
    if (texts.summary.isEmpty()) {
        const bool teaser = texts.content.size() < 8 * teaserLetters && // a tag or two to every word at most
                            lettersIn(texts.content, teaserLetters) < teaserLetters && breaksOff(texts.content);
        return teaser ? StoryTexts{texts.content, {}} : texts;
    }
    if (lettersIn(texts.content, 1) == 0 && lettersIn(texts.summary, 1) > 0)
        return {texts.summary, texts.content + texts.summary}; // a photo and its text came apart
    if (texts.summary.size() > texts.content.size()) {
        const qsizetype most = texts.summary.size();
        const qsizetype summary = lettersIn(texts.summary, most);
        const qsizetype content = lettersIn(texts.content, most);
        if (summary >= muchLonger && summary > 2 * content)
            std::swap(texts.summary, texts.content);
    }
    return texts;
}

} // namespace sarika
