// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/opml.h"

#include <QRegularExpression>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace sarika
{

namespace
{

// Entities that XML does not know (&nbsp; and the like) mean a space to us.
class AnyEntity final : public QXmlStreamEntityResolver
{
    QString resolveUndeclaredEntity(const QString &) override { return u" "_s; }
};

// Addresses in OPML files often hold "&" as it is.
QByteArray withAmpersands(const QByteArray &bytes)
{
    static const QRegularExpression bare(u"&(?!#?\\w+;)"_s);
    return QString::fromUtf8(bytes).replace(bare, u"&amp;"_s).toUtf8();
}

QString nameOf(const QXmlStreamAttributes &outline)
{
    const QString text = outline.value("text"_L1).toString().trimmed();
    return text.isEmpty() ? outline.value("title"_L1).toString().trimmed() : text;
}

Section::Kind kindOf(QStringView type)
{
    return type == "sitemap"_L1 ? Section::Kind::Sitemap
           : type == "page"_L1  ? Section::Kind::Page
                                : Section::Kind::Feed;
}

QString typeOf(Section::Kind kind)
{
    switch (kind) {
    case Section::Kind::Sitemap:
        return u"sitemap"_s;
    case Section::Kind::Page:
        return u"page"_s;
    case Section::Kind::Feed:
        break;
    }
    return u"rss"_s;
}

QString paperHost(const QUrl &address)
{
    const QString host = address.host();
    return host.startsWith("www."_L1) ? host.mid(4) : host;
}

bool fetchable(const QUrl &address)
{
    return address.isValid() && (address.scheme() == "http"_L1 || address.scheme() == "https"_L1);
}

// Reads the outlines, one after the other, remembering which newspaper is open around them.
class OpmlReader final
{
public:
    explicit OpmlReader(const QByteArray &bytes) : m_xml(withAmpersands(bytes))
    {
        m_xml.setEntityResolver(&m_entities);
    }

    Result<OpmlContent> read()
    {
        while (!m_xml.atEnd()) {
            m_xml.readNext();
            if (m_xml.name().compare("outline"_L1, Qt::CaseInsensitive) != 0)
                continue;
            if (m_xml.isStartElement())
                open(m_xml.attributes());
            else if (m_xml.isEndElement() && !m_around.isEmpty())
                m_around.removeLast();
        }
        if (m_xml.hasError()) {
            return failure(Error::Kind::Malformed,
                           u"command: read OPML: line %1: %2"_s.arg(m_xml.lineNumber()).arg(m_xml.errorString()));
        }
        m_sources.removeIf([](const Source &source) { return source.sections.isEmpty(); });
        if (m_sources.isEmpty() && !m_refused.isEmpty())
            return failure(Error::Kind::BadAddress, u"command: read OPML: "_s + m_refused.join(u' '));
        if (m_sources.isEmpty())
            return failure(Error::Kind::Empty, u"command: read OPML: it names no feed"_s);
        return OpmlContent{m_sources, m_refused};
    }

private:
    void open(const QXmlStreamAttributes &outline)
    {
        const QString written = outline.value("xmlUrl"_L1).toString().trimmed();
        const QUrl feed(written);
        const QUrl home(outline.value("htmlUrl"_L1).toString().trimmed());
        qsizetype around = m_around.isEmpty() ? -1 : m_around.last();
        if (fetchable(feed))
            add(around >= 0 ? around : sourceOfHost(feed, home, nameOf(outline)), outline, feed);
        else if (fetchable(home))
            around = newSource(nameOf(outline), home);
        if (!fetchable(feed) && !written.isEmpty())
            m_refused << written;
        m_around << around;
    }

    void add(qsizetype source, const QXmlStreamAttributes &outline, const QUrl &feed)
    {
        Section section;
        section.name = nameOf(outline).isEmpty() ? paperHost(feed) : nameOf(outline);
        section.address = feed;
        section.kind = kindOf(outline.value("type"_L1));
        section.language = outline.value("language"_L1).toString();
        m_sources[source].sections << section;
    }

    qsizetype newSource(const QString &name, const QUrl &home)
    {
        Source source;
        source.name = name.isEmpty() ? paperHost(home) : name;
        source.address = home;
        m_sources << source;
        return m_sources.size() - 1;
    }

    // The second feed of a host shows that they belong to one newspaper; then its host is a better name.
    qsizetype sourceOfHost(const QUrl &feed, const QUrl &home, const QString &name)
    {
        for (qsizetype i = 0; i < m_sources.size(); ++i) {
            if (paperHost(m_sources[i].address) == paperHost(fetchable(home) ? home : feed))
                return i;
        }
        return newSource(name, fetchable(home) ? home : feed.resolved(QUrl(u"/"_s)));
    }

    AnyEntity m_entities;
    QXmlStreamReader m_xml;
    QList<Source> m_sources;
    QStringList m_refused;
    QList<qsizetype> m_around; // of every open outline: the newspaper it stands in, or -1
};

void writeSource(QXmlStreamWriter &xml, const Source &source)
{
    xml.writeStartElement("outline"_L1);
    xml.writeAttribute("text"_L1, source.name);
    xml.writeAttribute("title"_L1, source.name);
    xml.writeAttribute("htmlUrl"_L1, source.address.toString(QUrl::FullyEncoded));
    for (const Section &section : source.sections) {
        xml.writeEmptyElement("outline"_L1);
        xml.writeAttribute("type"_L1, typeOf(section.kind));
        xml.writeAttribute("text"_L1, section.name);
        xml.writeAttribute("title"_L1, section.name);
        xml.writeAttribute("xmlUrl"_L1, section.address.toString(QUrl::FullyEncoded));
        xml.writeAttribute("htmlUrl"_L1, source.address.toString(QUrl::FullyEncoded));
        if (!section.language.isEmpty())
            xml.writeAttribute("language"_L1, section.language);
    }
    xml.writeEndElement();
}

} // namespace

Result<OpmlContent> readOpml(const QByteArray &bytes)
{
    return OpmlReader(bytes).read();
}

QByteArray writeOpml(const QList<Source> &sources)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.setAutoFormatting(true);
    xml.writeStartDocument();
    xml.writeStartElement("opml"_L1);
    xml.writeAttribute("version"_L1, "2.0"_L1);
    xml.writeStartElement("head"_L1);
    xml.writeTextElement("title"_L1, "Sarika"_L1);
    xml.writeEndElement();
    xml.writeStartElement("body"_L1);
    for (const Source &source : sources)
        writeSource(xml, source);
    xml.writeEndDocument();
    return bytes;
}

} // namespace sarika
