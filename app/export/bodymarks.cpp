// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/bodymarks.h"

#include "app/export/storypage.h"
#include "app/text/allowedtags.h"
#include "app/text/htmltree.h"

#include <QLocale>
#include <QRegularExpression>
#include <QSet>

#include <optional>

using namespace Qt::StringLiterals;

namespace sarika
{

namespace
{

QString attribute(const char *name, const QString &value)
{
    return u" %1=\"%2\""_s.arg(QLatin1StringView(name), value.toHtmlEscaped());
}

QString wordsOf(const HtmlNode *node)
{
    return QString::fromUtf8(textOf(node)).simplified();
}

// By the first letter that has a direction (Unicode bidi, P2).
std::optional<Qt::LayoutDirection> directionOfText(const QString &text)
{
    for (const QChar c : text) {
        if (c.direction() == QChar::DirL)
            return Qt::LeftToRight;
        if (c.direction() == QChar::DirR || c.direction() == QChar::DirAL)
            return Qt::RightToLeft;
    }
    return {};
}

QString number(const HtmlNode *node, const char *name, int least)
{
    bool fine = false;
    const int value = node->attribute(name).toInt(&fine);
    return fine && value >= least && value <= 1000 ? attribute(name, QString::number(value)) : QString();
}

QString timeOf(const HtmlNode *node)
{
    static const QRegularExpression moment(
        u"^\\d{4}-\\d\\d-\\d\\d(T\\d\\d:\\d\\d(:\\d\\d(\\.\\d{1,3})?)?(Z|[+-]\\d\\d:\\d\\d)?)?$"_s);
    const QString time = QString::fromUtf8(node->attribute("datetime"));
    const bool fine = moment.match(time).hasMatch() && QDateTime::fromString(time, Qt::ISODateWithMs).isValid();
    return fine ? attribute("datetime", time) : QString();
}

} // namespace

BodyMarks::BodyMarks(const HtmlTree &tree, const BodySetting &setting) : m_setting(setting)
{
    static const QRegularExpression unfit(u"[^\\w.-]"_s);
    QSet<QString> taken;
    for (const HtmlNode *node = tree.body(); node; node = nextNode(node, tree.body())) {
        const QByteArrayView given = node->attribute("id");
        if (given.isEmpty() || m_idOf.contains(given))
            continue;
        QString id = setting.name + u'-' + QString::fromUtf8(given).replace(unfit, u"-"_s);
        while (taken.contains(id))
            id += u'-';
        taken.insert(id);
        m_ids.insert(node, id);
        m_idOf.insert(given, id);
    }
}

QString BodyMarks::attributesOf(const HtmlNode *node) const
{
    QString marks;
    if (const QString id = m_ids.value(node); !id.isEmpty())
        marks += attribute("id", id);
    if (node->is("a"))
        marks += linkOf(node);
    else if (node->is("td") || node->is("th"))
        marks += number(node, "colspan", 1) + number(node, "rowspan", 1);
    else if (node->is("ol"))
        marks += number(node, "start", 0);
    else if (node->is("time"))
        marks += timeOf(node);
    else if (node->is("abbr") && !node->attribute("title").isEmpty())
        marks += attribute("title", QString::fromUtf8(node->attribute("title")));
    else if (node->attribute("class") == "credit")
        marks += attribute("class", u"credit"_s);
    return holdsText(node->tag) ? marks + languageOf(node) + directionOf(node) : marks;
}

QString BodyMarks::languageOf(const HtmlNode *block) const
{
    const QString said = QString::fromUtf8(block->attribute("lang"));
    const QString language = sarika::languageOf(wordsOf(block), said.isEmpty() ? m_setting.language : said);
    return language.isEmpty() || language == m_setting.language ? QString() : attribute("lang", language);
}

QString BodyMarks::directionOf(const HtmlNode *block) const
{
    const auto direction = directionOfText(wordsOf(block));
    if (!direction || *direction == QLocale(m_setting.language).textDirection())
        return {};
    return attribute("dir", *direction == Qt::RightToLeft ? u"rtl"_s : u"ltr"_s);
}

QString BodyMarks::linkOf(const HtmlNode *node) const
{
    const QByteArrayView address = node->attribute("href");
    if (!address.startsWith('#')) {
        const QString link = linkTo(QUrl(QString::fromUtf8(address)));
        return link.isEmpty() ? QString() : attribute("href", link);
    }
    const QString id = m_idOf.value(address.sliced(1));
    return id.isEmpty() ? QString() : attribute("href", u'#' + id);
}

QString BodyMarks::photoWords(const HtmlNode *img) const
{
    if (const QString words = QString::fromUtf8(img->attribute("alt")).simplified(); !words.isEmpty())
        return words;
    const HtmlNode *figure = img;
    while (figure && !figure->is("figure"))
        figure = figure->parent;
    for (const HtmlNode *node = figure; node; node = nextNode(node, figure)) {
        if (node->is("figcaption"))
            return wordsOf(node);
    }
    return {};
}

QString linkToPhoto(const QString &address, const QString &words)
{
    const QString link = linkTo(QUrl(address));
    const QString shown = (words.isEmpty() ? address : words).toHtmlEscaped();
    return link.isEmpty() ? shown : u"<a href=\"%1\">%2</a>"_s.arg(link.toHtmlEscaped(), shown);
}

} // namespace sarika
