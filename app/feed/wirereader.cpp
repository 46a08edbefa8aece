// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/feed/wirefeed.h"
#include "app/feed/xmlscanner.h"

namespace sarika
{

namespace
{

constexpr std::size_t deepest = 256;
constexpr std::size_t mostItems = 100'000;  // read; the newest 10,000 are kept
constexpr std::size_t mostElements = 4'000; // of one item

enum class Role { Root, Head, Item, Container, Leaf };

struct Open
{
    QByteArrayView name;
    Role role = Role::Container;
    int element = -1;
    int scopeBefore = 0;
    std::size_t prefixesBefore = 0;
};

struct Prefix
{
    QByteArrayView prefix;
    Vocabulary vocabulary;
};

template <std::size_t size> bool isOneOf(QByteArrayView name, const QByteArrayView (&names)[size])
{
    for (QByteArrayView one : names) {
        if (sameName(one, name))
            return true;
    }
    return false;
}

// Elements whose children mean something; the inside of all others is kept as it stands.
bool isContainer(QByteArrayView name, Vocabulary vocabulary)
{
    static constexpr QByteArrayView any[] = {"image", "author", "contributor", "source"};
    static constexpr QByteArrayView media[] = {"group", "content", "community"};
    static constexpr QByteArrayView itunes[] = {"owner", "category"};
    static constexpr QByteArrayView news[] = {"news", "publication"};
    switch (vocabulary) {
    case Vocabulary::Media:
        return isOneOf(name, media);
    case Vocabulary::Itunes:
        return isOneOf(name, itunes);
    case Vocabulary::News:
        return isOneOf(name, news);
    case Vocabulary::GeoPoint:
        return sameName(name, "Point");
    default:
        return isOneOf(name, any) || sameName(name, "textinput");
    }
}

// A leaf that meets one of these was never closed.
bool isBoundary(QByteArrayView name)
{
    static constexpr QByteArrayView boundaries[] = {"item", "entry", "channel", "rss", "feed", "RDF", "urlset"};
    return isOneOf(name, boundaries);
}

/// Turns the tags of a document into a WireFeed.
class WireReader final
{
public:
    WireReader(QByteArrayView utf8, const QUrl &address) : m_text(utf8), m_scanner(utf8), m_rewinds(4 * utf8.size())
    {
        m_feed.scopes.push_back({address, {}, false});
    }

    WireFeed read();

private:
    bool findRoot();
    void takeRoot(const XmlTag &tag);
    void start(const XmlTag &tag);
    void end(const XmlTag &tag);
    void openItem(const XmlTag &tag, int scopeBefore, std::size_t prefixesBefore);
    void takeLeaf(const XmlTag &tag, WireElement element);
    void popTo(std::size_t size, qsizetype at);
    Role roleOf(const XmlTag &tag, Vocabulary vocabulary) const;
    void readScope(const XmlTag &tag);
    Vocabulary vocabularyOf(const XmlTag &tag) const;
    int parent() const;

    WireItem &current() { return m_inItem ? m_feed.items.back() : m_feed.head; }

