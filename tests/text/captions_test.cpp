// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/captions.h"

#include <QTest>

using namespace sarika;
using namespace Qt::StringLiterals;

class CaptionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void splits_data()
    {
        QTest::addColumn<QString>("printed");
        QTest::addColumn<QString>("caption");
        QTest::addColumn<QString>("credit");
        const auto row = [](const char *name, const QString &printed, const QString &caption, const QString &credit) {
            QTest::addRow("%s", name) << printed << caption << credit;
        };
        row("label", u"The harbour at dawn. Photo: Sok Dara"_s, u"The harbour at dawn."_s, u"Sok Dara"_s);
        row("photo by", u"The harbour at dawn. Photo by: Sok Dara/AFP"_s, u"The harbour at dawn."_s, u"Sok Dara/AFP"_s);
        row("sign", u"The harbour at dawn © Sok Dara/AFP"_s, u"The harbour at dawn"_s, u"Sok Dara/AFP"_s);
        row("brackets", u"The harbour at dawn. (Sok Dara/AFP)"_s, u"The harbour at dawn."_s, u"Sok Dara/AFP"_s);
        row("tail", u"Delegates arrive for the summit next week. Sok Dara"_s,
            u"Delegates arrive for the summit next week."_s, u"Sok Dara"_s);
        row("agency tail", u"Delegates arrive for the summit. AFP via Getty Images"_s,
            u"Delegates arrive for the summit."_s, u"AFP via Getty Images"_s);
        row("agencies in small letters", u"Delegates arrive for the summit. Uncredited/AP/dpa"_s,
            u"Delegates arrive for the summit."_s, u"Uncredited/AP/dpa"_s);
        row("agency called images", u"The harbour at dawn. (River Images/Moodboard/Getty)"_s, u"The harbour at dawn."_s,
            u"River Images/Moodboard/Getty"_s);
        row("Japanese", u"会議に向かう代表たち＝１３日午後（代表撮影）"_s, u"会議に向かう代表たち＝１３日午後"_s,
            u"代表"_s);
        row("no credit", u"Delegates arrive for the summit next week."_s,
            u"Delegates arrive for the summit next week."_s, {});
        row("two sentences", u"The bridge is new. It opened in May."_s, u"The bridge is new. It opened in May."_s, {});
        row("title before a name", u"The speech was held by Dr. Sok Dara"_s, u"The speech was held by Dr. Sok Dara"_s,
            {});
        row("German", u"Der Hafen am Morgen. Foto: Jana Kühn/dpa"_s, u"Der Hafen am Morgen."_s, u"Jana Kühn/dpa"_s);
        row("Khmer label", u"កំពង់ផែពេលព្រឹក។ រូបភាព៖ សុខ ដារ៉ា"_s, u"កំពង់ផែពេលព្រឹក។"_s, u"សុខ ដារ៉ា"_s);
        row("Khmer photo", u"កំពង់ផែពេលព្រឹក។ រូបថត៖ AFP"_s, u"កំពង់ផែពេលព្រឹក។"_s, u"AFP"_s);
        row("Khmer tail", u"កំពង់ផែពេលព្រឹក។ សុខ ដារ៉ា"_s, u"កំពង់ផែពេលព្រឹក។"_s, u"សុខ ដារ៉ា"_s);
        row("only a credit", u"Photo: Sok Dara"_s, {}, u"Sok Dara"_s);
        row("empty", {}, {}, {});
    }

    void splits()
    {
        QFETCH(QString, printed);
        const PhotoWords words = splitCaption(printed);
        QTEST(words.caption, "caption");
        QTEST(words.credit, "credit");
    }

    void knowsTheWordForPhotoInManyLanguages_data()
    {
        QTest::addColumn<QString>("label");
        for (const QString &label :
             {u"Photo:"_s,   u"Foto:"_s,     u"Bild:"_s,     u"Crédit photo :"_s, u"Fotografía:"_s,
              u"Imagem:"_s,  u"Immagine:"_s, u"Bron:"_s,     u"Kilde:"_s,         u"Kuva:"_s,
              u"Zdjęcie:"_s, u"Fot."_s,      u"Zdroj:"_s,    u"Fotó:"_s,          u"Sursa foto:"_s,
              u"Снимка:"_s,  u"Фото:"_s,     u"Світлина:"_s, u"Φωτογραφία:"_s,    u"Fotoğraf:"_s,
              u"צילום:"_s,   u"تصوير:"_s,    u"عکس:"_s,      u"फोटो:"_s,          u"ছবি:"_s,
              u"Ảnh:"_s,     u"ภาพ:"_s,      u"ຮູບ:"_s,       u"写真："_s,         u"图片来源："_s,
              u"圖："_s,     u"사진="_s,     u"រូបភាព៖"_s,    u"រូបថត៖"_s,          u"ថតដោយ៖"_s,
              u"រូបថតដោយ៖"_s})
            QTest::addRow("%s", qPrintable(label)) << label;
    }

    void knowsTheWordForPhotoInManyLanguages()
    {
        QFETCH(const QString, label);
        const PhotoWords words = splitCaption(u"Boats on the river at dawn. "_s + label + u" Sok Dara"_s);
        QCOMPARE(words.caption, u"Boats on the river at dawn."_s);
        QCOMPARE(words.credit, u"Sok Dara"_s);
        QVERIFY(isLabelledCredit(label + u" Sok Dara"_s));
    }

    void cleansCredits()
    {
        QCOMPARE(cleanCredit(u"Photo: © Sok Dara/AFP"_s), u"Sok Dara/AFP"_s);
        QCOMPARE(cleanCredit(u"(Foto: Jana Kühn)"_s), u"Jana Kühn"_s);
        QCOMPARE(cleanCredit(u"Drawing: Chan Bopha for Sarika"_s), u"Chan Bopha for Sarika"_s);
        QCOMPARE(cleanCredit(u"Illustration by Mao Sreyleak"_s), u"Mao Sreyleak"_s);
        QCOMPARE(cleanCredit(u"គំនូរ៖ វ៉ាន់ រិទ្ធី"_s), u"វ៉ាន់ រិទ្ធី"_s);
        QCOMPARE(cleanCredit(u"Sok Dara/Copyright 2026 The Agency. All rights reserved"_s), u"Sok Dara"_s);
    }

    void knowsBoilerplateAlt()
    {
        QVERIFY(!isSpokenAlt(u"Content image - THE LANDING STAGE"_s));
        QVERIFY(!isSpokenAlt(u"Logo of The Landing Stage"_s));
        QVERIFY(!isSpokenAlt(u"IMG_20260504_1234.jpg"_s));
        QVERIFY(!isSpokenAlt(u"ferry"_s));
        QVERIFY(isSpokenAlt(u"Passengers board the morning ferry at the landing stage"_s));
    }
};

QTEST_GUILESS_MAIN(CaptionsTest)
#include "captions_test.moc"
