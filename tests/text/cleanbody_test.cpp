// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/cleanbody.h"
#include "app/text/htmltree.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace sarika
{

class CleanBodyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void footnotesKeepTheirNames_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("clean");
        QTest::newRow("call") << u"<p>Rice<sup id=\"fnref:1\"><a href=\"#fn:1\">1</a></sup></p>"_s
                              << u"<p>Rice<sup id=\"fnref:1\"><a href=\"#fn:1\">1</a></sup></p>"_s;
        QTest::newRow("note") << u"<ol><li id=\"fn:1\">Or bread.</li></ol>"_s
                              << u"<ol><li id=\"fn:1\">Or bread.</li></ol>"_s;
        QTest::newRow("named as long ago") << u"<p><a href=\"#_ftnref1\" name=\"_ftn1\">[1]</a> Or bread.</p>"_s
                                           << u"<p><a id=\"_ftn1\" href=\"#_ftnref1\">[1]</a> Or bread.</p>"_s;
        QTest::newRow("other names") << u"<p id=\"top\"><a href=\"#menu\">Menu</a></p>"_s << u"<p>Menu</p>"_s;
        QTest::newRow("no name at all") << u"<p id=\"fn&quot; onclick=&quot;x\">Text</p>"_s << u"<p>Text</p>"_s;
    }

    void footnotesKeepTheirNames()
    {
        QFETCH(QString, html);
        QTEST(cleanBody(html, QUrl(u"https://mynah.example/story"_s)), "clean");
    }

    void keepsWhatIsAllowed_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("clean");
        const auto row = [](const char *name, const QString &html, const QString &clean) {
            QTest::newRow(name) << html << clean;
        };
        row("plain", u"Rice is planted."_s, u"Rice is planted."_s);
        row("paragraph", u"<p class=x onclick=y()>One <b>two</b></p>"_s, u"<p>One <b>two</b></p>"_s);
        row("script", u"<p>a<script>alert(1)</script>b</p>"_s, u"<p>ab</p>"_s);
        row("style", u"<style>p{}</style><p style='x'>a</p>"_s, u"<p>a</p>"_s);
        row("divs stay apart", u"<div>One</div><div>Two</div>"_s, u"<p>One</p><p>Two</p>"_s);
        row("div in list", u"<ul><li><div>One</div></li></ul>"_s, u"<ul><li> One</li></ul>"_s);
        row("link", u"<a href='/x?a=1&amp;b=2' target=_blank>go</a>"_s,
            u"<a href=\"https://paper.example/x?a=1&amp;b=2\">go</a>"_s);
        row("script link", u"<a href='jAva\nscript:alert(1)'>go</a>"_s, u"go"_s);
        row("data link", u"<a href='data:text/html,x'>go</a>"_s, u"go"_s);
        row("mail", u"<a href='mailto:a@b.example'>go</a>"_s, u"<a href=\"mailto:a@b.example\">go</a>"_s);
        row("escapes", u"<p>1 &lt; 2 &amp; \"3\"</p>"_s, u"<p>1 &lt; 2 &amp; \"3\"</p>"_s);
        row("empty", u"<p></p><p> </p><ul><li></li></ul><p>x</p>"_s, u"<p>x</p>"_s);
        row("heading one", u"<h1>Head</h1>"_s, u"<h2>Head</h2>"_s);
        row("code", u"<pre><code class='hl lang-cpp'>int  a;\n  b;</code></pre>"_s,
            u"<pre><code class=\"language-cpp\">int  a;\n  b;</code></pre>"_s);
        row("pre language", u"<pre data-lang=Python>x</pre>"_s, u"<pre class=\"language-python\">x</pre>"_s);
        row("table", u"<table border=1><tr><td colspan=2 bgcolor=red>a</td><td></td></tr></table>"_s,
            u"<table><tbody><tr><td colspan=\"2\">a</td><td></td></tr></tbody></table>"_s);
        row("figure",
            u"<figure><img src=a.jpg onerror=x()><figcaption>Rain. <span class=credit>Dara</span></figcaption></figure>"_s,
            u"<figure><img src=\"https://paper.example/news/a.jpg\" alt=\"\"><figcaption>Rain. <span class=\"credit\">Dara</span></figcaption></figure>"_s);
        row("frames and forms", u"<iframe src=x></iframe><form><input value=1><button>Buy</button><p>a</p></form>"_s,
            u"<p>a</p>"_s);
        row("drawing", u"<svg onload=alert(1)><script>x</script></svg><p>a</p>"_s, u"<p>a</p>"_s);
        row("Khmer", u"<p>ស្ត្រី\u200bខ្មែរ</p>"_s, u"<p>ស្ត្រី\u200bខ្មែរ</p>"_s);
    }

    void keepsWhatIsAllowed()
    {
        QFETCH(QString, html);
        QFETCH(QString, clean);
        QCOMPARE(cleanBody(html, m_base), clean);
    }

    void findsTheBestPhoto_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("address");
        const auto row = [](const char *name, const QString &html, const QString &address) {
            QTest::newRow(name) << html << address;
        };
        row("plain", u"<img src='a.jpg'>"_s, u"https://paper.example/news/a.jpg"_s);
        row("lazy", u"<img src='data:image/gif;base64,x' data-src='/b.jpg'>"_s, u"https://paper.example/b.jpg"_s);
        row("placeholder", u"<img src='/img/blank.gif' data-original='/b.jpg'>"_s, u"https://paper.example/b.jpg"_s);
        row("srcset", u"<img src=s.jpg srcset='s.jpg 320w, m.jpg 1024w, l.jpg 1800w, x.jpg 4000w'>"_s,
            u"https://paper.example/news/l.jpg"_s);
        row("srcset narrow", u"<img src=s.jpg srcset='s.jpg 320w, m.jpg 1024w'>"_s,
            u"https://paper.example/news/m.jpg"_s);
        row("density", u"<img srcset='a.jpg, b.jpg 2x'>"_s, u"https://paper.example/news/b.jpg"_s);
        row("comma in address", u"<img srcset='/c_fill,w_300/a.jpg 300w, /c_fill,w_900/a.jpg 900w'>"_s,
            u"https://paper.example/c_fill,w_900/a.jpg"_s);
        row("picture", u"<picture><source type='image/webp' srcset='w.webp 900w'><img src=''></picture>"_s,
            u"https://paper.example/news/w.webp"_s);
        row("picture for telephones first",
            u"<picture><source media='(max-width: 480px)' srcset='s.jpg, m.jpg 2x'><source media='(min-width: 900px)' "
            "srcset='l.jpg'><img src='s.jpg'></picture>"_s,
            u"https://paper.example/news/m.jpg"_s);
        row("picture with widths",
            u"<picture><source media='(min-width: 660px)' width=990 srcset='l.jpg'><img width=480 "
            "src='s.jpg' srcset='s.jpg'></picture>"_s,
            u"https://paper.example/news/l.jpg"_s);
        row("what a touch makes large",
            u"<picture><source width=730 srcset='m.jpg'><img data-full-src='x.jpg' src='s.jpg'></picture>"_s,
            u"https://paper.example/news/m.jpg"_s);
        row("pixel", u"<img src='p.gif' width=1 height=1>"_s, QString());
        row("drawing", u"<img src='logo.svg'>"_s, QString());
        row("script", u"<img src='javascript:x'>"_s, QString());
    }

    void findsTheBestPhoto()
    {
        QFETCH(QString, html);
        QFETCH(QString, address);
        const HtmlTree tree = HtmlTree::parse(html.toUtf8());
        const HtmlNode *img = tree.root();
        while (img && !img->is("img"))
            img = nextNode(img, tree.root());
        QCOMPARE(bestPhotoAddress(img, m_base).toString(), address);
    }

    void isBoundedInDepth()
    {
        const QString deep = u"<div><b>"_s.repeated(20'000) + u"end"_s;
        QVERIFY(cleanBody(deep, m_base).size() < 200'000);
    }

private:
    const QUrl m_base{u"https://paper.example/news/story.html"_s};
};

} // namespace sarika

QTEST_GUILESS_MAIN(sarika::CleanBodyTest)
#include "cleanbody_test.moc"
