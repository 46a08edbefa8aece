// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/cleanbody.h"
#include "app/text/htmltree.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sarika;

class CleanBodySafetyTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void letsNothingDangerousThrough_data();
    void letsNothingDangerousThrough();
    void boundsDepth();
    void leavesOutWhatNoReaderSees_data();
    void leavesOutWhatNoReaderSees();

    void isStable_data() { leavesOutWhatNoReaderSees_data(); }

    void isStable();
};

namespace
{

const QUrl base(u"https://news.example/kh/story.html"_s);

} // namespace

void CleanBodySafetyTest::letsNothingDangerousThrough_data()
{
    QTest::addColumn<QString>("html");
    for (const char *html : {"<script>alert(1)</script>",
                             "<SCRIPT/x>alert(1)//",
                             "<img src=x onerror=alert(1)>",
                             "<a href='javascript:alert(1)'>x</a>",
                             "<a href=' \x01java\tscript:alert(1)'>x</a>",
                             "<a href='JaVaScRiPt&colon;alert(1)'>x</a>",
                             "<a href='data:text/html,<script>alert(1)</script>'>x</a>",
                             "<a href='vbscript:x'>x</a>",
                             "<img src='javascript:alert(1)'>",
                             "<svg onload=alert(1)><script>1</script></svg>",
                             "<math><mtext><style><img src onerror=alert(1)></style></mtext></math>",
                             "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
                             "<object data=x><param></object>",
                             "<p style='background:url(javascript:alert(1))'>x</p>",
                             "<img src=\"https://a.example/&quot;onerror=alert(1)\">",
                             "<a href=\"https://a.example/x&quot; onclick=alert(1)\">x</a>",
                             "<noscript><p title=\"</noscript><script>alert(1)</script>\">",
                             "<template><script>alert(1)</script></template>",
                             "<base href=javascript:alert(1)//>",
                             "<meta http-equiv=refresh content='0;url=javascript:alert(1)'>",
                             "<form action=javascript:alert(1)><button>x</button>",
                             "<!--><script>alert(1)</script>-->",
                             "<xmp><script>alert(1)</script></xmp>",
                             "<a href=file:///etc/passwd>x</a>",
                             "<img src=file:///etc/passwd>",
                             "<img src=qrc:/x.png>",
                             "<p><textarea><script>alert(1)</script></textarea></p>"})
        QTest::newRow(html) << QString::fromUtf8(html);
}

void CleanBodySafetyTest::letsNothingDangerousThrough()
{
    QFETCH(QString, html);
    const QString clean = cleanBody(html, base);
    const HtmlTree tree = HtmlTree::parse(clean.toUtf8());
    for (const HtmlNode *at = tree.body(); at; at = nextNode(at, tree.body())) {
        if (at->isText())
            continue;
        for (const char *tag : {"script", "style", "svg", "math", "iframe", "object", "form", "base", "meta"})
            QVERIFY2(!at->is(tag), qPrintable(clean));
        for (const HtmlNode::Attribute &attribute : at->attributes) {
            QVERIFY2(!attribute.name.startsWith("on") && attribute.name != "style", qPrintable(clean));
            if (attribute.name == "href" || attribute.name == "src")
                QVERIFY2(attribute.value.startsWith("http"), qPrintable(clean));
        }
    }
}

void CleanBodySafetyTest::boundsDepth()
{
    const QString clean = cleanBody(u"<blockquote>"_s.repeated(300) + u"x"_s, base);
    QVERIFY(clean.contains(u'x'));
    QVERIFY(clean.count(u"<blockquote>"_s) <= 101);
    QVERIFY(cleanBody(u"<blockquote>"_s.repeated(20'000) + u"x"_s, base).count(u"<blockquote>"_s) <= 101);
    QVERIFY(cleanBody(u"<b><i>"_s.repeated(5000) + u"x"_s, base).size() < 100'000);
}

void CleanBodySafetyTest::leavesOutWhatNoReaderSees_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("clean");
    const auto row = [](const char *name, const QString &html, const QString &clean) {
        QTest::newRow(name) << html << clean;
    };
    row("hidden", u"<p>a<span style='Display: none'>b</span><b hidden>c</b></p>"_s, u"<p>a</p>"_s);
    row("photo again for no script",
        u"<p>a <img alt=b data-src=/a.jpg src='data:x'><noscript><img src=/a.jpg></noscript></p>"_s,
        u"<p>a <img src=\"https://news.example/a.jpg\" alt=\"b\"></p>"_s);
    row("photo for no script only", u"<p>a <noscript><img alt=b src=/a.jpg></noscript></p>"_s,
        u"<p>a <img src=\"https://news.example/a.jpg\" alt=\"b\"></p>"_s);
    row("pixel", u"<p>a<img src=https://t.example/p width=1px height=1></p>"_s, u"<p>a</p>"_s);
    row("counter", u"<p>a<img src='https://pixel.wp.com/b.gif?x=1'></p>"_s, u"<p>a</p>"_s);
    row("code box", u"<div class='highlight highlight-source-c++'><pre>a</pre></div>"_s,
        u"<pre class=\"language-c++\">a</pre>"_s);
}

void CleanBodySafetyTest::leavesOutWhatNoReaderSees()
{
    QFETCH(QString, html);
    QTEST(cleanBody(html, base), "clean");
}

void CleanBodySafetyTest::isStable()
{
    QFETCH(QString, html);
    const QString once = cleanBody(html, base);
    QCOMPARE(cleanBody(once, base), once);
}

QTEST_APPLESS_MAIN(CleanBodySafetyTest)
#include "cleanbodysafety_test.moc"