    QByteArrayView m_text;
    XmlScanner m_scanner;
    WireFeed m_feed;
    std::vector<Open> m_open;
    std::vector<Prefix> m_prefixes;
    Vocabulary m_plain = Vocabulary::Core; // what a name without prefix means
    int m_scope = 0;
    bool m_inItem = false;
    qsizetype m_rewinds; // bytes that may still be read twice
};

WireFeed WireReader::read()
{
    if (!findRoot())
        return std::move(m_feed);
    m_feed.recognised = true;
    m_feed.entities.declare(m_scanner.doctype());
    while (true) {
        const XmlTag tag = m_scanner.next();
        if (tag.kind == XmlTag::Kind::None)
            break;
        if (tag.kind == XmlTag::Kind::End)
            end(tag);
        else
            start(tag);
        if (m_open.empty())
            break; // the root is closed: what follows is not the feed's
    }
    if (m_inItem && m_scanner.cutOff())
        m_feed.items.back().cutOff = true;
    popTo(0, m_scanner.position());
    return std::move(m_feed);
}

bool WireReader::findRoot()
{
    using Form = IncomingFeed::Form;

    static constexpr struct
    {
        QByteArrayView name;
        Form form;
    } roots[] = {{"rss", Form::Rss},
                 {"RDF", Form::Rdf},
                 {"feed", Form::Atom},
                 {"channel", Form::Rss},
                 {"urlset", Form::NewsSitemap},
                 {"sitemapindex", Form::SitemapIndex},
                 {"entry", Form::Atom}};

    for (XmlTag tag = m_scanner.next(); tag.kind != XmlTag::Kind::None; tag = m_scanner.next()) {
        if (tag.kind == XmlTag::Kind::End)
            continue;
        for (const auto &root : roots) {
            if (!sameName(tag.name, root.name))
                continue;
            m_feed.form = root.form;
            if (sameName(tag.name, "channel") && (tag.attributes.contains("HREF") || tag.attributes.contains("BASE")))
                m_feed.form = Form::Cdf;
            takeRoot(tag);
            return tag.kind == XmlTag::Kind::Start;
        }
    }
    return false;
}

void WireReader::takeRoot(const XmlTag &tag)
{
    if (m_feed.form == IncomingFeed::Form::Atom)
        m_plain = Vocabulary::Atom;
    if (m_feed.form == IncomingFeed::Form::NewsSitemap || m_feed.form == IncomingFeed::Form::SitemapIndex)
        m_plain = Vocabulary::Sitemap;
    m_open.push_back({tag.name, Role::Root, -1, m_scope, m_prefixes.size()});
    readScope(tag);
    // Whatever the root calls itself, its own names are the form's: an RSS with Atom as default namespace is an RSS.
    std::erase_if(m_prefixes, [](const Prefix &prefix) { return prefix.prefix.isEmpty(); });
    m_feed.head.elements.push_back({m_plain, true, -1, m_scope, tag.name, tag.attributes, {}});
    if (sameName(tag.name, "entry"))
        openItem(tag, m_scope, m_prefixes.size());
}

void WireReader::start(const XmlTag &tag)
{
    const std::size_t prefixes = m_prefixes.size();
    const int scope = m_scope;
    readScope(tag);
    const Vocabulary vocabulary = vocabularyOf(tag);
    const Role role = roleOf(tag, vocabulary);
    if (role == Role::Item) {
        openItem(tag, scope, prefixes);
        return;
    }
    WireElement element{vocabulary, false, parent(), m_scope, tag.name, tag.attributes, {}};
    const bool room = current().elements.size() < mostElements;
    if (role != Role::Leaf && tag.kind == XmlTag::Kind::Start && m_open.size() < deepest) {
        m_open.push_back({tag.name, role, -1, scope, prefixes});
        if (role == Role::Container && room) {
            m_open.back().element = int(current().elements.size());
            element.inner = m_text.sliced(tag.end, 0);
            current().elements.push_back(element);
        }
        return;
    }
    if (tag.kind == XmlTag::Kind::Start)
        takeLeaf(tag, element);
    else if (room)
        current().elements.push_back(element);
    m_prefixes.resize(prefixes);
    m_scope = scope;
}

void WireReader::takeLeaf(const XmlTag &tag, WireElement element)
{
    int same = 0;
    qsizetype resume = 0;
    for (XmlTag inner = m_scanner.next();; inner = m_scanner.next()) {
        const bool over = inner.kind == XmlTag::Kind::None;
        const bool mine = !over && sameName(inner.name, tag.name);
        if (inner.kind == XmlTag::Kind::End && mine && same-- == 0) {
            element.inner = m_text.sliced(tag.end, inner.start - tag.end);
            break;
        }
        if (over && m_inItem)
            m_feed.items.back().cutOff = true;
        if (over || isBoundary(inner.name)) {
            // Never closed: it ends where the next tag begins.
            const qsizetype again = inner.start - (resume ? resume : inner.start);
            resume = resume && m_rewinds >= again ? resume : inner.start;
            m_rewinds -= again;
            element.inner = m_text.sliced(tag.end, resume - tag.end);
            element.marked = false;
            m_scanner.goTo(resume);
            break;
        }
        if (!resume)
            resume = inner.start;
        element.marked = true;
        same += mine && inner.kind == XmlTag::Kind::Start;
    }
    if (current().elements.size() < mostElements)
        current().elements.push_back(element);
}

void WireReader::openItem(const XmlTag &tag, int scopeBefore, std::size_t prefixesBefore)
{
    if (m_inItem && tag.kind == XmlTag::Kind::Empty && tag.attributes.trimmed().isEmpty())
        return;     // an <item/> within a story says nothing
    if (m_inItem) { // the one before was never closed
        std::size_t size = m_open.size();
        while (size > 0 && m_open[size - 1].role != Role::Item)
            --size;
        popTo(size - 1, tag.start);
        scopeBefore = m_scope;
        prefixesBefore = m_prefixes.size();
        readScope(tag);
    }
    if (m_feed.items.size() >= mostItems)
        return;
    m_feed.items.emplace_back();
    m_feed.items.back().elements.reserve(16);
    m_inItem = true;
    m_feed.items.back().elements.push_back({m_plain, true, -1, m_scope, tag.name, tag.attributes, {}});
    m_open.push_back({tag.name, Role::Item, -1, scopeBefore, prefixesBefore});
    if (tag.kind == XmlTag::Kind::Empty)
        popTo(m_open.size() - 1, tag.end);
}

void WireReader::end(const XmlTag &tag)
{
    for (std::size_t size = m_open.size(); size > 0; --size) {
        if (sameName(m_open[size - 1].name, tag.name)) {
            popTo(size - 1, tag.start);
            return;
        }
    }
}

void WireReader::popTo(std::size_t size, qsizetype at)
{
    while (m_open.size() > size) {
        const Open &open = m_open.back();
        if (open.element >= 0) {
            WireElement &element = current().elements[std::size_t(open.element)];
            const qsizetype from = element.inner.data() - m_text.data();
            element.inner = m_text.sliced(from, at - from);
            element.marked = element.inner.contains('<');
        }
        if (open.role == Role::Item)
            m_inItem = false;
        m_scope = open.scopeBefore;
        m_prefixes.resize(std::min(m_prefixes.size(), open.prefixesBefore));
        m_open.pop_back();
    }
}

Role WireReader::roleOf(const XmlTag &tag, Vocabulary vocabulary) const
{
    using Form = IncomingFeed::Form;
    if (vocabulary == Vocabulary::Core || vocabulary == Vocabulary::Atom || vocabulary == Vocabulary::Unknown) {
        if (sameName(tag.name, "item") || (sameName(tag.name, "entry") && m_feed.form == Form::Atom))
            return Role::Item;
    }
    if (vocabulary == Vocabulary::Sitemap && (sameName(tag.name, "url") || sameName(tag.name, "sitemap")))
        return Role::Item;
    if (!m_inItem && vocabulary == m_plain && (sameName(tag.name, "channel") || isBoundary(tag.name)))
        return Role::Head;
    return isContainer(tag.name, vocabulary) ? Role::Container : Role::Leaf;
}

void WireReader::readScope(const XmlTag &tag)
{
    if (tag.attributes.isEmpty() || placeOf("xml", tag.attributes, 0) < 0) // xmlns, xml:base, xml:lang
        return;
    for (qsizetype at = 0;;) {
        const RawAttribute attribute = nextAttribute(tag.attributes, at);
        if (attribute.name.isEmpty())
            return;
        at = attribute.end;
        if (sameName(attribute.name, "xmlns")) {
            m_prefixes.push_back({{}, vocabularyOfUri(attribute.value)});
        } else if (attribute.name.startsWith("xmlns:")) {
            m_prefixes.push_back({attribute.name.sliced(6), vocabularyOfUri(attribute.value)});
        } else if (attribute.name == "xml:base" || attribute.name == "xml:lang") {
            WireScope scope = m_feed.scopes[std::size_t(m_scope)];
            std::string decoded;
            appendDecoded(decoded, attribute.value, m_feed.entities);
            const QByteArray value = QByteArray::fromStdString(decoded);
            if (attribute.name == "xml:lang")
                scope.language = value.trimmed();
            else if (const QUrl base = QUrl::fromEncoded(value.trimmed()); base.isValid() && !base.isEmpty()) {
                scope.base = scope.base.resolved(base);
                scope.stated = true;
            }
            m_feed.scopes.push_back(scope);
            m_scope = int(m_feed.scopes.size()) - 1;
        }
    }
}

Vocabulary WireReader::vocabularyOf(const XmlTag &tag) const
{
    for (auto prefix = m_prefixes.rbegin(); prefix != m_prefixes.rend(); ++prefix) {
        if (sameName(prefix->prefix, tag.prefix)) {
            if (prefix->vocabulary != Vocabulary::Unknown)
                return prefix->vocabulary;
            break;
        }
    }
    return tag.prefix.isEmpty() ? m_plain : vocabularyOfPrefix(tag.prefix);
}

int WireReader::parent() const
{
    const Open &open = m_open.back();
    return open.role == Role::Container ? open.element : -1;
}

} // namespace

WireFeed readWire(QByteArrayView utf8, const QUrl &address)
{
    return WireReader(utf8, address).read();
}

} // namespace sarika
