// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/page/pointers.h"

#include "app/page/nodes.h"
#include "app/page/prompts.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace sarika
{

namespace
{

constexpr auto noCase = QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;

/// Emphasis and links, and no words beside them: the paper sets the line apart from its prose.
bool isSetApart(const HtmlNode *block)
{
    bool emphasis = false;
    for (const HtmlNode *child = block->firstChild; child; child = child->next) {
        if (child->isText() && child->text.trimmed().isEmpty())
            continue;
        const bool strong = child->is("strong") || child->is("b") || child->is("em") || child->is("i");
        if (!strong && !child->is("a") && !child->is("br"))
            return false;
        emphasis |= strong;
    }
    return emphasis;
}

/// "→ Where the boats go in winter"
bool beginsWithArrow(const Line &line)
{
    static const QRegularExpression arrow(u"^(?:>+|→|►|▶|➡|➤|👉)"_s);
    return line.linkShare() > 0.2 && line.chars < 250 && arrow.match(line.text).hasMatch();
}

} // namespace

bool isPointerLine(const Line &line)
{
    const bool apart = line.linkShare() > 0.2 || line.chars < 45 || (line.heading && line.chars < 90) ||
                       (line.chars < 90 && line.text.endsWith(u':'));
    return (apart && isPointer(line.text)) || beginsWithArrow(line);
}

bool isLabelledLink(const Line &line)
{
    static const QRegularExpression origin(
        u"^[\\s*(]*(?:sources?|quellen?|via|bron|fuentes?|fontes?|fonti|źródł[oa]|zdroj|источник|kaynak|kilde|källa|"
        "出典|来源|ប្រភព)\\b"_s,
        noCase);
    const qsizetype colon = line.text.indexOf(u": "_s);
    if (colon <= 0 || line.chars >= 160 || line.linkChars < 15 || line.linkShare() < 0.3)
        return false;
    const QStringView rest = QStringView(line.text).mid(colon + 1).trimmed();
    return fairLength(rest) <= line.linkChars + 1 && (line.unspaced || rest.contains(u' ')) &&
           fairLength(QStringView(line.text).first(colon)) <= 45 && isSetApart(line.block) &&
           !origin.match(line.text).hasMatch();
}

bool isCutTeaser(const Line &line)
{
    static const QRegularExpression more(
        u"(?:…|\\.\\.\\.|\\[…\\]|\\[\\.\\.\\.\\])\\s*\\W{0,3}(?:(?:read )?more|continue(?: reading)?|mehr|mehr lesen|"
        "weiter(?:lesen)?|lire (?:la suite|plus)|la suite|leer más|seguir leyendo|ver más|leia mais|"
        "leggi (?:tutto|di più|ancora)|continua(?: a leggere)?|lees (?:meer|verder)|więcej|czytaj (?:więcej|dalej)|"
        "číst dál|celý článek|подробнее|читать далее|devamı(?:nı oku)?|les mer|läs mer|læs mere|lue lisää|続きを読む|"
        "阅读更多|更多|더 ?보기|អានបន្ថែម|អានបន្ត)\\W*$"_s,
        noCase);
    return line.linkChars > 0 && line.linkChars < 30 && more.match(line.text).hasMatch();
}

bool isButton(const Line &line)
{
    if (line.chars >= 40 || line.sentence || line.heading)
        return false;
    const HtmlNode *up = line.block;
    for (int level = 0; up && level < 2; ++level, up = up->parent) {
        const HtmlNode *link = up->firstChild;
        while (link && link->isText() && link->text.trimmed().isEmpty())
            link = link->next;
        const bool named = nameWords(up).contains("button") || nameWords(up).contains("btn");
        const bool holdsNamed =
            link && link->is("a") && (nameWords(link).contains("button") || nameWords(link).contains("btn"));
        if (named || holdsNamed)
            return true;
    }
    return false;
}

bool isPrintedAddress(const Line &line)
{
    return line.text.startsWith(u"http") || line.text.startsWith(u"www.");
}

} // namespace sarika
