// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/feed/storyadapter.h"

namespace sarika
{

namespace
{

using V = Vocabulary;

void addTopic(QStringList &topics, const QByteArray &words)
{
    const QString topic = lineOf({words, true, false});
    if (!topic.isEmpty() && !topics.contains(topic, Qt::CaseInsensitive))
        topics.append(topic);
}

} // namespace

QStringList topicsOf(const WireFields &fields)
{
    QStringList topics;
    for (const WireName &name : {WireName{V::Core, "category"},
                                 {V::DublinCore, "subject"},
                                 {V::Atom, "category"},
                                 {V::Media, "category"},
                                 {V::Itunes, "category"}}) {
        for (const WireElement *element : fields.findAll(name)) {
            addTopic(topics, fields.words(element));
            for (const QByteArrayView attribute : {"label", "term", "text"})
                addTopic(topics, fields.attribute(element, attribute));
        }
    }
    for (const WireName &name : {WireName{V::Itunes, "keywords"}, {V::Media, "keywords"}}) {
        for (const QByteArray &word : fields.words(fields.find(name)).split(','))
            addTopic(topics, word);
    }
    return topics;
}

} // namespace sarika
