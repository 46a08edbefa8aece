// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/errorwords.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sarika;

class ErrorWordsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysSomethingOfItsOwnForEveryKind();
};

void ErrorWordsTest::saysSomethingOfItsOwnForEveryKind()
{
    QSet<QString> said;
    for (int kind = 0; kind <= int(Error::Kind::WrongUsage); ++kind) {
        const QString words = wordsFor({Error::Kind(kind), u"wire: fetch secret: 500"_s});
        QVERIFY2(words.endsWith(u'.'), qPrintable(words));
        QVERIFY(!words.contains(u"secret"_s));
        QVERIFY2(!said.contains(words), qPrintable(words));
        said.insert(words);
    }
}

QTEST_APPLESS_MAIN(ErrorWordsTest)
#include "errorwords_test.moc"
