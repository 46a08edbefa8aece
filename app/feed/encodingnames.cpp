// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/feed/encodingnames.h"

#include <algorithm>

namespace sarika
{

QByteArray encodingMeant(const QByteArray &name)
{
    static constexpr struct
    {
        QByteArrayView said;
        QByteArrayView meant;
    } names[] = {{"iso-8859-1", "windows-1252"},
                 {"iso8859-1", "windows-1252"},
                 {"latin1", "windows-1252"},
                 {"latin-1", "windows-1252"},
                 {"us-ascii", "windows-1252"},
                 {"ascii", "windows-1252"},
                 {"iso-8859-9", "windows-1254"},
                 {"iso-8859-11", "windows-874"},
                 {"tis-620", "windows-874"},
                 {"thai", "windows-874"},
                 {"cp874", "windows-874"},
                 {"gb2312", "gb18030"},
                 {"gbk", "gb18030"},
                 {"gb-2312-80", "gb18030"},
                 {"gb2312-80", "gb18030"},
                 {"gb2312-1980", "gb18030"},
                 {"gb18030-2000", "gb18030"},
                 {"eucgb2312-cn", "gb18030"},
                 {"csiso58gb231280", "gb18030"},
                 {"iso-ir-58", "gb18030"},
                 {"chinese", "gb18030"},
                 {"x-gbk", "gb18030"},
                 {"x-mac-simp-chinese", "gb18030"},
                 {"936", "gb18030"},
                 {"shift-jis", "windows-31j"},
                 {"x-sjis", "windows-31j"},
                 {"sjis", "windows-31j"},
                 {"x-mac-japanese", "windows-31j"},
                 {"932", "windows-31j"},
                 {"ks-c-5601-1987", "windows-949"},
                 {"ks-x-1001", "windows-949"},
                 {"ksx1001", "windows-949"},
                 {"euc-kr", "windows-949"},
                 {"x-mac-korean", "windows-949"},
                 {"ms1361", "johab"},
                 {"big5", "Big5-HKSCS"},
                 {"big5-tw", "Big5-HKSCS"},
                 {"hkscs", "Big5-HKSCS"},
                 {"x-mac-trad-chinese", "Big5-HKSCS"},
                 {"shift-jis-2004", "SHIFT_JISX0213"},
                 {"s-jis-2004", "SHIFT_JISX0213"},
                 {"sjis-2004", "SHIFT_JISX0213"},
                 {"ptcp154", "pt154"},
                 {"cp154", "pt154"},
                 {"csptcp154", "pt154"},
                 {"cyrillic-asian", "pt154"},
                 {"iso-2022-jp-2004", "iso-2022-jp-3"},
                 {"iso2022-jp-2004", "iso-2022-jp-3"},
                 {"shiftjis2004", "SHIFT_JISX0213"},
                 {"euc-jis-2004", "euc-jisx0213"},
                 {"eucjis2004", "euc-jisx0213"},
                 {"iso8859-16", "iso-8859-16"},
                 {"kz1048", "rk1048"},
                 {"kz-1048", "rk1048"},
                 {"strk1048-2002", "rk1048"},
                 {"maclatin2", "macce"},
                 {"mac-latin2", "macce"},
                 {"mac-centeuro", "macce"},
                 {"maccentraleurope", "macce"},
                 {"utf8", "utf-8"},
                 {"unicode", "utf-8"}};

    const QByteArray plain = QByteArray(name).replace('_', '-');
    for (const auto &pair : names) {
        if (pair.said == plain)
            return pair.meant.toByteArray();
    }
    const bool number = !name.isEmpty() && std::ranges::all_of(name, [](char c) { return c >= '0' && c <= '9'; });
    return number ? "cp" + name : name;
}

bool isSevenBitEncoding(const QByteArray &name)
{
    const QByteArray plain = QByteArray(name).replace('_', '-');
    return plain.startsWith("iso-2022") || plain.startsWith("iso2022") || plain.startsWith("csiso2022") ||
           plain.startsWith("hz") || plain == "utf-7";
}

} // namespace sarika
