// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/storydocument.h"

#include "app/text/khmer.h"
#include "app/text/readingtime.h"
#include "app/text/wordsforpeople.h"
#include "ui/reading/blocksource.h"
#include "ui/reading/bodywriter.h"
#include "ui/reading/columnwidths.h"
#include "ui/reading/mostviewedwriter.h"
#include "ui/reading/pageplace.h"
#include "ui/reading/pagewriter.h"
#include "ui/reading/photoobject.h"

#include <QAbstractTextDocumentLayout>
#include <QFontMetricsF>
#include <QTextTable>

#include <algorithm>

namespace sarika
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int narrowPane = 480; // px; below it margins shrink

// The photo as the cache knows it, where the body's figure is one of the story's.
Photo knownPhoto(const Story &story, const Photo &figure)
{
    for (const Photo &photo : story.photos) {
        if (photo.address == figure.address) {
            Photo known = photo;
            if (known.caption.isEmpty() && known.credit.isEmpty()) {
                known.caption = figure.caption;
                known.credit = figure.credit;
            }
            if (known.size.isEmpty())
                known.size = figure.size;
            return known;
        }
    }
    return figure;
}

// Its words may stand only where the body prints it again.
Photo leadPhotoOf(const Story &story)
{
    Photo lead = *story.card.leadPhoto;
    if (!lead.caption.isEmpty() || !lead.credit.isEmpty())
        return lead;
    const Photo again = knownPhoto(story, lead);
    lead.caption = again.caption;
    lead.credit = again.credit;
    return lead;
}

bool isKhmer(const Story &story)
{
    return story.card.language.startsWith(u"km") || khmerShare(story.bodyText.left(2000)) >= 0.2;
}

enum class WideTables { Scroll, Squeeze };

void fitTables(QTextDocument &page, double measure, WideTables wide = WideTables::Scroll)
{
    for (QTextFrame *frame : page.rootFrame()->childFrames()) {
        auto *table = qobject_cast<QTextTable *>(frame);
        if (!table)
            continue;
        QTextTableFormat format = table->format();
        const bool publishers = format.hasProperty(NarrowestProperty);
        const bool mayBeWide = publishers && wide == WideTables::Scroll;
        const double width = mayBeWide ? tableWidth(format, measure) : measure;
        format.setWidth(width > measure ? QTextLength(QTextLength::FixedLength, width)
                                        : QTextLength(QTextLength::PercentageLength, 100));
        format.setColumnWidthConstraints(publishers ? columnWidths(format, width) : listColumns(format, measure));
        if (format != table->format())
            table->setFormat(format);
    }
}

} // namespace

StoryDocument::StoryDocument(const Content &content, const PageLook &look, PhotoLoader *loader, QObject *parent)
    : QTextDocument(parent),
      m_measure(readingMeasure(look.style, isKhmer(content.story) ? Script::Khmer : Script::Latin)),
      m_printed(look.printed), m_photoObject(new PhotoObject(loader, look, this))
{
    setUndoRedoEnabled(false);
    setIndentWidth(look.style.size * 1.6);
    setDefaultFont(charFormat(look, Part::Body, Script::Latin).font());
    QTextOption option = defaultTextOption();
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setAlignment(Qt::AlignLeft);
    option.setTabStopDistance(4 * QFontMetricsF(charFormat(look, Part::Code, Script::Latin).font()).averageCharWidth());
    setDefaultTextOption(option);

    QTextCursor whole(this);
    whole.beginEditBlock();
    PageWriter page(this, look, isKhmer(content.story), content.breaks);
    writeHead(page, content);
    writeBody(page, content.story);
    m_textEnd = characterCount() - 1;
    m_names = page.names();
    if (!m_printed)
        writePhotoState(page, content.story);
    writeMostViewed(page, content.mostViewed, content.story.card.sourceName);
    writeNeighbours(page, content.beside);
    whole.endEditBlock();
}

void StoryDocument::writeHead(PageWriter &page, const Content &content)
{
    const StoryCard &card = content.story.card;
    QStringList kicker{card.sourceName, card.sectionName};
    kicker.removeAll(QString());
    kicker.removeDuplicates();
    if (!kicker.isEmpty())
        page.write(Part::Kicker, kicker.join(u"  ·  "_s));
    page.write(Part::Headline, card.headline);
    if (!content.story.standfirst.isEmpty() && content.story.standfirst != card.headline)
        page.write(Part::Standfirst, content.story.standfirst);
    writeByline(page, content);
    writeTextState(page, content.story);
    if (card.leadPhoto)
        writeFigure(page, leadPhotoOf(content.story), 0);
}

