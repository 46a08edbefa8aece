// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/feed/storyadapter.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace sarika
{

namespace
{

using V = Vocabulary;

void addPerson(QStringList &people, const QString &person)
{
    if (!person.isEmpty() && !people.contains(person))
        people.append(person);
}

// RSS says "mail@example.org (Name)", others "Name <mail@example.org>".
QString nameIn(const QString &words)
{
    static const QRegularExpression bracketed(u"^\\S+@\\S+\\s*\\(([^()]+)\\)$"_s);
    static const QRegularExpression pointed(u"^(.+?)\\s*<\\S+@[^<>\\s]+>$"_s);
    for (const QRegularExpression &form : {bracketed, pointed}) {
        if (const auto match = form.match(words); match.hasMatch())
            return match.captured(1).trimmed();
    }
    return words;
}

QString personIn(const WireFields &fields, const WireElement *element)
{
    const int parent = fields.indexOf(element);
    const QString name =
        fields.firstLine({{V::Atom, "name"}, {V::Core, "name"}, {V::Core, "title"}, {V::Itunes, "name"}}, parent);
    if (!name.isEmpty())
        return name;
    const QString mail = fields.firstLine({{V::Atom, "email"}, {V::Core, "email"}}, parent);
    if (!mail.isEmpty())
        return mail;
    const QString words = QString::fromUtf8(fields.words(element)).simplified();
    return nameIn(lineOf({words.toUtf8(), !words.contains(u'<') || !words.contains(u'@'), false}));
}

QStringList peopleAt(const WireFields &fields, int parent)
{
    QStringList people;
    for (const V vocabulary : {V::Atom, V::Core, V::DublinCore, V::Itunes}) {
        const QByteArrayView name = vocabulary == V::DublinCore ? "creator" : "author";
        for (const WireElement *element : fields.findAll({vocabulary, name}, parent))
            addPerson(people, personIn(fields, element));
        if (vocabulary == V::DublinCore && people.size() > 1) // a bare address says less than the name beside it
            people.removeIf([](const QString &person) { return person.contains(u'@') && !person.contains(u' '); });
        if (vocabulary == V::DublinCore && !people.isEmpty())
            break;
    }
    if (people.isEmpty()) {
        for (const WireElement *element : fields.findAll({V::DublinCore, "author"}, parent))
            addPerson(people, personIn(fields, element));
    }
    if (people.isEmpty()) {
        for (const WireElement *element : fields.findAll({V::Itunes, "owner"}, parent))
            addPerson(people, personIn(fields, element));
    }
    return people;
}

} // namespace

QStringList peopleOf(const WireFields &fields)
{
    const QStringList people = peopleAt(fields, WireFields::top);
    const WireElement *source = people.isEmpty() ? fields.find({V::Atom, "source"}) : nullptr;
    return source ? peopleAt(fields, fields.indexOf(source)) : people;
}

} // namespace sarika
