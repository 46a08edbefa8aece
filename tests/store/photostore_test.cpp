// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/database.h"
#include "app/store/photostore.h"
#include "app/store/storylists.h"
#include "app/store/storyphotos.h"
#include "app/store/storystore.h"
#include "tests/support/temporarylibrary.h"

#include <QDirIterator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sarika;

namespace
{

PhotoToKeep photo(const QByteArray &name)
{
    return {name.toHex(), "bytes of " + name, u"jpg"_s, QSize(10, 5), "small " + name, u"jpg"_s};
}

int filesIn(const QString &folder)
{
    int files = 0;
    QDirIterator each(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    for (; each.hasNext(); each.next())
        ++files;
    return files;
}

} // namespace

class PhotoStoreTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<TemporaryLibrary> m_library;
    SectionId m_section = 0;

    StoryId save(int n, const QString &lead, const QStringList &ofBody)
    {
        IncomingStory story = m_library->incomingStory(n, u"en"_s);
        story.leadPhoto = Photo{QUrl(lead), {}, {}, {}, {}, {}};
        StoryStore stories(m_library->writer());
        const auto saved = stories.save(story, {m_library->source(), m_section}, m_library->now());
        IncomingPage page;
        for (const QString &address : ofBody)
            page.photos << Photo{QUrl(address), {}, {}, {}, {}, {}};
        return saved && stories.saveWhole(saved->id, page, m_library->now()) ? saved->id : 0;
    }

    PhotoStore photos() { return PhotoStore(m_library->writer()); }

    Held held(StoryId id) { return StoryLists(m_library->writer()).findCards({id}).value(0).offline.photos; }

private Q_SLOTS:

    void init()
    {
        m_library = std::make_unique<TemporaryLibrary>(TemporaryLibrary::Content::Filled, 0, 0);
        m_section = m_library->englishSection();
    }

    void cleanup() { m_library.reset(); }

    void photosAreWantedThenHeld()
    {
        const StoryId id = save(1, u"https://a.example/lead.jpg"_s, {u"https://a.example/body.jpg"_s});
        const QList<WantedPhoto> wanted = photos().listWantedPhotos(m_library->now(), 10);
        QCOMPARE(wanted.size(), 2);
        QCOMPARE(wanted[0].address, QUrl(u"https://a.example/lead.jpg"_s)); // lead photos first
        QCOMPARE(wanted[0].story, id);
        QCOMPARE(held(id), Held::No);
        QCOMPARE(photos().save(wanted[0].address, photo("aa11")).value(), QList<StoryId>{id});
        QCOMPARE(held(id), Held::No);
        QVERIFY(photos().save(wanted[1].address, photo("bb22")));
        QCOMPARE(held(id), Held::Yes);
        QVERIFY(photos().listWantedPhotos(m_library->now(), 10).isEmpty());
        const Story story = StoryLists(m_library->writer()).findStory(id).value();
        QFile file(story.card.leadPhoto->file);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("bytes of aa11"));
        QCOMPARE(story.photos.first().size, QSize(10, 5));
    }

    void oneFileForTwoAddresses()
    {
        const StoryId first = save(1, u"https://a.example/1.jpg"_s, {});
        save(2, u"https://a.example/2.jpg"_s, {});
        QVERIFY(photos().save(QUrl(u"https://a.example/1.jpg"_s), photo("same")));
        QVERIFY(photos().save(QUrl(u"https://a.example/2.jpg"_s), photo("same")));
        QCOMPARE(filesIn(m_library->writer().photosFolder()), 2); // photo and thumbnail
        QVERIFY(m_library->writer().run(u"DELETE FROM story WHERE id = %1"_s.arg(first)));
        QVERIFY(photos().removeUnused());
        QCOMPARE(filesIn(m_library->writer().photosFolder()), 2); // the other story still shows it
        QVERIFY(m_library->writer().run(u"DELETE FROM story"_s));
        while (photos().removeUnused().value() > 0) {
        }
        QCOMPARE(filesIn(m_library->writer().photosFolder()), 0);
        QCOMPARE(photos().totalBytes(), 0);
    }

    void keptPhotoIsFoundByItsBytes()
    {
        save(1, u"https://a.example/1.jpg"_s, {});
        const PhotoToKeep kept = photo("same");
        QVERIFY(!photos().findSame(kept.hash, kept.bytes));
        QVERIFY(photos().save(QUrl(u"https://a.example/1.jpg"_s), kept));
        const auto found = photos().findSame(kept.hash, kept.bytes);
        QVERIFY(found);
        QCOMPARE(found->suffix, kept.suffix);
        QCOMPARE(found->size, kept.size);
        QCOMPARE(found->thumbnail, kept.thumbnail);
        const QString folder = m_library->writer().photosFolder();
        QVERIFY(QFile::remove(thumbnailFile(folder, QString::fromLatin1(kept.hash), kept.thumbnailSuffix)));
        QVERIFY(!photos().findSame(kept.hash, kept.bytes)); // made anew rather than shown without one
    }

    void failuresWaitForTheirTime()
    {
        const StoryId id = save(1, u"https://a.example/1.jpg"_s, {});
        const QUrl address(u"https://a.example/1.jpg"_s);
        const QDateTime later = m_library->now().addSecs(600);
        QCOMPARE(photos().saveFailure(address, {Error::Kind::Timeout, u"test"_s}, later).value(), QList<StoryId>{id});
        QCOMPARE(held(id), Held::Failed);
        QVERIFY(photos().listWantedPhotos(m_library->now(), 10).isEmpty());
        QCOMPARE(photos().nextPhotoTryAt(), later);
        QCOMPARE(photos().listWantedPhotos(later, 10).value(0).tries, 1);
        QVERIFY(photos().saveFailure(address, {Error::Kind::NotAPhoto, u"test"_s}, {}));
        QVERIFY(photos().listWantedPhotos(later.addYears(1), 10).isEmpty());
        QVERIFY(photos().wantPhotos(id));
        QCOMPARE(photos().listWantedPhotos(m_library->now(), 10).size(), 1);
        QVERIFY(photos().save(address, photo("cc33")));
        QCOMPARE(held(id), Held::Yes);
    }

    void noPlaceToWriteIsAnErrorAndNothingIsSaid()
    {
        const StoryId id = save(1, u"https://a.example/1.jpg"_s, {});
        QFile blocking(m_library->writer().photosFolder()); // a file where the folder should be
        QVERIFY(blocking.open(QIODevice::WriteOnly));
        QVERIFY(!photos().save(QUrl(u"https://a.example/1.jpg"_s), photo("dd44")));
        QCOMPARE(held(id), Held::No);
    }
};

QTEST_GUILESS_MAIN(PhotoStoreTest)
#include "photostore_test.moc"
