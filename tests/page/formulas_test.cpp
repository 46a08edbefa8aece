// SPDX-License-Identifier: GPL-3.0-or-later
// Formulas are read as text, once, whatever draws them.
#include "app/page/pagereader.h"

#include <QTest>

using namespace sarika;
using namespace Qt::StringLiterals;

class FormulasTest : public QObject
{
    Q_OBJECT

    static IncomingPage pageWith(const QByteArray &formula)
    {
        const QByteArray text = "<p>The river rose again on Monday, and the ferry left ten minutes early.</p>";
        const QByteArray html = "<h1>How fast the water rises</h1><article>" + text.repeated(4) +
                                "<p>The engineer writes that the height is " + formula +
                                " and that nobody should stand below it.</p></article>";
        return readPage(html, QUrl(u"https://paper.example/a/water"_s)).value_or(IncomingPage{});
    }

private Q_SLOTS:

    void readsFormulasAsText_data()
    {
        QTest::addColumn<QByteArray>("formula");
        QTest::addColumn<QString>("read");
        const QByteArray square = "<msup><mi>t</mi><mn>2</mn></msup>";
        QTest::newRow("power") << QByteArray("<math><mi>h</mi><mo>=</mo>" + square + "</math>") << u"h = t^2"_s;
        QTest::newRow("fraction") << QByteArray("<math><mfrac><mrow><mi>a</mi><mo>+</mo><mi>b</mi></mrow>"
                                                "<mn>2</mn></mfrac></math>")
                                  << u"(a + b)/2"_s;
        QTest::newRow("root and index") << QByteArray("<math><msqrt><msub><mi>h</mi><mn>0</mn></msub></msqrt></math>")
                                        << u"√h_0"_s;
        QTest::newRow("sum") << QByteArray("<math><munderover><mo>∑</mo><mi>i</mi><mi>n</mi></munderover>"
                                           "<mi>x</mi></math>")
                             << u"∑_i^n x"_s;
        QTest::newRow("drawn by a script, in a wrapper named for its menu")
            << QByteArray("<mjx-container class='MathJax CtxtMenu_Attached_0'><mjx-math aria-hidden=true></mjx-math>"
                          "<mjx-assistive-mml><math>" +
                          square + "</math></mjx-assistive-mml></mjx-container>")
            << u"t^2"_s;
        QTest::newRow("printed twice, with its source")
            << QByteArray("<span class=katex><span class=katex-mathml><math><semantics>" + square +
                          "<annotation encoding='application/x-tex'>t^{2}</annotation></semantics></math></span>"
                          "<span class=katex-html aria-hidden=true>t2</span></span>")
            << u"t^2"_s;
        QTest::newRow("hidden behind its picture")
            << QByteArray("<span class=mwe-math-element><span class=mwe-math-mathml-a11y style='display:none'><math>" +
                          square + "</math></span><img src=/t2.svg alt='t2'></span>")
            << u"t^2"_s;
    }

    void readsFormulasAsText()
    {
        QFETCH(const QByteArray, formula);
        QFETCH(const QString, read);
        const IncomingPage page = pageWith(formula);
        const QString sentence = u"the height is "_s + read + u" and that nobody"_s;
        QVERIFY2(page.bodyText.contains(sentence), qPrintable(page.bodyText));
        QVERIFY2(page.bodyHtml.contains(sentence), qPrintable(page.bodyHtml));
    }

    void standsFormulasWithoutSigns()
    {
        QVERIFY(
            pageWith(
                "<math><math><mi>x</mi></math></math><math></math><math><mfrac></mfrac><msup><mi>x</mi></msup></math>")
                .bodyText.size() > 100);
    }
};

QTEST_GUILESS_MAIN(FormulasTest)
#include "formulas_test.moc"