void StoryDocument::writeByline(PageWriter &page, const Content &content)
{
    const Story &story = content.story;
    const Wording language = page.look().language;
    QList<Run> line;
    const auto add = [&](const QString &text, const QString &tip) {
        if (text.isEmpty())
            return;
        if (!line.isEmpty())
            line << Run{.text = u"  ·  "_s};
        line << Run{.text = text, .tip = tip};
    };
    const auto time = [&](const QDateTime &when) {
        return m_printed ? exactTime(when, language) : relativeTime(when, content.now, language);
    };
    add(story.card.byline, {});
    add(story.dateline, {});
    if (story.card.publishedAt.isValid())
        add(time(story.card.publishedAt), exactTime(story.card.publishedAt, language));
    if (story.updatedAt.isValid() && story.updatedAt > story.card.publishedAt.addSecs(60))
        add(tr("updated %1").arg(time(story.updatedAt)), exactTime(story.updatedAt, language));
    const int minutes = story.wholeText && !m_printed ? readingMinutes(story.bodyText) : 0;
    if (minutes > 0)
        add(inDigitsOf(language, tr("%n minutes to read", nullptr, minutes)), {});
    if (!line.isEmpty())
        page.write(Part::Byline, line);
}

void StoryDocument::writeTextState(PageWriter &page, const Story &story)
{
    if (story.card.offline.text == Held::Stub)
        page.write(Part::State,
                   tr("The newspaper shows only the beginning of this story. To read on, open it in your browser."));
    else if (story.card.offline.text == Held::Failed && story.trouble == PageTrouble::NoStory)
        page.write(Part::State, tr("The newspaper showed another page than this story: a question about cookies, "
                                   "perhaps, or a list. To read on, open it in your browser."));
    else if (story.card.offline.text == Held::Failed && story.trouble == PageTrouble::GivenUp)
        page.write(Part::State, tr("The whole text could not be fetched. To read on, open it in your browser."));
    else if (story.card.offline.text == Held::Failed)
        page.write(Part::State, tr("The whole text could not be fetched. It is tried again at the next sync."));
    else if (!story.wholeText && story.card.offline.text == Held::No)
        page.write(Part::State, tr("The whole text is not here yet. It comes with the next sync."));
}

// Beneath the text, so that nothing moves when the photos arrive; their places say already that they are missing.
void StoryDocument::writePhotoState(PageWriter &page, const Story &story)
{
    if (story.card.offline.photos == Held::Failed)
        page.write(Part::State, tr("Some photos could not be fetched. They are tried again at the next sync."));
    else if (story.card.offline.photos == Held::No && (story.card.leadPhoto || !story.photos.isEmpty()))
        page.write(Part::State, tr("Photos are not here yet. They come with the next sync."));
}

void StoryDocument::writeBody(PageWriter &page, const Story &story)
{
    BodyWriter body(page, story.card.headline, [&](const Photo &figure, int indent) {
        if (story.card.leadPhoto && figure.address == story.card.leadPhoto->address)
            return; // stands above the text already
        writeFigure(page, knownPhoto(story, figure), indent);
    });
    if (!story.bodyHtml.isEmpty())
        return body.write(story.bodyHtml);
    const QString text = story.bodyText.isEmpty() ? story.card.teaser : story.bodyText;
    for (const QString &paragraph : text.split(u'\n', Qt::SkipEmptyParts))
        page.write(Part::Body, paragraph);
}

void StoryDocument::writeNeighbours(PageWriter &page, const Neighbours &beside)
{
    const auto write = [&](const QString &title, const std::optional<StoryCard> &card) {
        if (!card)
            return;
        page.write(Part::ListTitle, title);
        page.write(Part::RankedHeadline, {Run{.text = card->headline, .link = linkOf(card->id)}});
    };
    write(tr("Next story"), beside.next);
    write(tr("Previous story"), beside.previous);
}

