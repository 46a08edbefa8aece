// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/bodymarkup.h"

#include <QByteArrayView>
#include <QHash>

namespace sarika
{

struct HtmlNode;
class HtmlTree;

/// The attributes that elements of a body keep: links and ids that hold in the file, spans, languages and directions.
class BodyMarks final
{
public:
    BodyMarks(const HtmlTree &tree, const BodySetting &setting);

    QString attributesOf(const HtmlNode *node) const; // each with a space before it

    QString photoWords(const HtmlNode *img) const; // what it shows: its own words, else its figure's caption

private:
    QString languageOf(const HtmlNode *block) const;
    QString directionOf(const HtmlNode *block) const;
    QString linkOf(const HtmlNode *node) const;

    const BodySetting &m_setting;
    QHash<const HtmlNode *, QString> m_ids;
    QHash<QByteArrayView, QString> m_idOf; // by the name the publisher gave
};

/// A photo that is not in the file.
QString linkToPhoto(const QString &address, const QString &words);

} // namespace sarika
