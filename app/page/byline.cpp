// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/page/byline.h"

#include "app/page/boilerplate.h"
#include "app/page/headline.h"
#include "app/page/lines.h"
#include "app/page/marks.h"
#include "app/page/nodes.h"
#include "app/text/captions.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace sarika
{

namespace
{

constexpr auto noCase = QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;
constexpr int before = 40; // nodes above the headline where a byline may stand

const QRegularExpression &leading()
{
    static const QRegularExpression words(
        u"^\\s*(?:(?:written|words|text|story|article|report|reporting|posted|published|created|submitted|authored|"
        u"analysis|opinion) by|by|ein (?:artikel|beitrag|kommentar|gastbeitrag) von|eine (?:kolumne|analyse|reportage) "
        u"von|"
        "un (?:article|reportage) de|gespeichert von|submitted by|(?:blog ?)?(?:beitrag|text) von|text und "
        "(?:interview|fotos?)|"
        "von|par|por|de|di|da|door|af|av|od|przez|autor(?:in|es|zy)?|auteurs?|authors?|texto?|redazione|a cura "
        "di|tekst|tekst:|eingestellt von|"
        "verfasst von|geschrieben von|veröffentlicht von|publié par|από|автор[ыи]?|posted)\\b\\s*[:：]?\\s+(?:by\\s+)?|"
        "^\\s*(?:文|取材・文|អត្ថបទដោយ|និពន្ធដោយ|រាយការណ៍ដោយ|សរសេរដោយ|ដោយ|អ្នកនិពន្ធ)\\s*[:៖：]?\\s*"_s,
        noCase);
    return words;
}

const QRegularExpression &trailing()
{
    static const QRegularExpression words(
        u"\\s*(?:\\s[|•·–—]\\s.*|\\s+(?:stand|quelle)\\b.*|,?\\s+in\\s+(?-i:\\p{Lu}).*|[,|–—-]?\\s*(?:\\bon\\b|"
        u"\\bam\\b|\\bat\\b|\\bvom\\b|\\ble\\b|\\bin\\b)?\\s*(?:(?:mon|"
        u"tue|wed|thu|fri|sat|sun)[a-z]*\\.?,?\\s*)?"
        "(?:\\d{1,2}\\s*[./"
        ":-]\\s*\\d{1,2}\\b|\\d{1,2}\\.?\\s*(?:de\\s+)?(?:jan|feb|mar|mär|apr|may|mai|jun|jul|aug|sep|oct|okt|nov|dec|"
        "dez|ene|abr|ago|dic)|"
        "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?\\s+\\d{1,2}(?:st|nd|rd|th)?\\b|(?<![a-z])\\d{4})"
        ".*|\\s+(?:"
        "updated|"
        "published|posted|last updated)\\b.*|"
        "\\s*(?-i:Follow)|\\s*/\\s*(?-i:\\p{Lu}{2,5})|(?-i:(?<=\\p{Ll})(?:\\s+\\p{Lu}{2,}){3,})|"
        "[,.]?\\s+(?:reviewed|edited|medically reviewed|photographs?|photography|illustrat\\w+) by\\b.*)$"_s,
        noCase);
    return words;
}

/// What they do, printed behind the name: "Sok Dara, Senior Staff Writer".
const QRegularExpression &role()
{
    static const QRegularExpression words(
        u"(?<=\\p{L})(?:,|\\s[-–—|])?\\s+(?:(?:senior|staff|contributing|chief|associate|assistant|executive|managing|"
        u"deputy|"
        u"political|sports?|business|national|foreign|health|science|technology|tech|news|features?|guest|special|"
        u"general assignment|digital|data|investigative)\\s+)*(?:reporter|writer|editor|correspondent|columnist|"
        u"contributor|journalist|editor[- ]in[- ]chief|redakteur(?:in)?|reporterin|korrespondent(?:in)?|"
        u"journaliste?|journalistin|redactora?|redattore|អ្នកសារព័ត៌មាន)$"_s,
        noCase);
    return words;
}

/// "You can check that out here.": more small words than names have.
bool isSentence(const QString &name)
{
    int small = 0;
    const QStringList words = name.split(u' ');
    for (const QString &word : words)
        small += word.at(0).isLower() ? 1 : 0;
    return words.size() > 4 && qsizetype(small) * 2 > words.size();
}

bool namesNobody(const QString &name)
{
    static const QSet<QString> nobody{
        u"admin"_s,       u"administrator"_s, u"user"_s,   u"author"_s,    u"unknown"_s,   u"null"_s,
        u"undefined"_s,   u"none"_s,          u"guest"_s,  u"webmaster"_s, u"root"_s,      u"follow"_s,
        u"posted"_s,      u"share"_s,         u"last"_s,   u"by"_s,        u"redaktion"_s, u"email"_s,
        u"on"_s,          u"see all"_s,       u"stand"_s,  u"bio"_s,       u"cc"_s,        u"veröffentlicht am"_s,
        u"quelle"_s,      u"more"_s,          u"writer"_s, u"updated"_s,   u"published"_s, u"contributor"_s,
        u"staff writer"_s};
    return name.size() < 2 || name.size() > 100 || nobody.contains(name.toLower()) || name.contains(u"://") ||
           name.count(u' ') > 12 || isSentence(name);
}

bool isAuthorAddress(const HtmlNode *link)
{
    static const QRegularExpression path(
        u"/(authors?|autor(?:en|es|zy)?|auteurs?|profiles?|people|staff|journalists?|by|contributors?|redakteure?|"
        "redaktion|verfasser|team|writers?|reporter|autore|user|@[^/]+)(/|$|\\?)|[?&]author="_s,
        noCase);
    return attributeText(link, "href").contains(path);
}

/// The names in one byline element: its marked names, its links to authors, else its cleaned text.
QStringList namesIn(const HtmlNode *byline)
{
    QStringList names;
    const auto add = [&](const QString &text) {
        if (const QString name = cleanByline(text); !name.isEmpty() && !names.contains(name))
            names << name;
    };
    for (const bool marked : {true, false}) {
        for (const HtmlNode *at = byline; at && names.size() < 6; at = nextNode(at, byline)) {
            const bool name = marked
                                  ? isMarked(at, "name") || holdsWord(at->attribute("class"), "fn")
                                  : at->is("a") && (isAuthorAddress(at) || holdsWord(at->attribute("rel"), "author"));
            if (name)
                add(at->is("meta") ? attributeText(at, "content") : lineOf(at));
        }
        if (!names.isEmpty())
            return names;
    }
    if (const QString whole = lineOf(byline); whole.size() < 60)
        add(whole);
    for (const HtmlNode *at = byline; at && names.isEmpty(); at = nextNode(at, byline)) {
        if (isBlock(at) && !holdsBlock(at)) // the first line that names somebody
            add(lineOf(at));
    }
    if (names.isEmpty())
        add(lineOf(byline));
    return names;
}

bool isBylineElement(const HtmlNode *node)
{
    static const QSet<QByteArrayView> marks{"byline",  "author",    "authors",    "autor",    "autoren",
                                            "writer",  "auteur",    "autore",     "authored", "bylines",
                                            "autores", "forfatter", "authorname", "vcard"};
    if (holdsWord(node->attribute("rel"), "author") || isMarked(node, "author"))
        return true;
    for (const QByteArrayView word : nameWords(node)) {
        if (marks.contains(word) ||
            (word == "username" && node->parent && nameWords(node->parent).contains("submitted")))
            return true; // Drupal submits stories
    }
    return node->is("a") && isAuthorAddress(node);
}

/// Bylines printed near the headline, by their marks.
QStringList markedByline(const HtmlTree &tree, const HtmlNode *headline)
{
    for (const HtmlNode *node = tree.body(); node; node = nextNode(node, tree.body())) {
        if (node->kind != HtmlNode::Kind::Element || !isBylineElement(node) ||
            (headline && node->order < headline->order - before))
            continue;
        const bool credit = node->is("a") || isCreditName(node);
        if (isOfOthers(node, credit ? CreditBoxes::OfPhotos : CreditBoxes::OfWriters) ||
            (headline && isWithin(headline, node)) || lineOf(node).size() > 300)
            continue;
        QStringList names = namesIn(node);
        // Neighbours of the same kind name the other authors.
        for (const HtmlNode *next = node->next; next && !names.isEmpty() && names.size() < 6; next = next->next) {
            if (next->kind == HtmlNode::Kind::Element && next->attribute("class") == node->attribute("class") &&
                isBylineElement(next))
                names += namesIn(next);
        }
        names.removeDuplicates();
        if (!names.isEmpty())
            return names;
    }
    return {};
}

/// Begins as names do and has few small words.
bool isNameLike(const QString &name)
{
    int small = 0;
    for (const QString &word : name.split(u' ', Qt::SkipEmptyParts))
        small += word.at(0).isLower() ? 1 : 0;
    return !name.isEmpty() && !name.at(0).isLower() && qsizetype(small) * 2 <= name.count(u' ') + 1;
}

/// "By Sok Dara" as a line of its own just below the headline.
QStringList spokenByline(const Lines &lines, const HtmlNode *headline)
{
    static const QRegularExpression by(
        u"^(?:(?:written |posted |story |words |text )?by|(?:(?:ein |blog ?)?(?:artikel|beitrag|kommentar|gastbeitrag)|"
        u"eine (?:kolumne|analyse|reportage)) von|von|par|por|di|door|af|av|text|autor(?:in)?|автор|"
        "ដោយ|អត្ថបទដោយ)\\b\\s*[:៖]?\\s+\\p{Lu}?|^(?-i:By)(?=(?-i:\\p{Lu}))"_s,
        noCase);
    static const QRegularExpression alone(u"^(?:by|von|par|por|di|ដោយ)\\s*:?$"_s, noCase);
    int seen = 0;
    bool announced = false; // by a line that says "By" and nothing more
    for (const Line &line : lines.all()) {
        if (headline && line.first < headline->order - before)
            continue;
        if (++seen > 25)
            break;
        if (line.chars < 80 && !line.heading && (announced || by.match(line.text).hasMatch())) {
            if (const QString name = cleanByline(line.text); isNameLike(name))
                return {name};
        }
        announced = alone.match(line.text).hasMatch();
    }
    return {};
}

/// The heading of a box about the author below the story.
QStringList boxedByline(const HtmlTree &tree, const HtmlNode *headline)
{
    for (const HtmlNode *node = headline; node; node = nextNode(node, tree.body())) {
        if (!headingLevel(node) || node == headline || !node->parent)
            continue;
        const NameWords words(node->parent);
        const QString name =
            words.value(0) == "author" || words.contains("bio") ? cleanByline(lineOf(node)) : QString();
        if (isCreditLike(name) && name.count(u' ') >= 1 && name.count(u' ') <= 3)
            return {name};
    }
    return {};
}

/// "Text by Sok Dara", "Von Sok Dara" as a line of its own anywhere, as papers sign a story at its end.
QStringList signedByline(const Lines &lines)
{
    static const QRegularExpression by(
        u"^(?:(?:written|text|words|story|reporting) by|von|ដោយ)\\s*:?\\s+(?-i:\\p{Lu}\\S*(?: \\S+){1,3})$"_s, noCase);
    for (const Line &line : lines.all()) {
        if (line.chars < 60 && !line.heading && by.match(line.text).hasMatch()) {
            if (const QString name = cleanByline(line.text); isNameLike(name))
                return {name};
        }
    }
    return {};
}

/// Initials of a desk beside a name: "Sok Dara, aszu".
QStringList withoutShorthand(const QStringList &names)
{
    QStringList full = names;
    full.removeIf(
        [](const QString &name) { return name.size() <= 5 && name == name.toLower() && name != name.toUpper(); });
    return full.isEmpty() ? names : full;
}

bool isOfSite(const QString &name, const Claims &claims, const QUrl &address)
{
    for (const QString &site : {claims.openGraph.siteName, claims.jsonLd.siteName, claims.meta.siteName}) {
        if (!site.isEmpty() && alikeness(name, site) > 0.7)
            return true;
    }
    if (name.size() > 2 && claims.title.endsWith(name) && claims.title.size() > name.size() + 6)
        return true; // "Headline | Paper"
    const QString tight = name.toLower().remove(u' ');
    return tight.size() > 1 && address.host().remove(u'.').contains(QString(tight).remove(u'.'));
}

} // namespace

QString cleanByline(const QString &printed)
{
    static const QRegularExpression mail(u"\\S+@\\S+|@\\w+"_s);
    QString text = folded(printed).remove(mail);
    static const QRegularExpression twice(u"^by(?=by\\s)|^(?-i:By)(?=(?-i:\\p{Lu}\\p{Ll}+ \\p{Lu}))"_s, noCase);
    text.remove(twice).remove(leading()).remove(leading());
    static const QString ends = u",;:-–/|•· "_s;
    for (int tail = 0; tail < 3; ++tail) { // "Sok Dara / TNN / Updated: May 4, 2024"
        text.remove(trailing());
        while (!text.isEmpty() && ends.contains(text.back()))
            text.chop(1);
    }
    text.remove(role());
    while (!text.isEmpty() && ends.contains(text.back()))
        text.chop(1);
    while (!text.isEmpty() && ends.contains(text.front()))
        text.remove(0, 1);
    return namesNobody(text) ? QString() : text;
}

QString findByline(const HtmlTree &tree, const Lines &lines, const Claims &claims, const QUrl &address,
                   const HtmlNode *headline)
{
    QStringList ofSite;
    for (const QStringList &authors : {claims.jsonLd.authors, claims.meta.authors, claims.openGraph.authors}) {
        QStringList names;
        for (const QString &author : authors) {
            const QString name = cleanByline(author);
            if (!name.isEmpty() && !names.contains(name, Qt::CaseInsensitive))
                names << name;
        }
        // A claim of the paper's own name often stands in for a person whom the page prints.
        if (names.size() == 1 && isOfSite(names.first(), claims, address))
            ofSite = ofSite.isEmpty() ? names : ofSite;
        else if (!names.isEmpty())
            return withoutShorthand(names).join(u", "_s);
    }
    QStringList names = markedByline(tree, headline);
    if (names.isEmpty())
        names = spokenByline(lines, headline);
    if (names.isEmpty() && ofSite.isEmpty() && !claims.twitter.authors.isEmpty())
        names << cleanByline(claims.twitter.authors.first());
    if (names.isEmpty() || (names.size() == 1 && isOfSite(names.first(), claims, address))) {
        if (const QStringList signs = signedByline(lines); !signs.isEmpty())
            names = signs;
    }
    if (names.isEmpty() && ofSite.isEmpty())
        names = boxedByline(tree, headline);
    names.removeAll(QString());
    // A shorthand such as "amw" or "red" says less than the paper's name.
    const bool person = !names.isEmpty() && (names.first().at(0).isUpper() || !names.first().at(0).isLower());
    return (person || ofSite.isEmpty() ? withoutShorthand(names) : ofSite).join(u", "_s);
}

} // namespace sarika
