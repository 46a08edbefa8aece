// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/page/siterules.h"

#include "app/page/xpath.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sarika
{

namespace
{

using Field = SiteRules::Selectors SiteRules::*;

// Our own names, then those of ftr-site-config.
Field fieldNamed(const QString &name)
{
    static const QHash<QString, Field> fields{{u"body"_s, &SiteRules::body},
                                              {u"remove"_s, &SiteRules::remove},
                                              {u"headline"_s, &SiteRules::headline},
                                              {u"byline"_s, &SiteRules::byline},
                                              {u"date"_s, &SiteRules::date},
                                              {u"photo"_s, &SiteRules::photo},
                                              {u"caption"_s, &SiteRules::caption},
                                              {u"credit"_s, &SiteRules::credit},
                                              {u"next page"_s, &SiteRules::nextPage},
                                              {u"title"_s, &SiteRules::headline},
                                              {u"author"_s, &SiteRules::byline},
                                              {u"strip"_s, &SiteRules::remove},
                                              {u"strip_id_or_class"_s, &SiteRules::remove},
                                              {u"strip_image_src"_s, &SiteRules::remove},
                                              {u"next_page_link"_s, &SiteRules::nextPage}};
    return fields.value(name, nullptr);
}

// What ftr-site-config tells its own program: nothing to us, and no mistake.
bool isForOthers(const QString &name)
{
    static const QSet<QString> names{u"tidy"_s,
                                     u"prune"_s,
                                     u"autodetect_on_failure"_s,
                                     u"autodetect_next_page"_s,
                                     u"test_url"_s,
                                     u"test_contains"_s,
                                     u"parser"_s,
                                     u"single_page_link"_s,
                                     u"single_page_link_in_feed"_s,
                                     u"find_string"_s,
                                     u"replace_string"_s,
                                     u"convert_double_br_tags"_s,
                                     u"dissolve"_s,
                                     u"wrap_in"_s,
                                     u"requires_login"_s,
                                     u"login_uri"_s,
                                     u"login_username_field"_s,
                                     u"login_password_field"_s,
                                     u"not_logged_in_xpath"_s,
                                     u"if_page_contains"_s,
                                     u"native_ad_clue"_s,
                                     u"strip_comments"_s,
                                     u"skip_json_ld"_s,
                                     u"src_lazy_load_attr"_s,
                                     u"insert_detected_image"_s};
    return names.contains(name) || name.startsWith(u"http_header"_s) || name.startsWith(u"replace_string("_s);
}

std::optional<Selector> readValue(const QString &name, QString value)
{
    const bool quoted =
        value.size() > 1 && (value.startsWith(u'"') || value.startsWith(u'\'')) && value.endsWith(value[0]);
    if (name == u"strip_id_or_class"_s || name == u"strip_image_src"_s) {
        if (quoted)
            value = value.sliced(1, value.size() - 2);
        if (value.isEmpty() || value.contains(u'"'))
            return std::nullopt;
        return Selector::read(name == u"strip_image_src"_s ? u"img[src*=\"%1\"]"_s.arg(value)
                                                           : u"[class*=\"%1\"], [id*=\"%1\"]"_s.arg(value));
    }
    if (looksLikeXPath(value))
        value = selectorOfXPath(value);
    return Selector::read(value);
}

bool readLine(const QString &line, SiteRules &rules)
{
    const qsizetype colon = line.indexOf(u':');
    const QString name = line.first(std::max<qsizetype>(colon, 0)).trimmed().toLower();
    if (isForOthers(name))
        return true;
    const Field field = fieldNamed(name);
    if (!field)
        return false;
    const std::optional<Selector> selector = readValue(name, line.sliced(colon + 1).trimmed());
    if (selector)
        (rules.*field).append(*selector);
    return selector.has_value();
}

} // namespace

bool SiteRules::isEmpty() const
{
    return *this == SiteRules{};
}

SiteRulesReading readSiteRules(const QString &text)
{
    SiteRulesReading reading;
    int number = 0;
    for (const QString &each : text.split(u'\n')) {
        ++number;
        const QString line = each.trimmed();
        if (!line.isEmpty() && !line.startsWith(u'#') && !readLine(line, reading.rules))
            reading.badLines << number;
    }
    return reading;
}

} // namespace sarika
