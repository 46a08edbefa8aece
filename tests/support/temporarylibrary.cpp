// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/temporarylibrary.h"

#include "app/news/source.h"
#include "app/store/database.h"
#include "app/store/mostviewedstore.h"
#include "app/store/photostore.h"
#include "app/store/sectionstore.h"
#include "app/store/sourcestore.h"
#include "app/store/storystore.h"
#include "tests/support/must.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QImage>

using namespace Qt::StringLiterals;

namespace sarika
{

namespace
{

// Sentences of our own; story n takes them in turn.
const QStringList englishHeadlines{u"Rain returns to the lower valley"_s, u"A bridge opens between two markets"_s,
                                   u"Night trains run again after repairs"_s, u"Rice growers try an older seed"_s,
                                   u"School library lends its thousandth book"_s};
const QStringList englishSentences{u"The work took two dry seasons and most of a third."_s,
                                   u"People who live beside the river say the water came early."_s,
                                   u"A notice on the gate gives the hours in both languages."_s,
                                   u"Nobody was hurt, and the road was clear by noon."_s};
const QStringList khmerHeadlines{u"ភ្លៀងធ្លាក់នៅតំបន់ទំនាប"_s, u"ស្ពានថ្មីបើកឲ្យប្រើប្រាស់"_s, u"កសិករសាកល្បងពូជស្រូវ"_s,
                                 u"បណ្ណាល័យសាលាមានសៀវភៅថ្មី"_s};
const QStringList khmerSentences{u"ការងារនេះចំណាយពេលពីររដូវប្រាំង។"_s, u"អ្នករស់នៅក្បែរទន្លេនិយាយថាទឹកមកមុនពេល។"_s,
                                 u"ផ្លូវនេះបើកឲ្យធ្វើដំណើរវិញនៅពេលថ្ងៃត្រង់។"_s};

PhotoToKeep photoNumber(int n)
{
    QImage image(320, 200, QImage::Format_RGB32);
    image.fill(QColor::fromHsv(n * 47 % 360, 120, 200));
    const auto encoded = [](const QImage &picture) {
        QBuffer buffer;
        picture.save(&buffer, "PNG");
        return buffer.data();
    };
    PhotoToKeep photo;
    photo.bytes = encoded(image);
    photo.hash = QCryptographicHash::hash(photo.bytes, QCryptographicHash::Blake2b_256).toHex();
    photo.suffix = u"png"_s;
    photo.size = image.size();
    photo.thumbnail = encoded(image.scaledToWidth(96));
    photo.thumbnailSuffix = u"png"_s;
    return photo;
}

Photo leadPhoto(int n, const QString &language)
{
    const bool khmer = language == "km"_L1;
    Photo photo;
    photo.address = QUrl(u"https://daily.example/photos/%1-%2.png"_s.arg(language).arg(n));
    photo.caption = khmer ? u"ទិដ្ឋភាពនៅមាត់ទន្លេ លេខ %1។"_s.arg(n) : u"The river bank, view %1."_s.arg(n);
    photo.credit = khmer ? u"រូបថត៖ សុខ តារា"_s : u"Sok Dara"_s;
    photo.size = QSize(320, 200);
    return photo;
}

} // namespace

TemporaryLibrary::TemporaryLibrary(Content content, int english, int khmer) : m_now(QDateTime::currentDateTimeUtc())
{
    if (content == Content::Empty)
        return;
    follow();
    m_englishStories = fill(english, u"en"_s, m_english);
    m_khmerStories = fill(khmer, u"km"_s, m_khmer);
    saveMostViewed();
}

TemporaryLibrary::~TemporaryLibrary() = default;

Paths TemporaryLibrary::paths() const
{
    return Paths::inFolder(m_folder.path());
}

Database &TemporaryLibrary::writer()
{
    if (!m_writer)
        m_writer = must(Database::open(paths().database(), Access::Write));
    return *m_writer;
}

void TemporaryLibrary::closeWriter()
{
    m_writer.reset();
}

void TemporaryLibrary::follow()
{
    Source source;
    source.name = u"The Daily Example"_s;
    source.address = QUrl(u"https://daily.example/"_s);
    source.language = u"en"_s;
    Section english;
    english.name = u"National"_s;
    english.address = QUrl(u"https://daily.example/national.xml"_s);
    english.language = u"en"_s;
    Section khmer;
    khmer.name = u"ព័ត៌មានជាតិ"_s;
    khmer.address = QUrl(u"https://daily.example/khmer.xml"_s);
    khmer.language = u"km"_s;
    source.sections = {english, khmer};
    m_source = must(SourceStore(writer()).follow(source));
    SectionStore sections(writer());
    for (const Section &section : sections.listAll()) {
        (section.language == "km"_L1 ? m_khmer : m_english) = section.id;
        must(sections.saveSynced(section.id, {m_now, m_now.addSecs(3600), {}}, Freshness{"\"1\"", {}}));
    }
}

QList<StoryId> TemporaryLibrary::fill(int count, const QString &language, SectionId section)
{
    QList<IncomingStory> stories;
    for (int n = 0; n < count; ++n)
        stories << incomingStory(n, language);
    StoryStore store(writer());
    QList<StoryId> ids;
    for (const SavedStory &saved : must(store.save(stories, {m_source, section}, m_now)))
        ids << saved.id;
    for (int n = 0; n < count; ++n) {
        must(store.saveWhole(ids[n], incomingPage(n, language), m_now));
        keepPhoto(leadPhoto(n, language).address, n);
    }
    return ids;
}

void TemporaryLibrary::keepPhoto(const QUrl &address, int n)
{
    must(PhotoStore(writer()).save(address, photoNumber(n)));
}

void TemporaryLibrary::saveMostViewed()
{
    QList<MostViewed> list;
    for (int rank = 1; rank <= qMin<int>(6, int(m_englishStories.size())); ++rank) {
        const IncomingStory story = incomingStory(rank * 2 % int(m_englishStories.size()), u"en"_s);
        MostViewed place;
        place.rank = rank;
        place.headline = story.headline;
        place.teaser = u"The river rose by a hand in the night…"_s;
        place.address = story.address;
        list << place;
    }
    must(MostViewedStore(writer()).save(m_source, list, m_now));
}

IncomingStory TemporaryLibrary::incomingStory(int n, const QString &language) const
{
    const bool khmer = language == "km"_L1;
    const QStringList &headlines = khmer ? khmerHeadlines : englishHeadlines;
    const QStringList &sentences = khmer ? khmerSentences : englishSentences;
    IncomingStory story;
    story.guid = u"%1-%2"_s.arg(language).arg(n);
    story.address = QUrl(u"https://daily.example/%1/%2"_s.arg(language).arg(n));
    story.headline = headlines[n % headlines.size()] + u" %1"_s.arg(n + 1);
    story.summaryHtml =
        u"<p>"_s + sentences[n % sentences.size()] + u' ' + sentences[(n + 1) % sentences.size()] + u"</p>"_s;
    story.byline = khmer ? u"ដោយ ចាន់ សុភា"_s : u"Chan Sophea"_s;
    // English and Khmer take turns; the first ones are minutes old, the last ones days.
    story.publishedAt = m_now.addSecs(-600 - qint64(n) * 5400 - (khmer ? 2700 : 0));
    story.language = language;
    story.leadPhoto = leadPhoto(n, language);
    return story;
}

IncomingPage TemporaryLibrary::incomingPage(int n, const QString &language) const
{
    const IncomingStory story = incomingStory(n, language);
    const QStringList &sentences = language == "km"_L1 ? khmerSentences : englishSentences;
    IncomingPage page;
    page.address = story.address;
    page.headline = story.headline;
    page.byline = story.byline;
    page.dateline = language == "km"_L1 ? u"ភ្នំពេញ"_s : u"Phnom Penh"_s;
    page.language = language;
    page.leadPhoto = story.leadPhoto;
    QStringList paragraphs;
    for (int p = 0; p < 6; ++p) {
        QStringList paragraph;
        for (int s = 0; s < 3; ++s)
            paragraph << sentences[(n + p + s) % sentences.size()];
        paragraphs << paragraph.join(u' ');
    }
    page.bodyText = paragraphs.join(u'\n');
    page.bodyHtml = u"<p>"_s + paragraphs.join(u"</p><p>"_s) + u"</p>"_s;
    return page;
}

StoryId TemporaryLibrary::addStory(const QString &headline, SectionId section)
{
    const int n = 10'000 + ++m_added;
    const QString language = section == m_khmer ? u"km"_s : u"en"_s;
    IncomingStory story = incomingStory(n, language);
    story.headline = headline;
    story.publishedAt = m_now.addSecs(-600 + m_added);
    StoryStore store(writer());
    const StoryId id = must(store.save(story, {m_source, section}, m_now)).id;
    IncomingPage page = incomingPage(n, language);
    page.headline = headline;
    must(store.saveWhole(id, page, m_now));
    keepPhoto(story.leadPhoto->address, n);
    return id;
}

} // namespace sarika
