// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/englishforms.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sarika;

class EnglishFormsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void formsShareAStem_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        const QList<std::pair<QString, QString>> pairs{
            {u"election"_s, u"elections"_s}, {u"church"_s, u"churches"_s},  {u"city"_s, u"cities"_s},
            {u"flood"_s, u"flooding"_s},     {u"flood"_s, u"flooded"_s},    {u"run"_s, u"running"_s},
            {u"rise"_s, u"rising"_s},        {u"decide"_s, u"decided"_s},   {u"carry"_s, u"carried"_s},
            {u"carries"_s, u"carrying"_s},   {u"house"_s, u"houses"_s},     {u"virus"_s, u"viruses"_s},
            {u"protest"_s, u"protesting"_s}, {u"arrives"_s, u"arriving"_s}, {u"ban"_s, u"banned"_s},
            {u"tax"_s, u"taxes"_s},          {u"play"_s, u"played"_s},      {u"fire"_s, u"fires"_s},
            {u"create"_s, u"creating"_s},    {u"hero"_s, u"heroes"_s},      {u"class"_s, u"classes"_s},
        };
        for (const auto &[one, other] : pairs)
            QTest::newRow(qPrintable(one + u' ' + other)) << one << other;
    }

    void formsShareAStem()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QCOMPARE(englishStem(one), englishStem(other));
        QVERIFY2(englishForms(one).contains(other), qPrintable(englishForms(one).join(u' ')));
        QVERIFY2(englishForms(other).contains(one), qPrintable(englishForms(other).join(u' ')));
    }

    void otherWordsStayApart_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        const QList<std::pair<QString, QString>> pairs{
            {u"news"_s, u"new"_s},   {u"evening"_s, u"even"_s},       {u"car"_s, u"care"_s},
            {u"plan"_s, u"plane"_s}, {u"organ"_s, u"organization"_s}, {u"general"_s, u"generation"_s},
            {u"thing"_s, u"the"_s},  {u"king"_s, u"kind"_s},          {u"need"_s, u"nee"_s},
            {u"bus"_s, u"bu"_s},     {u"police"_s, u"policy"_s},      {u"university"_s, u"universe"_s},
            {u"was"_s, u"wa"_s},     {u"this"_s, u"thi"_s},           {u"star"_s, u"stare"_s},
        };
        for (const auto &[one, other] : pairs)
            QTest::newRow(qPrintable(one + u' ' + other)) << one << other;
    }

    void otherWordsStayApart()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QVERIFY(englishStem(one) != englishStem(other));
        QVERIFY(!englishForms(one).contains(other));
    }

    void onlyEnglishHasForms()
    {
        for (const QString &key : {u"ទន្លេ"_s, u"2025"_s, u"é"_s, u"ab"_s, QString()})
            QVERIFY(englishForms(key).isEmpty());
    }

    void fewForms()
    {
        for (const QString &key : {u"election"_s, u"rise"_s, u"city"_s, u"running"_s})
            QVERIFY(englishForms(key).size() < 20);
    }
};

QTEST_GUILESS_MAIN(EnglishFormsTest)
#include "englishforms_test.moc"
