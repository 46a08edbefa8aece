// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/captions.h"

#include "app/text/plaintext.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace sarika
{

namespace
{

constexpr auto noCase = QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;

// The word for photo or source in the languages of the papers we know, as it stands before a name.
const QString labels =
    u"(?:photo(?:graph)?s?(?: credits?| courtesy(?: of)?)?(?: by)?|photographer|image(?: credit| "
    u"source)?s?|picture(?: credit)?|"
    "pictured by|credits?|collage|montage|courtesy(?: of)?|source|"
    "drawings?(?: by)?|illustrations?(?: by)?|illustrat(?:ed|or)(?: by)?|graphics?(?: by)?|artwork(?: by)?|"
    "foto(?:s|graf(?:ie|ía|in|o)?)?(?: by| von| de| "
    "di)?|bild(?:er|quelle|rechte|nachweis)?|quelle|grafik|illustration|symbolbild|archivbild|"
    "crédits?(?: photo)?|photo de|imagen|fuente|crédito|imagem|reprodução|immagine|fonte|"
    "zdjęcie|fot\\.|źródło|zdroj|autor|bron|kilde|kuva|lähde|kaynak|fotoğraf|фото|коллаж|колаж|джерело|источник|"
    "fotók?|(?:sursa|credit) foto|foto sursa|снимк[аи]|світлина|φωτογραφία|φωτο|πηγή|צילום|תמונה|عکس|फोटो|तस्वीर|"
    "ছবি|(?:nguồn )?ảnh|เครดิตภาพ|ภาพ|ຮູບພາບ|ຮູບ|图片来源|圖片來源|图源|图|圖|사진(?: ?출처| ?제공)?|"
    "صورة|تصوير|写真|図|រូបភាព|រូបថតដោយ|រូបថត|រូបគំនូរ|គំនូរដោយ|គំនូរ|គូរដោយ|រូប|ថតដោយ|ប្រភព)"_s;

const QRegularExpression &labelled()
{
    static const QRegularExpression expression(
        u"(?:^|(?<=[.!?…។»”\"\\s(\\[|/–—-]))\\(?\\[?"_s + labels +
            u"\\s*([:：៖=/|]|©|–|—|(?<=fot\\.))\\s*(.{2,120}?)[\\])]?\\.?\\s*$"_s,
        noCase);
    return expression;
}

} // namespace

bool isCreditLike(const QString &text)
{
    // Up to six words, each a name, an agency or a joining word: "Sok Dara", "Kay Nietfeld/dpa", "AFP via Getty
    // Images".
    static const QString word = u"(?:\\p{Lu}[\\p{L}\\p{M}.'’\\-]*|via|for|de|da|di|von|van|der|den|bin|al|el|la|le|"
                                "(?:dpa|epd|kna|sid|apa|afp|imago|gettyimages)\\b|[/|&+;-])"_s;
    static const QRegularExpression name(u"^"_s + word + u"(?:[\\s/|&,;+-]+"_s + word + u")*$"_s);
    return text.size() >= 3 && text.size() <= 80 && text.count(u' ') <= 7 && name.match(text).hasMatch();
}

bool isLabelledCredit(const QString &text)
{
    static const QRegularExpression label(u"^[\\s(\\[|/–—-]*(?:©|\\(c\\)|copyright\\b|"_s + labels +
                                              u"\\s*(?:[:：៖=/|]|©|\\bby\\b|(?<=fot\\.)))"_s,
                                          noCase);
    return text.size() < 160 && label.match(text).hasMatch();
}

namespace
{

/// Enough words for a sentence; a script without spaces by its letters.
bool fairlyLong(const QString &text)
{
    return text.count(u' ') >= 4 || (text.size() >= 20 && !text.contains(u' '));
}

PhotoWords byLabel(const QString &text)
{
    const auto match = labelled().match(text);
    if (!match.hasMatch())
        return {text, {}};
    const QString before = text.left(match.capturedStart()).trimmed();
    if (match.captured(1) == u"/" && !before.isEmpty() && before.back().isLetter()) // "Getty Images/AFP"
        return {text, {}};
    return {before, match.captured(2).trimmed()};
}

PhotoWords byMark(const QString &text)
{
    // "… (Kay Nietfeld/dpa)", "… © AFP", "… [Reuters]"
    static const QRegularExpression sign(u"\\s*[(\\[]?\\s*(?:©|\\(c\\)|copyright)\\s*:?\\s*(.{2,100}?)[\\])]?\\s*$"_s,
                                         noCase);
    if (const auto match = sign.match(text); match.hasMatch())
        return {text.left(match.capturedStart()).trimmed(), match.captured(1).trimmed()};
    // "…（代表撮影）", "…（市提供）"
    static const QRegularExpression taken(
        u"\\s*[（(]([\\p{Han}\\p{Hiragana}\\p{Katakana}\\p{Latin}ー・＝ ]{2,24}?)(?:撮影|提供)[）)]\\s*$"_s);
    if (const auto match = taken.match(text); match.hasMatch())
        return {text.left(match.capturedStart()).trimmed(), match.captured(1).trimmed()};
    static const QRegularExpression bracket(u"\\s*[(\\[]([^()\\[\\]]{2,80})[)\\]]\\.?\\s*$"_s);
    if (const auto match = bracket.match(text); match.hasMatch()) {
        QString inside = match.captured(1).trimmed();
        static const QRegularExpression label(u"^"_s + labels + u"\\s*[:៖]?\\s*"_s, noCase);
        inside.remove(label);
        if (isCreditLike(inside) && (inside.contains(u'/') || inside.contains(u' ') || inside == inside.toUpper()))
            return {text.left(match.capturedStart()).trimmed(), inside};
    }
    return {text, {}};
}

PhotoWords byTail(const QString &text)
{
    // The unlabelled tail after the last sentence.
    static const QRegularExpression tail(u"^(.*[^\\s.][.!?…។”\"’»])\\s+([^.!?…។]{3,80})$"_s,
                                         QRegularExpression::DotMatchesEverythingOption);
    const auto match = tail.match(text);
    if (!match.hasMatch())
        return {text, {}};
    static const QRegularExpression initial(
        u"(?:^|[\\s(])(?:\\p{Lu}|Mr|Mrs|Ms|Dr|St|Gen|Sen|Rep|Gov|Prof|No|Lt|Col|Sgt|Jan|Feb|Aug|Sept|Oct|Nov|Dec|vs)\\.$"_s);
    if (initial.match(match.captured(1)).hasMatch())
        return {text, {}};
    const QString name = match.captured(2).trimmed();
    const bool khmer = name.contains(QRegularExpression(u"[\\x{1780}-\\x{17d3}]"_s)) && name.size() <= 40;
    if (!isCreditLike(name) && !khmer)
        return {text, {}};
    return {match.captured(1).trimmed(), name};
}

} // namespace

QString cleanCredit(const QString &printed)
{
    static const QRegularExpression label(
        u"^[\\s(\\[|/–—-]*(?:©|\\(c\\)|copyright\\b)?\\s*"_s + labels +
            u"\\b\\s*[:：៖=/|]\\s*(?:©|\\(c\\))?\\s*|^[\\s(\\[|–—-]*(?:©|\\(c\\)|copyright\\b)\\s*:?\\s*"_s,
        noCase);
    // "…/Copyright 2026 The Agency. All rights reserved" says who once already.
    static const QRegularExpression rights(
        u"\\s*(?:[/|]\\s*copyright.*|[-–,.]?\\s*(?:all rights reserved|alle rechte vorbehalten|"
        "tous droits réservés)\\.?)$"_s,
        noCase);
    static const QRegularExpression by(
        u"^fot\\. |^(?:photos?|image|picture|drawings?|illustrations?|graphics?|foto|fotos|bild) (?:by|von|de|di|af|av) "_s,
        noCase);
    static const QRegularExpression stroke(u"^[\\s/|–—-]+"_s); // "/ AFP PHOTO / SOK DARA"
    QString text = folded(printed);
    text.remove(label).remove(rights).remove(by).remove(stroke);
    while (!text.isEmpty() && u" )]|.,;"_s.contains(text.back()) && !text.endsWith(u"Inc."))
        text.chop(1);
    return text.size() < 2 || text.size() > 160 ? QString() : text;
}

namespace
{

QString lettersOf(const QString &text)
{
    QString letters;
    for (const QChar c : text) {
        if (c.isLetter())
            letters += c.toCaseFolded();
    }
    return letters;
}

/// An agency's caption passed on by another names who took the photo twice:
/// "… (Photo by Sok Dara / AFP) (Photo by SOK DARA/AFP via Getty Images)".
QString withoutSecondCredit(const PhotoWords &words)
{
    const PhotoWords again = byMark(words.caption);
    const QString letters = lettersOf(again.credit);
    const bool same = !letters.isEmpty() && lettersOf(words.credit).contains(letters);
    return same ? again.caption : words.caption;
}

} // namespace

PhotoWords splitCaption(const QString &printed)
{
    const QString text = folded(printed);
    for (const auto split : {byLabel, byMark, byTail}) {
        PhotoWords words = split(text);
        if (!words.credit.isEmpty()) {
            words.credit = cleanCredit(words.credit);
            words.caption = withoutSecondCredit(words);
            while (words.caption.endsWith(u'|') || words.caption.endsWith(u'/') || words.caption.endsWith(u'–'))
                words.caption = words.caption.chopped(1).trimmed();
            return words;
        }
    }
    return {text, {}};
}

bool isSpokenAlt(const QString &alt)
{
    static const QRegularExpression boilerplate(
        u"^(content image|image|photo|picture|logo|logo of|featured image|article image|main "
        u"image|placeholder|thumbnail|icon|avatar)"
        "\\b\\s*([-–:|].*|of .*)?$|\\.(jpe?g|png|webp|gif)$|^[\\w-]+_[\\w-]+$"_s,
        noCase);
    const QString text = folded(alt);
    return fairlyLong(text) && !boilerplate.match(text).hasMatch();
}

} // namespace sarika
