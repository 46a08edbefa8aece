// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sections/pagepreview.h"

#include "app/text/khmer.h"
#include "ui/look/interfacelanguage.h"

#include <QCoreApplication>

namespace sarika
{

using namespace Qt::StringLiterals;

namespace
{

QString words(const char *text)
{
    return QCoreApplication::translate("PagePreview", text);
}

QString shown(const QString &text)
{
    return brokenAtWords(text).toHtmlEscaped();
}

QString row(const char *name, const QString &value)
{
    return value.isEmpty() ? QString() : u"<p><b>%1</b>&nbsp; %2</p>"_s.arg(shown(words(name)), shown(value));
}

} // namespace

QString pagePreview(const IncomingPage &page)
{
    QString html = u"<h3>%1</h3>"_s.arg(shown(page.headline));
    html += row(QT_TRANSLATE_NOOP("PagePreview", "Byline"), page.byline);
    if (page.publishedAt.isValid())
        html += row(QT_TRANSLATE_NOOP("PagePreview", "Date"), exactTime(page.publishedAt, interfaceWording()));
    if (page.leadPhoto) {
        html += row(QT_TRANSLATE_NOOP("PagePreview", "Photo"), page.leadPhoto->address.toDisplayString());
        html += row(QT_TRANSLATE_NOOP("PagePreview", "Caption"), page.leadPhoto->caption);
        html += row(QT_TRANSLATE_NOOP("PagePreview", "Credit"), page.leadPhoto->credit);
    }
    html += row(QT_TRANSLATE_NOOP("PagePreview", "Next page"), page.nextPage.toDisplayString());
    html += u"<hr>"_s;
    for (const QString &paragraph : page.bodyText.split(u'\n', Qt::SkipEmptyParts))
        html += u"<p>%1</p>"_s.arg(shown(paragraph));
    return html;
}

} // namespace sarika
