// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/cleanbody.h"

#include "app/text/allowedtags.h"
#include "app/text/htmltree.h"
#include "app/text/htmlwriter.h"
#include "app/text/safeaddress.h"

#include <QList>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sarika
{

namespace
{

constexpr int deepestNesting = 100; // blocks deeper than in any story are unwrapped: who lays them out recurses

void writeNumber(HtmlWriter &writer, const HtmlNode *node, const char *name)
{
    bool ok = false;
    const int number = node->attribute(name).trimmed().toInt(&ok);
    if (ok && number >= 0 && number < 100'000)
        writer.attribute(name, QByteArray::number(number));
}

bool isHidden(const HtmlNode *node)
{
    if (!node->attribute("hidden").isNull())
        return true;
    const QByteArrayView style = node->attribute("style");
    return !style.isEmpty() && style.toByteArray().replace(' ', "").toLower().contains("display:none");
}

bool holdsPhoto(const HtmlNode *node)
{
    for (const HtmlNode *at = node; at; at = nextNode(at, node)) {
        if (at->is("img"))
            return true;
    }
    return false;
}

// A <noscript> is wanted for a photo that no script-driven one beside it already shows.
bool isIdleNoscript(const HtmlNode *node)
{
    if (!node->is("noscript"))
        return false;
    const HtmlNode *before = node->previous;
    while (before && before->isText() && before->text.trimmed().isEmpty())
        before = before->previous;
    return (before && holdsPhoto(before)) || !holdsPhoto(node);
}

// class="language-python", "lang-python", "brush: python", data-lang="python"
QByteArray codeLanguage(const HtmlNode *node)
{
    static const QRegularExpression habit(
        u"(?:^|\\s)(?:language-|lang-|highlight-source-|brush:\\s*)([\\w+#.-]{1,24})"_s,
        QRegularExpression::CaseInsensitiveOption);
    for (const char *name : {"data-lang", "data-language"}) {
        if (const QByteArrayView value = node->attribute(name); !value.isEmpty())
            return value.first(std::min<qsizetype>(value.size(), 24)).toByteArray().toLower();
    }
    return habit.match(QString::fromUtf8(node->attribute("class"))).captured(1).toLower().toUtf8();
}

// Some note the language on the box around the code.
QByteArray preLanguage(const HtmlNode *node)
{
    QByteArray language = codeLanguage(node);
    if (language.isEmpty() && node->parent && node->parent->is("div"))
        language = codeLanguage(node->parent);
    return language;
}

void writeLanguage(HtmlWriter &writer, const HtmlNode *node)
{
    static const QRegularExpression tag(u"^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$"_s);
    const QByteArrayView value = node->attribute("lang");
    if (!value.isEmpty() && tag.match(QString::fromUtf8(value)).hasMatch())
        writer.attribute("lang", value);
}

// Names of footnotes and of the places that call them: fn1, fnref:1, _ftn2, footnote-3, cite_note-4, endnote5.
bool namesNote(QByteArrayView id)
{
    static const QRegularExpression habit(u"^(?=[\\w:.-]{1,64}$).*(?:ftn|fn|note|cite|ref)"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    return !id.isEmpty() && habit.match(QLatin1StringView(id)).hasMatch();
}

/// Walks a tree once, without recursion, and writes what the allow-list lets through.
class BodyCleaner final
{
public:
    BodyCleaner(const QUrl &base, qsizetype expected) : m_base(base), m_writer(expected) {}

    QString clean(const HtmlNode *top)
    {
        const HtmlNode *node = enter(top) ? top->firstChild : nullptr;
        if (!node) {
            leave(top);
            return m_writer.take();
        }
        while (node) {
            const bool inside = enter(node);
            if (inside && node->firstChild) {
                node = node->firstChild;
                continue;
            }
            if (inside)
                leave(node);
            while (node && !node->next) {
                node = node->parent;
                if (node)
                    leave(node);
                if (node == top)
                    return m_writer.take();
            }
            node = node ? node->next : nullptr;
        }
        return m_writer.take();
    }

private:
    struct Level
    {
        const HtmlNode *node = nullptr;
        int opened = 0; // elements the writer has open for it
        bool holds = false;
        bool wraps = false; // an unwrapped block: loose text in it becomes a paragraph
        bool typed = false; // white space stays
        bool inLine = false;
    };

    const Level &level() const { return m_levels.last(); }

    // Whether the children are to be visited; leave() follows then.
    bool enter(const HtmlNode *node)
    {
        if (m_levels.isEmpty())
            m_levels << Level{};
        if (node->kind == HtmlNode::Kind::Text)
            return writeText(node), false;
        if (node->kind == HtmlNode::Kind::Document)
            return push(node, {}), true;
        const bool unseen = isHidden(node) || isIdleNoscript(node);
        const TagFate fate = unseen ? TagFate::Drop : fateOf(node->tag);
        switch (fate) {
        case TagFate::Drop:
            return false;
        case TagFate::Photo:
            return writePhoto(node), false;
        case TagFate::Void:
            return writeVoid(node), false;
        case TagFate::KeepInline:
            return enterInline(node), true;
        case TagFate::KeepBlock:
            if (m_levels.size() > deepestNesting)
                break;
            return enterBlock(node), true;
        case TagFate::UnwrapBlock:
            return enterWrapper(node), true;
        case TagFate::UnwrapInline:
            break;
        }
        const bool credit = node->attribute("class") == "credit";
        if (credit) {
            m_writer.open("span");
            m_writer.attribute("class", "credit");
            push(node, {.opened = 1, .holds = true, .inLine = true});
        } else {
            push(node, {.holds = level().holds, .wraps = level().wraps, .inLine = level().inLine});
        }
        return true;
    }

    void push(const HtmlNode *node, Level made)
    {
        made.node = node;
        made.typed = made.typed || level().typed;
        m_levels << made;
    }

    void leave(const HtmlNode *node)
    {
        if (m_levels.size() < 2 || level().node != node)
            return;
        const Level left = level();
        if (!left.inLine)
            endParagraph();
        for (int i = 0; i < left.opened; ++i)
            m_writer.close();
        m_levels.removeLast();
    }

    void writeText(const HtmlNode *node)
    {
        const bool blank = node->text.trimmed().isEmpty();
        if (!blank)
            beginParagraph();
        if (!blank || m_inParagraph || level().holds || level().inLine || level().typed)
            m_writer.text(node->text, level().typed);
    }

    // Loose text in an unwrapped block gets a paragraph, so that two such blocks never run together.
    void beginParagraph()
    {
        if (m_inParagraph || level().holds || level().inLine || !level().wraps)
            return;
        m_writer.open("p");
        m_inParagraph = true;
    }

    void endParagraph()
    {
        if (m_inParagraph)
            m_writer.close();
        m_inParagraph = false;
    }

    void enterInline(const HtmlNode *node)
    {
        beginParagraph();
        const bool isLink = node->is("a");
        const QByteArrayView reference = isLink ? node->attribute("href") : QByteArrayView();
        const bool toNote = reference.startsWith('#') && namesNote(reference.sliced(1));
        const QByteArray link = toNote                       ? reference.toByteArray()
                                : !reference.startsWith('#') ? encodedSafeLink(reference, m_base)
                                                             : QByteArray();
        const bool kept = !isLink || !link.isEmpty();
        if (kept) {
            m_writer.open(node->tag);
            writeNoteName(node);
        }
        if (!link.isEmpty())
            m_writer.attribute("href", link);
        else if (node->is("code"))
            writeCodeLanguage(codeLanguage(node));
        else if (node->is("time") && !node->attribute("datetime").isEmpty())
            m_writer.attribute("datetime", node->attribute("datetime"));
        else if (node->is("abbr") && !node->attribute("title").isEmpty())
            m_writer.attribute("title", node->attribute("title"));
        push(node, {.opened = kept ? 1 : 0, .holds = level().holds, .wraps = level().wraps, .inLine = true});
    }

    void writeNoteName(const HtmlNode *node)
    {
        if (const QByteArrayView id = node->attribute("id"); namesNote(id))
            m_writer.attribute("id", id);
        else if (const QByteArrayView name = node->attribute("name"); node->is("a") && namesNote(name))
            m_writer.attribute("id", name);
    }

    void writeCodeLanguage(const QByteArray &language)
    {
        if (!language.isEmpty())
            m_writer.attribute("class", "language-" + language);
    }

    void enterBlock(const HtmlNode *node)
    {
        if (!level().inLine)
            endParagraph();
        // The story's own headline is the only first heading.
        m_writer.open(node->is("h1") ? QByteArrayView("h2") : node->tag);
        if (!node->attributes.empty()) {
            writeLanguage(m_writer, node);
            writeNoteName(node);
        }
        if (node->is("td") || node->is("th")) {
            writeNumber(m_writer, node, "colspan");
            writeNumber(m_writer, node, "rowspan");
        } else if (node->is("ol")) {
            writeNumber(m_writer, node, "start");
        } else if (node->is("pre")) {
            writeCodeLanguage(preLanguage(node));
        }
        const bool quote = node->is("blockquote") || node->is("figure");
        push(node, {.opened = 1, .holds = holdsText(node->tag), .wraps = quote, .typed = node->is("pre")});
    }

    void enterWrapper(const HtmlNode *node)
    {
        if (!level().inLine && !level().holds)
            endParagraph();
        const bool top = node->is("body") || node->is("html");
        push(node, {.holds = level().holds, .wraps = level().wraps || !top, .inLine = level().inLine});
        if (level().holds || level().inLine)
            m_writer.text(" ", false);
    }

    void writeVoid(const HtmlNode *node)
    {
        if (node->is("hr")) {
            if (!level().inLine)
                endParagraph();
            m_writer.leaf("hr");
        } else {
            m_writer.leaf("br");
        }
    }

    void writePhoto(const HtmlNode *node)
    {
        const QByteArray address = bestPhotoLink(node, m_base);
        if (address.isEmpty())
            return;
        m_writer.leaf("img");
        m_writer.attribute("src", address);
        m_writer.attribute("alt", node->attribute("alt"));
        writeNumber(m_writer, node, "width");
        writeNumber(m_writer, node, "height");
    }

    QUrl m_base;
    HtmlWriter m_writer;
    QList<Level> m_levels;
    bool m_inParagraph = false;
};

} // namespace

QString cleanBody(const HtmlNode *node, const QUrl &base)
{
    return node ? BodyCleaner(base, 0).clean(node) : QString();
}

QString cleanBody(const QString &html, const QUrl &base)
{
    return cleanUtf8Body(html.toUtf8(), base);
}

QString cleanUtf8Body(QByteArrayView utf8, const QUrl &base)
{
    // Most summaries are plain sentences: nothing to parse.
    if (!utf8.contains('<') && !utf8.contains('&'))
        return QString::fromUtf8(utf8).simplified().replace(u'>', u"&gt;"_s);
    const HtmlTree tree = HtmlTree::parse(utf8);
    return tree.body() ? BodyCleaner(base, utf8.size() + 64).clean(tree.body()) : QString();
}

} // namespace sarika
