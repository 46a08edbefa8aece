// SPDX-License-Identifier: GPL-3.0-or-later
// How well Khmer words are found: recall and precision over made-up text whose words are known, and our own stories.
#include "app/store/database.h"
#include "app/store/storylists.h"
#include "app/store/storystore.h"
#include "app/text/khmer.h"
#include "app/text/plaintext.h"
#include "tests/support/support.h"
#include "tests/support/temporarylibrary.h"

#include <QDir>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace sarika;

namespace
{

constexpr int stories = 300;
constexpr int wordsOfStory = 60;

// Compounds with their parts, which are found inside them too.
const QString lexicon =
    u"កម្ពុជា ភ្នំពេញ ខ្មែរ ប្រជាជន រដ្ឋាភិបាល ក្រសួង+អប់រំ ក្រសួង អប់រំ យុវជន កីឡា សុខភាព សាលា+រៀន រៀន គ្រូ+បង្រៀន "
    "សិស្ស ទន្លេ ទន្លេ+សាប ទន្លេ+មេគង្គ បឹង ត្រី ស្រូវ កសិករ ទឹក+ជំនន់ ទឹក ភ្លៀង ព្យុះ ផ្លូវ+ជាតិ ផ្លូវ ស្ពាន រថយន្ត ម៉ូតូ ផ្សារ តម្លៃ "
    "ប្រេង អគ្គិសនី ធនាគារ ប្រាក់ រៀល ដុល្លារ សេដ្ឋកិច្ច ពាណិជ្ជកម្ម វិនិយោគ ទេសចរណ៍ ប្រាសាទ អង្គរ+វត្ត វត្ត ព្រះ+វិហារ ព្រះ+សង្ឃ បុណ្យ "
    "អុំ+ទូក ចម្រៀង ភាពយន្ត សៀវភៅ កាសែត ព័ត៌មាន ទូរស័ព្ទ អ៊ីនធឺណិត កុំព្យូទ័រ បច្ចេកវិទ្យា វិទ្យាសាស្ត្រ ស្ត្រី បុរស កុមារ គ្រួសារ ម្ដាយ "
    "ឪពុក មន្ទីរ+ពេទ្យ វេជ្ជបណ្ឌិត ជំងឺ ថ្នាំ ប៉ូលិស តុលាការ ច្បាប់ រដ្ឋមន្ត្រី នាយក+រដ្ឋមន្ត្រី សភា បោះ+ឆ្នោត គណបក្ស សន្តិភាព ព្រំដែន "
    "ខេត្ត ក្រុង ស្រុក ឃុំ ភូមិ បាត់ដំបង សៀមរាប កំពត កណ្ដាល ថ្លែង ប្រកាស ជួប ធ្វើ សម្រេច ចាប់+ផ្ដើម បញ្ចប់ បើក បិទ ឆ្នាំ ខែ ថ្ងៃ "
    "ម្សិលមិញ ឲ្យ ប្ដូរ ក្រៅ ប្រើ គ្រឿង លោក លោកស្រី ជា មាន បាន នៅ ក្នុង និង ដែល ពី ទៅ មក ការ+ងារ ការ អ្នក+កាសែត អ្នក កម្មករ រោងចក្រ "
    "ដី+ស្រែ ដី ផ្ទះ បន្ទប់ បណ្ណាល័យ ស្ថានីយ យន្តហោះ កប៉ាល់ សមុទ្រ កោះ ព្រៃ+ឈើ ឈើ សត្វ ដំរី ផ្កា ម្ហូប អង្ករ ផ្លែ+ឈើ កាហ្វេ ១២០ ២០២៥"_s;

// As some write it: either coeng of one shape, coeng ro first, vowels in two strokes, the older letter, Latin digits.
QString otherwise(QString word)
{
    static const QRegularExpression roLast(u"(\\x{17d2}[\\x{1780}-\\x{17a2}])(\\x{17d2}\\x{179a})"_s);
    word.replace(roLast, u"\\2\\1"_s).replace(u"ោ"_s, u"េា"_s).replace(u"ើ"_s, u"េី"_s).replace(u'ឲ', u'ឱ');
    if (word.contains(u"្ដ"_s))
        word.replace(u"្ដ"_s, u"្ត"_s);
    else
        word.replace(u"្ត"_s, u"្ដ"_s);
    for (QChar &c : word) {
        if (c.unicode() >= 0x17e0 && c.unicode() <= 0x17e9)
            c = QChar(u'0' + c.digitValue());
    }
    return word;
}

} // namespace

class KhmerSearchTest : public QObject
{
    Q_OBJECT

