// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/page/pagereader.h"

#include "app/page/bodylines.h"
#include "app/page/bodywriter.h"
#include "app/page/boilerplate.h"
#include "app/page/byline.h"
#include "app/page/claims.h"
#include "app/page/dateline.h"
#include "app/page/embeds.h"
#include "app/page/encoding.h"
#include "app/page/formulas.h"
#include "app/page/headline.h"
#include "app/page/ingredients.h"
#include "app/page/legacyfont.h"
#include "app/page/liveupdates.h"
#include "app/page/mostviewedreader.h"
#include "app/page/nextpage.h"
#include "app/page/pagedates.h"
#include "app/page/pagekind.h"
#include "app/page/pagephotos.h"
#include "app/page/paragraphs.h"
#include "app/page/photowords.h"
#include "app/page/region.h"
#include "app/page/ruledpage.h"
#include "app/page/standfirst.h"
#include "app/text/language.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace sarika
{

namespace
{

constexpr int shortBody = 250; // fair letters: less asks for a milder reading

/// One reading of the body: what was dropped, where it stands, which lines are it.
struct Reading
{
    Marks dropped;
    std::unique_ptr<Lines> lines;
    Region region;
    std::vector<BodyLine> judged;
    int chars = 0;
};

Reading readBody(const HtmlTree &tree, const Lines &whole, const Claims &claims, const Headline &headline,
                 const QString &byline, const std::vector<const HtmlNode *> &frames, Sweep sweep)
{
    Reading reading;
    reading.dropped = boilerplate(tree, whole, headline.node, sweep);
    reading.lines = std::make_unique<Lines>(tree, reading.dropped);
    reading.region = findRegion(tree, *reading.lines, claims.jsonLd.body, headline.node);
    reading.region = withIngredients(reading.region, *reading.lines, tree, claims.jsonLd.ingredients);
    if (!reading.region.root)
        return reading;
    reading.judged = judgeLines(reading.region, *reading.lines, headline, byline, frames);
    for (const BodyLine &each : reading.judged)
        reading.chars += each.is == BodyLine::Is::Body ? each.line->chars : 0;
    return reading;
}

/// The reading of what the reader's rules choose; no region where they choose nothing.
Reading ruledReading(const HtmlTree &tree, const Headline &headline, const QString &byline,
                     const std::vector<const HtmlNode *> &frames, const SiteRules &rules)
{
    Reading reading;
    reading.region = ruledRegion(tree, rules);
    if (!reading.region.root)
        return reading;
    reading.lines = std::make_unique<Lines>(tree, reading.dropped);
    reading.judged = judgeLines(reading.region, *reading.lines, headline, byline, frames);
    return reading;
}

/// Strict first; milder where too little is left; the longest where nothing is enough.
Reading bestReading(const HtmlTree &tree, const Lines &whole, const Claims &claims, const Headline &headline,
                    const QString &byline, const std::vector<const HtmlNode *> &frames)
{
    Reading best = readBody(tree, whole, claims, headline, byline, frames, Sweep::ByNameAndTag);
    for (const Sweep sweep : {Sweep::ByTag, Sweep::Nothing}) {
        if (best.chars >= shortBody)
            break;
        Reading milder = readBody(tree, whole, claims, headline, byline, frames, sweep);
        if (milder.chars > best.chars * 2)
            best = std::move(milder);
    }
    return best;
}

QString firstNonEmpty(std::initializer_list<QString> texts)
{
    for (const QString &text : texts) {
        if (!text.isEmpty())
            return text;
    }
    return {};
}

QUrl canonicalAddress(const Claims &claims, const QUrl &address)
{
    for (const QUrl &each : {claims.meta.address, claims.openGraph.address}) {
        if (each.isValid() && each.host() == address.host() && each.path().size() > 1)
            return each;
    }
    return address;
}

void addFields(IncomingPage &page, const HtmlTree &tree, const Claims &claims, const Headline &headline,
               const StoryTop &top, const QUrl &address)
{
    page.address = canonicalAddress(claims, address);
    page.headline = headline.text;
    const PageDates dates = findDates(top, claims, address);
    page.publishedAt = dates.published;
    page.updatedAt = dates.updated;
    page.sectionName =
        firstNonEmpty({claims.jsonLd.section, claims.openGraph.section, claims.microdata.section, claims.meta.section});
    page.siteName = firstNonEmpty({claims.openGraph.siteName, claims.jsonLd.siteName, claims.meta.siteName,
                                   siteInTitle(claims.title, headline.text)});
    page.language = languageOf(page.bodyText, firstNonEmpty({claims.microdata.language, claims.jsonLd.language,
                                                             claims.meta.language, claims.openGraph.language}));
    page.mostViewed = findMostViewed(tree, address);
    page.nextPage = nextPageOf(tree, address);
    page.dateline = firstNonEmpty({markedDateline(tree), datelineOf(page.bodyText.section(u'\n', 0, 0))});
}

/// What holds the page's photos and their words.
std::vector<const HtmlNode *> framesOf(const std::vector<PrintedPhoto> &photos)
{
    std::vector<const HtmlNode *> frames;
    for (const PrintedPhoto &photo : photos) {
        frames.push_back(photo.frame);
        if (const HtmlNode *words = describedBy(photo.frame, photo.img))
            frames.push_back(words);
    }
    return frames;
}

} // namespace

namespace
{

/// The text's paragraphs as plain HTML, as many as the bound allows.
QString plainBody(const QString &text)
{
    QString html;
    for (const QString &paragraph : text.split(u'\n', Qt::SkipEmptyParts)) {
        const QString next = u"<p>"_s + paragraph.toHtmlEscaped() + u"</p>"_s;
        if (html.size() + next.size() > longestBody)
            break;
        html += next;
    }
    return html;
}

Result<IncomingPage> readHtml(const QByteArray &html, const QUrl &address, const SiteRules &rules)
{
    HtmlTree tree = HtmlTree::parse(html);
    removeRuled(tree, rules);
    joinDropCaps(tree);
    writeFormulas(tree);
    quoteEmbeds(tree, address);
    const Claims claims = readClaims(tree, address);
    Headline headline = findHeadline(tree, claims, address);
    ruleHeadline(headline, tree, rules);
    const Lines whole(tree, {});
    std::vector<PrintedPhoto> photos = findPhotos(tree, address);
    const std::vector<const HtmlNode *> frames = framesOf(photos);
    IncomingPage page;
    page.byline = findByline(tree, whole, claims, address, headline.node);
    Reading reading = ruledReading(tree, headline, page.byline, frames, rules);
    if (!reading.region.root)
        reading = bestReading(tree, whole, claims, headline, page.byline, frames);
    page.leadPhoto = chooseLeadPhoto(photos, claims, headline.node, reading.region, *reading.lines, address);
    page.standfirst = takeStandfirst(whole, *reading.lines, claims, headline, reading.judged, frames);
    trimBelowStandfirst(reading.judged);
    for (const BodyLine &each : reading.judged)
        page.bodyText += each.is == BodyLine::Is::Body ? each.line->text + u'\n' : QString();
    const HtmlNode *start = headline.node ? headline.node : reading.region.root;
    addFields(page, tree, claims, headline, StoryTop(tree, whole, start), address);
    ruleFields(page, tree, rules, address);
    if (reading.region.root) {
        const WrittenBody body = writeBody(tree, reading.region, reading.judged, reading.dropped, photos, address);
        page.bodyHtml = body.html;
        page.bodyText = body.text;
        page.photos = body.photos;
    }
    addLiveUpdates(page, claims.jsonLd.updates);
    if (page.bodyText.isEmpty() && !claims.jsonLd.body.isEmpty()) {
        page.bodyText = claims.jsonLd.body;
        page.bodyHtml = plainBody(page.bodyText);
    }
    page.bodyText.truncate(longestBody);
    if (page.bodyHtml.size() > longestBody)
        page.bodyHtml = plainBody(page.bodyText);
    page.kind = kindOfPage(page, claims, whole, address);
    if (page.bodyText.isEmpty() || isNoStory(page.kind)) {
        const QString what = isNoStory(page.kind) ? nameOf(page.kind) + u" page"_s : u"no story in it"_s;
        return failure(Error::Kind::NotNews, u"page: read "_s + address.toString() + u": "_s + what);
    }
    if (isWrittenForLegacyFont(html, page.bodyText))
        return failure(Error::Kind::Malformed,
                       u"page: read "_s + address.toString() +
                           u": written for an old Khmer font (Limon or the like), no Unicode"_s);
    return page;
}

/// Some papers hand the story to a script as a template; what it shows is what it holds.
QByteArray withTemplatesOpened(const QByteArray &html)
{
    static const QRegularExpression script(u"<script[^>]*type\\s*=\\s*[\"']?text/template[^>]*>(.*?)</script\\s*>"_s,
                                           QRegularExpression::CaseInsensitiveOption |
                                               QRegularExpression::DotMatchesEverythingOption);
    return QString::fromUtf8(html).replace(script, u"<div>\\1</div>"_s).toUtf8();
}

} // namespace

Result<IncomingPage> readPage(QByteArrayView bytes, const QUrl &address, const QString &contentType,
                              const SiteRules &rules)
{
    if (bytes.trimmed().isEmpty())
        return failure(Error::Kind::Empty, u"page: read "_s + address.toString() + u": no bytes"_s);
    const QByteArray html = pageAsUtf8(bytes, contentType);
    Result<IncomingPage> page = readHtml(html, address, rules);
    if (page || !html.contains("text/template"))
        return page;
    return readHtml(withTemplatesOpened(html), address, rules);
}

} // namespace sarika
