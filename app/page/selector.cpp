// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/page/selector.h"

#include "app/page/nodes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sarika
{

namespace
{

constexpr qsizetype longest = 2'000; // of a selector: more is no rule
constexpr size_t mostSteps = 8;      // of one chain

bool isNameCharacter(QChar c)
{
    return c.isLetterOrNumber() || c == u'-' || c == u'_' || c.unicode() >= 0x80;
}

int placeAmongItsType(const HtmlNode *node)
{
    int place = 1;
    for (const HtmlNode *before = node->previous; before; before = before->previous)
        place += before->is(node->tag);
    return place;
}

bool holdsExactWord(QByteArrayView list, QByteArrayView word)
{
    const QByteArrayList words = list.toByteArray().simplified().split(' ');
    return std::ranges::any_of(words, [&](const QByteArray &each) { return each == word; });
}

} // namespace

/// Reads one selector from left to right; every part is false where it is none.
class SelectorReader final
{
public:
    explicit SelectorReader(QStringView text) : m_text(text.trimmed()) {}

    bool readInto(Selector &selector)
    {
        if (m_text.isEmpty() || m_text.size() > longest)
            return false;
        do {
            Selector::Chain chain;
            if (!readChain(chain))
                return false;
            selector.m_chains.push_back(std::move(chain));
        } while (take(u','));
        return atEnd();
    }

private:
    bool readChain(Selector::Chain &chain)
    {
        bool child = false;
        skipSpaces();
        while (chain.steps.size() < mostSteps) {
            Selector::Step step;
            step.child = child;
            if (!readStep(step))
                return false;
            chain.steps.push_back(std::move(step));
            skipSpaces();
            if (take(u'@'))
                return readLowName(chain.attribute) && (skipSpaces(), atEnd() || m_text[m_at] == u',');
            if (atEnd() || m_text[m_at] == u',')
                return true;
            child = take(u'>');
            skipSpaces();
        }
        return false;
    }

    bool readStep(Selector::Step &step)
    {
        const qsizetype start = m_at;
        if (!take(u'*') && readName(step.tag))
            step.tag = step.tag.toLower();
        while (!atEnd()) {
            if (take(u'#')) {
                if (!readWord(step, "id", '='))
                    return false;
            } else if (take(u'.')) {
                if (!readWord(step, "class", '~'))
                    return false;
            } else if (take(u'[')) {
                if (!readAttribute(step))
                    return false;
            } else if (take(u':')) {
                if (!readPlace(step))
                    return false;
            } else {
                break;
            }
        }
        return m_at > start;
    }

    bool readWord(Selector::Step &step, const char *attribute, char kind)
    {
        Selector::Condition condition{kind, attribute, {}, 0};
        const bool good = readName(condition.value);
        step.conditions.push_back(std::move(condition));
        return good;
    }

    bool readAttribute(Selector::Step &step)
    {
        Selector::Condition condition{'?', {}, {}, 0};
        skipSpaces();
        if (!readLowName(condition.name))
            return false;
        skipSpaces();
        if (!take(u']')) {
            const QChar sign = atEnd() ? QChar() : m_text[m_at];
            condition.kind = sign == u'=' ? '=' : u"~^$*"_s.contains(sign) ? char(sign.unicode()) : 0;
            m_at += condition.kind != '=';
            if (condition.kind == 0 || !take(u'=') || !readValue(condition.value) || !take(u']'))
                return false;
        }
        step.conditions.push_back(std::move(condition));
        return true;
    }

    bool readValue(QByteArray &value)
    {
        skipSpaces();
        const QChar quote = atEnd() ? QChar() : m_text[m_at];
        const bool quoted = quote == u'"' || quote == u'\'';
        m_at += quoted;
        const qsizetype end = m_text.indexOf(quoted ? quote : QChar(u']'), m_at);
        if (end < 0)
            return false;
        value = m_text.sliced(m_at, end - m_at).toUtf8();
        m_at = end + quoted;
        skipSpaces();
        return true;
    }

    bool readPlace(Selector::Step &step)
    {
        static constexpr QStringView name = u"nth-of-type(";
        if (!m_text.sliced(m_at).startsWith(name))
            return false;
        m_at += name.size();
        const qsizetype end = m_text.indexOf(u')', m_at);
        const int place = end < 0 ? 0 : m_text.sliced(m_at, end - m_at).trimmed().toInt();
        m_at = end + 1;
        step.conditions.push_back({'n', {}, {}, place});
        return place > 0;
    }

    bool readName(QByteArray &name)
    {
        const qsizetype start = m_at;
        while (!atEnd() && isNameCharacter(m_text[m_at]))
            ++m_at;
        name = m_text.sliced(start, m_at - start).toUtf8();
        return m_at > start;
    }

    // Of a tag or an attribute: letter case aside; attributes may have a prefix, “xlink:href”.
    bool readLowName(QByteArray &name)
    {
        QByteArray more;
        const bool good = readName(name) && (!take(u':') || readName(more));
        name = (more.isEmpty() ? name : name + ':' + more).toLower();
        return good;
    }

    bool take(QChar c)
    {
        const bool found = !atEnd() && m_text[m_at] == c;
        m_at += found;
        return found;
    }

    void skipSpaces()
    {
        while (!atEnd() && m_text[m_at].isSpace())
            ++m_at;
    }

    bool atEnd() const { return m_at >= m_text.size(); }

    QStringView m_text;
    qsizetype m_at = 0;
};

std::optional<Selector> Selector::read(QStringView text)
{
    Selector selector;
    return SelectorReader(text).readInto(selector) ? std::optional(std::move(selector)) : std::nullopt;
}

bool Selector::holds(const HtmlNode *node, const Condition &condition)
{
    if (condition.kind == 'n')
        return placeAmongItsType(node) == condition.place;
    const QByteArrayView value = node->attribute(condition.name);
    if (value.isNull())
        return false;
    switch (condition.kind) {
    case '?':
        return true;
    case '~':
        return holdsExactWord(value, condition.value);
    case '^':
        return !condition.value.isEmpty() && value.startsWith(condition.value);
    case '$':
        return !condition.value.isEmpty() && value.endsWith(condition.value);
    case '*':
        return !condition.value.isEmpty() && value.contains(condition.value);
    default:
        return value == condition.value;
    }
}

bool Selector::fits(const HtmlNode *node, const Step &step)
{
    const bool tag = node->kind == HtmlNode::Kind::Element && (step.tag.isEmpty() || node->is(step.tag));
    return tag && std::ranges::all_of(step.conditions, [&](const Condition &each) { return holds(node, each); });
}

// Whether the node fits the first `steps` of the chain, from the last of them upwards.
bool Selector::fits(const HtmlNode *node, const Chain &chain, size_t steps)
{
    const Step &step = chain.steps[steps - 1];
    if (!fits(node, step))
        return false;
    if (steps == 1)
        return true;
    for (const HtmlNode *above = node->parent; above; above = above->parent) {
        if (fits(above, chain, steps - 1))
            return true;
        if (step.child)
            return false;
    }
    return false;
}

const Selector::Chain *Selector::fitting(const HtmlNode *node) const
{
    for (const Chain &chain : m_chains) {
        if (fits(node, chain, chain.steps.size()))
            return &chain;
    }
    return nullptr;
}

QList<HtmlNode *> Selector::all(const HtmlTree &tree) const
{
    QList<HtmlNode *> found;
    for (HtmlNode *node = tree.root(); node; node = nextNode(node, tree.root())) {
        if (fitting(node))
            found << node;
    }
    return found;
}

QString Selector::firstText(const HtmlTree &tree) const
{
    for (const HtmlNode *node = tree.root(); node; node = nextNode(node, tree.root())) {
        const Chain *chain = fitting(node);
        if (!chain)
            continue;
        const QString text =
            chain->attribute.isEmpty() ? lineOf(node) : attributeText(node, chain->attribute).simplified();
        if (!text.isEmpty())
            return text;
    }
    return {};
}

} // namespace sarika
