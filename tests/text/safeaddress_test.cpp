// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/safeaddress.h"

#include <QTest>

using namespace sarika;
using namespace Qt::StringLiterals;

class SafeAddressTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void letsOnlyTheWebAndMailThrough()
    {
        const QUrl base(u"https://paper.example/news/"_s);
        QCOMPARE(encodedSafeLink("river.html", base), "https://paper.example/news/river.html");
        QCOMPARE(encodedSafeLink(" https://other.example/a ", base), "https://other.example/a");
        QCOMPARE(encodedSafeLink("mailto:desk@paper.example", base), "mailto:desk@paper.example");
        QCOMPARE(encodedSafeLink("java\nscript:alert(1)", base), QByteArray());
        QCOMPARE(encodedSafeLink("data:text/html,x", base), QByteArray());
        QCOMPARE(encodedSafeLink("", base), QByteArray());
        QCOMPARE(safeFetchAddress("mailto:desk@paper.example", base), QUrl());
    }

    // The short way gives what QUrl gives, whatever stands wherever.
    void agreesWithQUrl()
    {
        for (const char *place :
             {"http://%.example/", "https://p%.example/a", "https://p.example%", "https://p.example/%",
              "https://p.example/a%b", "https://p.example/?a=%b", "https://p.example/#%b", "https://p.example/?#a%",
              "https://%", "http%://p.example/"}) {
            for (int c = 0x20; c < 0x7F; ++c) {
                const QByteArray address = QByteArray(place).replace('%', QByteArray(1, char(c)));
                QCOMPARE(encodedSafeLink(address, {}), safeLink(address, {}).toEncoded());
            }
        }
        for (const char *address : {"http://192.168.1.1/", "https://p.example:80/", "https://xn--e1aybc.example/",
                                    "https://p.example/%7Ea/%2e/%C3%A9", "https://p.example/../a/./b", "http://a..b/c",
                                    "https://PAPER.example/", "https://user@p.example/", "http://1/", "https:///x"})
            QCOMPARE(encodedSafeLink(address, {}), safeLink(address, {}).toEncoded());
    }
};

QTEST_APPLESS_MAIN(SafeAddressTest)
#include "safeaddress_test.moc"
