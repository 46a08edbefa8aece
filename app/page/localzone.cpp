// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/page/localzone.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace sarika
{

QTimeZone zoneOfHost(const QString &host)
{
    static const QHash<QString, QByteArray> zones{{u"kh"_s, "Asia/Phnom_Penh"},
                                                  {u"th"_s, "Asia/Bangkok"},
                                                  {u"vn"_s, "Asia/Ho_Chi_Minh"},
                                                  {u"la"_s, "Asia/Vientiane"},
                                                  {u"mm"_s, "Asia/Yangon"},
                                                  {u"my"_s, "Asia/Kuala_Lumpur"},
                                                  {u"sg"_s, "Asia/Singapore"},
                                                  {u"ph"_s, "Asia/Manila"},
                                                  {u"jp"_s, "Asia/Tokyo"},
                                                  {u"kr"_s, "Asia/Seoul"},
                                                  {u"cn"_s, "Asia/Shanghai"},
                                                  {u"tw"_s, "Asia/Taipei"},
                                                  {u"hk"_s, "Asia/Hong_Kong"},
                                                  {u"in"_s, "Asia/Kolkata"},
                                                  {u"pk"_s, "Asia/Karachi"},
                                                  {u"bd"_s, "Asia/Dhaka"},
                                                  {u"lk"_s, "Asia/Colombo"},
                                                  {u"np"_s, "Asia/Kathmandu"},
                                                  {u"ir"_s, "Asia/Tehran"},
                                                  {u"il"_s, "Asia/Jerusalem"},
                                                  {u"tr"_s, "Europe/Istanbul"},
                                                  {u"sa"_s, "Asia/Riyadh"},
                                                  {u"ae"_s, "Asia/Dubai"},
                                                  {u"eg"_s, "Africa/Cairo"},
                                                  {u"za"_s, "Africa/Johannesburg"},
                                                  {u"na"_s, "Africa/Windhoek"},
                                                  {u"ng"_s, "Africa/Lagos"},
                                                  {u"ke"_s, "Africa/Nairobi"},
                                                  {u"tz"_s, "Africa/Dar_es_Salaam"},
                                                  {u"gh"_s, "Africa/Accra"},
                                                  {u"ma"_s, "Africa/Casablanca"},
                                                  {u"uk"_s, "Europe/London"},
                                                  {u"ie"_s, "Europe/Dublin"},
                                                  {u"pt"_s, "Europe/Lisbon"},
                                                  {u"es"_s, "Europe/Madrid"},
                                                  {u"fr"_s, "Europe/Paris"},
                                                  {u"be"_s, "Europe/Brussels"},
                                                  {u"nl"_s, "Europe/Amsterdam"},
                                                  {u"lu"_s, "Europe/Luxembourg"},
                                                  {u"de"_s, "Europe/Berlin"},
                                                  {u"at"_s, "Europe/Vienna"},
                                                  {u"ch"_s, "Europe/Zurich"},
                                                  {u"it"_s, "Europe/Rome"},
                                                  {u"dk"_s, "Europe/Copenhagen"},
                                                  {u"no"_s, "Europe/Oslo"},
                                                  {u"se"_s, "Europe/Stockholm"},
                                                  {u"fi"_s, "Europe/Helsinki"},
                                                  {u"pl"_s, "Europe/Warsaw"},
                                                  {u"cz"_s, "Europe/Prague"},
                                                  {u"sk"_s, "Europe/Bratislava"},
                                                  {u"hu"_s, "Europe/Budapest"},
                                                  {u"ro"_s, "Europe/Bucharest"},
                                                  {u"bg"_s, "Europe/Sofia"},
                                                  {u"gr"_s, "Europe/Athens"},
                                                  {u"hr"_s, "Europe/Zagreb"},
                                                  {u"si"_s, "Europe/Ljubljana"},
                                                  {u"rs"_s, "Europe/Belgrade"},
                                                  {u"ua"_s, "Europe/Kyiv"},
                                                  {u"ru"_s, "Europe/Moscow"},
                                                  {u"lt"_s, "Europe/Vilnius"},
                                                  {u"lv"_s, "Europe/Riga"},
                                                  {u"ee"_s, "Europe/Tallinn"},
                                                  {u"ar"_s, "America/Argentina/Buenos_Aires"},
                                                  {u"cl"_s, "America/Santiago"},
                                                  {u"co"_s, "America/Bogota"},
                                                  {u"pe"_s, "America/Lima"},
                                                  {u"ve"_s, "America/Caracas"},
                                                  {u"uy"_s, "America/Montevideo"},
                                                  {u"br"_s, "America/Sao_Paulo"},
                                                  {u"nz"_s, "Pacific/Auckland"}};
    // ".co" and ".in" style names of the whole world are the risk: those two only with a second level of the country.
    const QString last = host.section(u'.', -1).toLower();
    const bool borrowed = (last == u"co" || last == u"la" || last == u"in") && host.section(u'.', -2, -2).size() > 3;
    const QByteArray zone = borrowed ? QByteArray() : zones.value(last);
    const QTimeZone made = zone.isEmpty() ? QTimeZone(QTimeZone::UTC) : QTimeZone(zone);
    return made.isValid() ? made : QTimeZone(QTimeZone::UTC);
}

} // namespace sarika