    TemporaryLibrary m_library{TemporaryLibrary::Content::Filled, 1, 1};
    std::mt19937 m_chance{7};
    QHash<QString, QSet<StoryId>> m_holders; // of every word

    int below(int most) { return static_cast<int>(m_chance() % static_cast<unsigned>(most)); }

    StoryId save(const QString &guid, const QString &text)
    {
        IncomingStory story;
        story.guid = guid;
        story.address = QUrl(u"https://daily.example/"_s + guid);
        story.headline = guid;
        story.contentHtml = u"<p>"_s + text.toHtmlEscaped() + u"</p>"_s;
        story.publishedAt = m_library.now();
        const auto saved =
            StoryStore(m_library.writer()).save(story, {m_library.source(), m_library.khmerSection()}, m_library.now());
        return saved ? saved->id : 0;
    }

    void makeStory(const QStringList &words, int number)
    {
        QString text;
        QSet<QString> held;
        for (int n = 0; n < wordsOfStory; ++n) {
            const QString word = words.at(below(int(words.size())));
            const QStringList parts = word.split(u'+');
            held += QSet<QString>(parts.begin(), parts.end());
            held << QString(word).remove(u'+');
            const QString plain = QString(word).remove(u'+');
            text += below(4) == 0 ? otherwise(plain) : plain;
            const bool digits = plain.front().isDigit(); // two side by side would be one
            text += digits || below(9) == 0 ? u" "_s : below(3) == 0 ? u"\u200b"_s : QString();
        }
        const StoryId id = save(u"made-%1"_s.arg(number), text);
        for (const QString &word : std::as_const(held))
            m_holders[word] << id;
    }

    QSet<StoryId> found(const QString &query)
    {
        QSet<StoryId> ids;
        // Their places in the list: making thousands of cards with snippets took most of this test's time.
        for (const StoryAnchor &place : StoryLists(m_library.writer()).listPlaces({.query = query + u' '}, {}, 10'000))
            ids << place.id;
        return ids;
    }

private Q_SLOTS:

    void initTestCase()
    {
        const QStringList words = lexicon.split(u' ', Qt::SkipEmptyParts);
        const auto made = m_library.writer().transact([&]() -> Result<void> {
            for (int n = 0; n < stories; ++n)
                makeStory(words, n);
            return {};
        });
        QVERIFY(made);
        QVERIFY(m_holders.size() > 120);
    }

    void everyWordIsFoundAndLittleElse()
    {
        qsizetype relevant = 0;
        qsizetype given = 0;
        qsizetype right = 0;
        for (const auto &[word, holders] : m_holders.asKeyValueRange()) {
            const QSet<StoryId> ids = found(word);
            const qsizetype both = (QSet<StoryId>(ids) & holders).size();
            QVERIFY2(both == holders.size(), qPrintable(word)); // recall 1.00
            relevant += holders.size();
            given += ids.size();
            right += both;
        }
        const double precision = double(right) / double(given);
        qInfo("%lld words, %lld places: recall %.3f, precision %.3f", qlonglong(m_holders.size()), qlonglong(relevant),
              double(right) / double(relevant), precision);
        QVERIFY(precision >= 0.95);
    }

    void spellingsGiveTheSame()
    {
        for (const auto &[word, holders] : m_holders.asKeyValueRange()) {
            const QSet<StoryId> ids = found(word);
            QCOMPARE(found(otherwise(word)), ids);
            QString spread = word;
            for (const int start : syllableStarts(word).mid(1)) {
                if (start == word.size())
                    continue;
                spread = word.left(start) + u'\u200b' + word.mid(start);
            }
            QCOMPARE(found(spread), ids);
        }
    }

    void everyWordOfOurOwnStoriesIsFound()
    {
        const QDir folder(checkoutPath() + u"/resources/sample/stories"_s);
        const QStringList names = folder.entryList({u"km-*.txt"_s}, QDir::Files);
        QVERIFY(!names.isEmpty());
        static const QRegularExpression between(u"[^\\p{Khmer}]+|[\\x{17d4}-\\x{17da}]+"_s,
                                                QRegularExpression::UseUnicodePropertiesOption);
        for (const QString &name : names) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QString text = plainText(QString::fromUtf8(file.readAll()));
            const StoryId id = save(name, text);
            QSet<QString> words;
            for (const QString &word : brokenAtWords(text).split(between, Qt::SkipEmptyParts))
                words << word;
            QVERIFY(words.size() > 30);
            for (const QString &word : std::as_const(words))
                QVERIFY2(found(word).contains(id), qPrintable(name + u": "_s + word));
        }
    }
};

QTEST_GUILESS_MAIN(KhmerSearchTest)
#include "khmersearch_test.moc"
