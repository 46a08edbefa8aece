// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/feed/encoding.h"

#include <QTest>

using namespace sarika;
using namespace Qt::StringLiterals;

class EncodingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void decodes_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const QByteArray &bytes, const char16_t *text, const char *type = "") {
            QTest::newRow(name) << bytes << QString::fromLatin1(type) << QString::fromUtf16(text);
        };
        const auto declared = [](const QByteArray &name, const QByteArray &bytes) {
            return "<?xml encoding='" + name + "'?>" + bytes;
        };
        row("utf-8", "ខ្មែរ", u"ខ្មែរ");
        row("bom", "\xEF\xBB\xBFé", u"é");
        row("bom against the declaration", "\xEF\xBB\xBF<?xml encoding='iso-8859-1'?>é",
            u"<?xml encoding='iso-8859-1'?>é");
        row("utf-16 by its bom", QByteArray("\xFF\xFEk\0m\0", 6), u"km");
        row("utf-16 by its nuls", QByteArray("\0<\0a\0>\0k", 8), u"<a>k");
        row("utf-32", QByteArray("<\0\0\0a\0\0\0>\0\0\0", 12), u"<a>");
        row("latin-1 is windows-1252", declared("iso-8859-1", "\x93\xE9\x94"), u"<?xml encoding='iso-8859-1'?>“é”");
        row("by the type", "\xCE\xE1", u"Об", "text/xml; charset=windows-1251");
        row("the declaration before the type", declared("windows-1251", "\xCE"), u"<?xml encoding='windows-1251'?>О",
            "text/xml; charset=iso-8859-1");
        row("utf-8 that calls itself latin-1", declared("iso-8859-1", "ខ្មែរ"), u"<?xml encoding='iso-8859-1'?>ខ្មែរ");
        row("utf-8 by the type and the bytes", declared("windows-1251", "é"), u"<?xml encoding='windows-1251'?>é",
            "text/xml; charset=UTF-8");
        row("gb2312 is gb18030", declared("gb2312", "\xD6\xD0"), u"<?xml encoding='gb2312'?>中");
        row("thai", declared("tis-620", "\xE4\xB7\xC2"), u"<?xml encoding='tis-620'?>ไทย");
        row("seven bits", declared("iso-2022-jp", "\x1B$BF|\x1B(B."), u"<?xml encoding='iso-2022-jp'?>日.");
        row("hz", declared("hz", "~{VP~}."), u"<?xml encoding='hz'?>中.");
        row("only the C library knows", declared("koi8-t", "\x80"), u"<?xml encoding='koi8-t'?>қ");
        row("a mac's", declared("mac_latin2", "\x9E"), u"<?xml encoding='mac_latin2'?>ě");
        row("by its number", declared("1251", "\xCE"), u"<?xml encoding='1251'?>О");
        row("nobody knows", declared("x-unheard-of", "\x93\xE9\x94"), u"<?xml encoding='x-unheard-of'?>“é”");
        row("windows-1252 called utf-8",
            declared("utf-8", "\x93"
                              "caf\xE9\x94"),
            u"<?xml encoding='utf-8'?>“café”");
        row("one bad byte", "ខ្មែរ\xFFខ្មែរ", u"ខ្មែរ\xFFFDខ្មែរ");
        row("cut within a character", "ខខខ\xE1\x9E", u"ខខខ\xFFFD\xFFFD");
        row("overlong", "ខខ\xC0\xAF", u"ខខ\xFFFD\xFFFD");
        row("controls",
            QByteArray("a\0b\x08"
                       "c\n",
                       6),
            u"abc\n");
        row("nothing", "", u"");
    }

    void decodes()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, type);
        QFETCH(QString, text);
        QCOMPARE(QString::fromUtf8(toUtf8(bytes, type)), text);
    }
};

QTEST_APPLESS_MAIN(EncodingTest)
#include "encoding_test.moc"
