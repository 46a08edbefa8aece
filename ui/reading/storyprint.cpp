// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/storyprint.h"

#include "ui/look/look.h"
#include "ui/reading/pagemarks.h"
#include "ui/reading/photoloader.h"
#include "ui/reading/storydocument.h"

#include <QAbstractTextDocumentLayout>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QSet>
#include <QTimer>

namespace sarika
{

using namespace Qt::StringLiterals;

namespace
{

// A page is laid out in px of the screen, 96 an inch, and painted as large as the paper's own are.
constexpr double dotsAnInch = 96;
constexpr int bodySize = 15; // px: 11 pt
constexpr double headHeight = 40;
constexpr double footHeight = 32;
constexpr QSize sharpEnough(1800, 1800); // device px: a photo over the measure at 250 dpi

Palette paperPalette()
{
    Palette palette = lightPalette();
    palette.paper = Qt::white;
    palette.ink = Qt::black;
    return palette;
}

QFont smallFont(const QString &text, Weight weight = Weight::Regular)
{
    return fontFor(scriptOf(text), Face::Sans, 12, weight);
}

} // namespace

StoryPrint::StoryPrint(const Story &story, Wording language, const TextStyle &style, QObject *parent)
    : QObject(parent), m_story(story),
      m_look{.palette = paperPalette(), .language = language, .style = style, .printed = true},
      m_photos(new PhotoLoader(this))
{
    m_look.style.size = bodySize;
}

void StoryPrint::prepare()
{
    QSet<QString> files;
    if (m_story.card.leadPhoto)
        files << m_story.card.leadPhoto->file;
    for (const Photo &photo : m_story.photos)
        files << photo.file;
    files.remove(QString());
    m_awaited = files.size();
    connect(m_photos, &PhotoLoader::loaded, this, &StoryPrint::photoCame);
    for (const QString &file : std::as_const(files))
        (void)m_photos->find(file, sharpEnough);
    if (files.isEmpty())
        QTimer::singleShot(0, this, &StoryPrint::ready);
}

void StoryPrint::photoCame()
{
    if (--m_awaited == 0)
        Q_EMIT ready();
}

bool StoryPrint::print(QPagedPaintDevice &paper) const
{
    QPainter painter;
    if (!painter.begin(&paper))
        return false;
    const double scale = paper.logicalDpiX() / dotsAnInch;
    const QSizeF sheet(paper.width() / scale, paper.height() / scale);
    painter.scale(scale, scale);
    StoryDocument page({m_story, {}, QDateTime::currentDateTimeUtc(), {}}, m_look, m_photos);
    page.setPages({sheet.width(), sheet.height() - headHeight - footHeight});
    const int pages = page.pageCount();
    for (int index = 0; index < pages; ++index) {
        if (index > 0 && !paper.newPage())
            return false;
        paintHead(painter, sheet);
        paintPage(painter, page, index, sheet);
        paintFoot(painter, sheet, index + 1, pages);
    }
    return painter.end();
}

void StoryPrint::paintHead(QPainter &painter, QSizeF sheet) const
{
    const QRectF line(0, 0, sheet.width(), headHeight - grid::two);
    QStringList names{m_story.card.sourceName, m_story.card.sectionName};
    names.removeAll(QString());
    names.removeDuplicates();
    const QString left = names.join(u"  ·  "_s);
    painter.setPen(m_look.palette.ink);
    painter.setFont(smallFont(left, Weight::Bold));
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, left);
    if (m_story.card.publishedAt.isValid()) {
        const QString date = longDate(m_story.card.publishedAt, m_look.language);
        painter.setFont(smallFont(date));
        painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, date);
    }
    painter.fillRect(QRectF(0, line.bottom(), sheet.width(), grid::hairline), m_look.palette.ink);
}

void StoryPrint::paintPage(QPainter &painter, StoryDocument &page, int index, QSizeF sheet) const
{
    const double height = page.pageSize().height();
    const QRectF seen(0, index * height, sheet.width(), height);
    painter.save();
    painter.translate(0, headHeight - seen.top());
    painter.setClipRect(seen);
    paintPageMarks(painter, page, seen, m_look.palette);
    QAbstractTextDocumentLayout::PaintContext context;
    context.clip = seen;
    context.palette.setColor(QPalette::Text, m_look.palette.ink);
    page.documentLayout()->draw(&painter, context);
    painter.restore();
}

void StoryPrint::paintFoot(QPainter &painter, QSizeF sheet, int number, int pages) const
{
    const QRectF line(0, sheet.height() - footHeight, sheet.width(), footHeight);
    const QString right =
        u"%1 / %2"_s.arg(numberForPeople(number, m_look.language), numberForPeople(pages, m_look.language));
    painter.setPen(m_look.palette.faintInk);
    painter.setFont(smallFont(right));
    painter.drawText(line, Qt::AlignRight | Qt::AlignBottom, right);
    const QString address = m_story.address.toDisplayString();
    const QFont font = smallFont(address);
    painter.setFont(font);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignBottom,
                     QFontMetricsF(font).elidedText(address, Qt::ElideMiddle, sheet.width() * 0.8));
}

} // namespace sarika
