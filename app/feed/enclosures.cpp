// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/feed/storyadapter.h"

#include <algorithm>

namespace sarika
{

namespace
{

using V = Vocabulary;

// A link of Atom leads to a page unless it says otherwise.
QString typeByEnding(const QUrl &address, bool isLink)
{
    static constexpr struct
    {
        QStringView ending;
        QStringView type;
    } types[] = {{u"jpg", u"image/jpeg"},  {u"jpeg", u"image/jpeg"},    {u"png", u"image/png"},  {u"gif", u"image/gif"},
                 {u"webp", u"image/webp"}, {u"avif", u"image/avif"},    {u"mp3", u"audio/mpeg"}, {u"m4a", u"audio/mp4"},
                 {u"ogg", u"audio/ogg"},   {u"wav", u"audio/wav"},      {u"mp4", u"video/mp4"},  {u"m4v", u"video/mp4"},
                 {u"webm", u"video/webm"}, {u"pdf", u"application/pdf"}};

    const QString file = address.fileName();
    const qsizetype dot = file.lastIndexOf(u'.');
    if (dot < 0)
        return isLink ? QStringLiteral("text/html") : QString();
    const QStringView ending = QStringView(file).sliced(dot + 1);
    const auto same = [&](const auto &type) { return type.ending.compare(ending, Qt::CaseInsensitive) == 0; };
    const auto *found = std::ranges::find_if(types, same);
    return found == std::end(types) ? QString() : found->type.toString();
}

void addEnclosure(const WireFields &fields, const WireElement *element, const char *address, const char *length,
                  QList<Enclosure> &to)
{
    Enclosure enclosure;
    const QByteArray reference = fields.attribute(element, address);
    enclosure.address = fields.resolved(element, reference.isEmpty() ? fields.words(element) : reference);
    enclosure.type = QString::fromUtf8(fields.attribute(element, "type").trimmed());
    if (enclosure.type.isEmpty() && !enclosure.address.isEmpty())
        enclosure.type = typeByEnding(enclosure.address, element->vocabulary == V::Atom);
    enclosure.bytes = fields.attribute(element, length).trimmed().toLongLong();
    const auto same = [&](const Enclosure &other) { return other.address == enclosure.address; };
    if (!enclosure.address.isEmpty() && std::none_of(to.begin(), to.end(), same))
        to.append(enclosure);
}

} // namespace

QList<Enclosure> enclosuresOf(const WireFields &fields)
{
    QList<Enclosure> enclosures;
    for (const WireElement *element : fields.findAll({V::Core, "enclosure"}))
        addEnclosure(fields, element, "url", "length", enclosures);
    for (const WireElement *element : fields.findAll({V::Atom, "link"})) {
        if (fields.attribute(element, "rel") == "enclosure")
            addEnclosure(fields, element, "href", "length", enclosures);
    }
    for (const WireElement *element : fields.findAll({V::Media, "content"}, WireFields::anywhere)) {
        if (!fields.attribute(element, "url").isEmpty())
            addEnclosure(fields, element, "url", "fileSize", enclosures);
    }
    return enclosures;
}

} // namespace sarika
