// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/syllabletokenizer.h"
#include "app/text/searchtokens.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sarika;

namespace
{

// Tokens as FTS5 is told them: "key=the words they stand for".
QStringList told(const QString &text)
{
    struct Telling
    {
        QByteArray utf8;
        QStringList tokens;
    } telling{text.toUtf8(), {}};

    tellTokens(telling.utf8, &telling, [](void *context, int, const char *key, int length, int start, int end) {
        auto *to = static_cast<Telling *>(context);
        to->tokens << QString::fromUtf8(key, length) + u'=' + QString::fromUtf8(to->utf8.mid(start, end - start));
        return 0;
    });
    return telling.tokens;
}

QStringList read(const QString &text)
{
    QStringList tokens;
    for (const SearchToken &token : searchTokens(text))
        tokens << token.key + u'=' + text.mid(token.start, token.end - token.start);
    return tokens;
}

} // namespace

class SyllableTokenizerTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsTheTokensThatAreRead_data();
    void tellsTheTokensThatAreRead();
    void mixturesToo();
};

void SyllableTokenizerTest::tellsTheTokensThatAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("english") << u"The Mekong's 3rd RISE, 12.5 metres"_s;
    QTest::newRow("accents") << u"Café-au-lait für São Tomé; e\u0301tude"_s;
    QTest::newRow("khmer") << u"ទន្លេ​មេគង្គ ឡើង ៣ ម៉ែត្រ។"_s;
    QTest::newRow("both") << u"ASEANអាស៊ាន2025ឆ្នាំ COVID-19"_s;
    QTest::newRow("invisible") << u"soft\u00adware zero\u200bwidth \ufeffbom"_s;
    QTest::newRow("pairs") << u"a\U0001F600b \U00010400x"_s;
    QTest::newRow("facts") << QString(QChar(0xfdd0)) + u"s3 "_s + QChar(0xfdd0) + u"len"_s;
    QTest::newRow("long") << QString(500, u'Q');
    QTest::newRow("nothing") << u" .,;:!? "_s;
}

void SyllableTokenizerTest::tellsTheTokensThatAreRead()
{
    QFETCH(QString, text);
    QCOMPARE(told(text), read(text));
}

void SyllableTokenizerTest::mixturesToo()
{
    const QString signs = u"aZ9 .'-\nកង្រ៣។ៗេ\u200b\u00adée\u0301Ωß\U0001F600"_s;
    QRandomGenerator random(7);
    for (int round = 0; round < 3000; ++round) {
        QString text;
        for (int i = 0; i < 12; ++i)
            text += signs.at(random.bounded(signs.size()));
        text = QString::fromUtf8(text.toUtf8()); // halves of pairs become signs of their own
        QCOMPARE(told(text), read(text));
    }
}

QTEST_GUILESS_MAIN(SyllableTokenizerTest)
#include "syllabletokenizer_test.moc"