void StoryDocument::writeFigure(PageWriter &page, const Photo &photo, int indent)
{
    m_photos << photo;
    page.writePhoto(static_cast<int>(m_photos.size()) - 1, photo, indent);
    if (!photo.caption.isEmpty())
        page.write(Part::Caption, {Run{.text = photo.caption}}, 0, indent);
    if (!photo.credit.isEmpty())
        page.write(Part::Credit, {Run{.text = photo.credit}}, 0, indent);
    page.endFigure();
}

void StoryDocument::fitInto(int paneWidth)
{
    if (paneWidth == m_paneWidth)
        return;
    const bool first = std::exchange(m_paneWidth, paneWidth) == 0;
    const int least = paneWidth < narrowPane ? grid::two : grid::four;
    const int side = std::max(least, (paneWidth - m_measure) / 2);
    QTextCursor whole(this);
    whole.beginEditBlock(); // laid out once, at the end
    fitTables(*this, paneWidth - 2 * side);
    QTextFrameFormat format = rootFrame()->frameFormat();
    format.setLeftMargin(side);
    format.setRightMargin(side);
    format.setTopMargin(grid::four);
    format.setBottomMargin(grid::four * 2);
    rootFrame()->setFrameFormat(format);
    whole.endEditBlock();
    if (first) // makes the layout, which knows no photos yet; the view that shows the page tells it its width
        documentLayout()->registerHandler(photoObjectType, m_photoObject);
}

void StoryDocument::foldAbove(const PagePlace &place)
{
    constexpr int far = 16'000; // letters; what is nearer is laid out before it is felt
    constexpr int near = 2'000; // are laid out with the place
    const std::optional<QTextCursor> there = cursorAt(*this, place);
    if (!there || there->position() < far)
        return;
    QTextBlock first = findBlock(there->position() - near);
    while (first.isValid() && QTextCursor(first).currentTable())
        first = first.previous();
    for (QTextBlock block = begin(); block.isValid() && block != first; block = block.next())
        block.setVisible(false);
    m_folded = std::max(0, first.position());
}

void StoryDocument::unfold(int letters)
{
    const int from = m_folded <= letters ? 0 : findBlock(m_folded - letters).position();
    for (QTextBlock block = findBlock(from); block.isValid() && block.position() < m_folded; block = block.next())
        block.setVisible(true);
    markContentsDirty(from, m_folded - from);
    m_folded = from;
}

void StoryDocument::setPages(QSizeF size)
{
    setUseDesignMetrics(true); // of the printer's fonts, not of the screen's
    documentLayout()->registerHandler(photoObjectType, m_photoObject);
    QTextFrameFormat format = rootFrame()->frameFormat();
    format.setMargin(0);
    rootFrame()->setFrameFormat(format);
    fitTables(*this, size.width(), WideTables::Squeeze);
    setPageSize(size);
    keepHeadingsWithText();
}

// Headings that would end a page begin the next one. From the top down: what moves one moves those below it.
void StoryDocument::keepHeadingsWithText()
{
    const auto isHeading = [](const QTextBlock &block) {
        const BlockSource *source = BlockSource::of(block);
        return source && (source->part() == Part::Heading || source->part() == Part::Subheading);
    };
    const auto pageOf = [this](const QTextBlock &block, int line) {
        const double top = documentLayout()->blockBoundingRect(block).top();
        const QTextLayout &lines = *block.layout();
        const bool any = line >= 0 && line < lines.lineCount();
        return static_cast<int>((top + (any ? lines.lineAt(line).y() : 0)) / pageSize().height());
    };
    for (QTextBlock block = begin(); block.isValid(); block = block.next()) {
        const QTextBlock above = block.previous();
        if (!isHeading(block) || isHeading(above))
            continue;
        QTextBlock text = block.next();
        while (isHeading(text))
            text = text.next();
        const bool ends = text.isValid() && pageOf(text, 0) != pageOf(block, 0);
        const bool begins = !above.isValid() || pageOf(above, above.layout()->lineCount() - 1) != pageOf(block, 0);
        if (!ends || begins) // what begins a page has nowhere to go
            continue;
        QTextCursor heading(block);
        QTextBlockFormat format = heading.blockFormat();
        format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
        heading.setBlockFormat(format);
    }
}

QVariant StoryDocument::loadResource(int, const QUrl &)
{
    return {};
}

} // namespace sarika
