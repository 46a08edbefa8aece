// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/sentences.h"

#include <QTest>

using namespace sarika;
using namespace Qt::StringLiterals;

class SentencesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void cutsAParagraph_data()
    {
        QTest::addColumn<QString>("paragraph");
        QTest::addColumn<QStringList>("sentences");
        QTest::addRow("none") << u"  "_s << QStringList{};
        QTest::addRow("one") << u"It rains"_s << QStringList{u"It rains"_s};
        QTest::addRow("two") << u"It rains. The river rises!"_s << QStringList{u"It rains."_s, u"The river rises!"_s};
        QTest::addRow("quotes") << u"“Why?” he asked. Nobody knew."_s
                                << QStringList{u"“Why?” he asked."_s, u"Nobody knew."_s};
        QTest::addRow("titles") << u"Mr. Sok met Prof. Chan. They spoke."_s
                                << QStringList{u"Mr. Sok met Prof. Chan."_s, u"They spoke."_s};
        QTest::addRow("numbers") << u"It cost 3.50 dollars. Cheap."_s
                                 << QStringList{u"It cost 3.50 dollars."_s, u"Cheap."_s};
        QTest::addRow("Khmer") << u"ទឹកឡើង។ ប្រជានេសាទសប្បាយ។ តើហេតុអ្វី? ចប់៕"_s
                               << QStringList{u"ទឹកឡើង។"_s, u"ប្រជានេសាទសប្បាយ។"_s, u"តើហេតុអ្វី?"_s, u"ចប់៕"_s};
        QTest::addRow("Khmer without spaces") << u"ទឹកឡើង។ទឹកចុះ។"_s << QStringList{u"ទឹកឡើង។"_s, u"ទឹកចុះ។"_s};
    }

    void cutsAParagraph()
    {
        QFETCH(QString, paragraph);
        QFETCH(QStringList, sentences);
        QStringList cut;
        for (const Sentence &sentence : sentencesOf(paragraph))
            cut << paragraph.sliced(sentence.start, sentence.length);
        QCOMPARE(cut, sentences);
    }
};

QTEST_APPLESS_MAIN(SentencesTest)
#include "sentences_test.moc"
