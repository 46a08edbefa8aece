// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sections/sectionwords.h"

#include "ui/look/interfacelanguage.h"

#include <QCoreApplication>

namespace sarika
{

using namespace Qt::StringLiterals;

QString listName(StoryFilter::List list)
{
    switch (list) {
    case StoryFilter::List::Unread:
        return QCoreApplication::translate("Sections", "Unread");
    case StoryFilter::List::Favourites:
        return QCoreApplication::translate("Sections", "Favourites");
    case StoryFilter::List::MostViewed:
        return QCoreApplication::translate("Sections", "Most viewed");
    default:
        return QCoreApplication::translate("Sections", "Latest");
    }
}

QString accessibleRow(const QString &name, int unread, const QString &failure)
{
    QString said = name;
    if (unread > 0)
        said += u", "_s + inDigits(QCoreApplication::translate("Sections", "%n stories", nullptr, unread));
    if (!failure.isEmpty())
        said += u", "_s + failure;
    return said;
}

QString languageName(const QString &tag)
{
    const QString code = tag.section(u'-', 0, 0).toLower();
    if (code == u"km"_s)
        return QCoreApplication::translate("Sections", "Khmer");
    if (code == u"en"_s)
        return QCoreApplication::translate("Sections", "English");
    const QString native = QLocale(tag).nativeLanguageName();
    return code.isEmpty() || native.isEmpty() ? tag : native;
}

} // namespace sarika
