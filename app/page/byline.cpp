// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/page/byline.h"

#include "app/page/nodes.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace sarika
{

namespace
{

const QRegularExpression &leading()
{
    static const QRegularExpression words(
        u"^\\s*(?:(?:written|words|text|story|article|report|reporting|posted|published|created|submitted|reviewed|"
        u"edited) by|by|"
        "von|par|por|de|di|da|door|af|av|autor(?:in|es)?|auteurs?|author[s]?|texto?|redazione di|a cura "
        "di|tekst|autorzy|"
        "អត្ថបទដោយ|និពន្ធដោយ|ដោយ|រាយការណ៍ដោយ)\\b\\s*:?\\s*|^\\s*(?:អត្ថបទដោយ|និពន្ធដោយ|ដោយ)\\s*[:៖]?\\s*"_s,
        QRegularExpression::CaseInsensitiveOption);
    return words;
}

bool namesNobody(const QString &name)
{
    static const QSet<QString> nobody{u"admin"_s,  u"administrator"_s, u"editor"_s,    u"user"_s,
                                      u"author"_s, u"unknown"_s,       u"null"_s,      u"undefined"_s,
                                      u"none"_s,   u"guest"_s,         u"webmaster"_s, u"root"_s};
    return name.size() < 2 || name.size() > 120 || nobody.contains(name.toLower()) || name.contains(u"://");
}

const HtmlNode *visibleByline(const HtmlTree &tree, const HtmlNode *headline, QStringList &names)
{
    static const QSet<QByteArrayView> marks{"byline",  "author", "authors", "autor",
                                            "autoren", "writer", "auteur",  "autore"};
    const HtmlNode *found = nullptr;
    for (const HtmlNode *node = tree.body(); node; node = nextNode(node, tree.body())) {
        if (node->kind != HtmlNode::Kind::Element)
            continue;
        bool is = holdsWord(node->attribute("rel"), "author") || holdsWord(node->attribute("itemprop"), "author");
        if (!is) {
            for (const QByteArray &word : nameWords(node))
                is |= marks.contains(word);
        }
        if (!is || (found && isWithin(node, found)))
            continue;
        const QString text = cleanByline(node->is("meta") ? attributeText(node, "content") : lineOf(node));
        if (text.isEmpty() || text.size() > 100)
            continue;
        const bool near = !headline || node->order > headline->order - 40;
        if (!near || (found && !holdsWord(node->attribute("rel"), "author")))
            continue;
        if (!names.contains(text))
            names << text;
        found = node;
        if (names.size() == 4)
            break;
    }
    return found;
}

} // namespace

QString cleanByline(const QString &printed)
{
    static const QRegularExpression rest(
        u"\\s*(?:\\||•|·|–|—|\\bon\\b|\\bam\\b \\d|\\d{1,2}[./:]\\d{1,2}|\\d{4}|@|\\bUpdated\\b|\\bPublished\\b).*$"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression mail(u"\\S+@\\S+"_s);
    QString text = folded(printed).remove(mail);
    text.remove(leading());
    text.remove(rest);
    while (!text.isEmpty() && u",;:-/ "_s.contains(text.back()))
        text.chop(1);
    return namesNobody(text) ? QString() : text;
}

QString findByline(const HtmlTree &tree, const Claims &claims, const HtmlNode *headline)
{
    for (const QStringList &authors : {claims.jsonLd.authors, claims.meta.authors, claims.openGraph.authors}) {
        QStringList names;
        for (const QString &author : authors) {
            if (const QString name = cleanByline(author); !name.isEmpty() && !names.contains(name))
                names << name;
        }
        if (!names.isEmpty())
            return names.join(u", "_s);
    }
    QStringList names;
    visibleByline(tree, headline, names);
    return names.join(u", "_s);
}

} // namespace sarika
