// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/pagecopy.h"

#include "ui/reading/blocksource.h"

#include <QTextCursor>
#include <QTextDocument>
#include <QTextList>
#include <QTextTable>

#include <algorithm>
#include <array>
#include <functional>

namespace sarika
{

using namespace Qt::StringLiterals;

namespace
{

struct Slice // of one block, in shown units
{
    QTextBlock block;
    int from = 0;
    int to = 0;
};

void forEachSlice(const QTextCursor &selection, const std::function<void(const Slice &)> &act)
{
    const QTextDocument *page = selection.document();
    const int end = selection.selectionEnd();
    for (QTextBlock block = page->findBlock(selection.selectionStart()); block.isValid() && block.position() < end;
         block = block.next()) {
        const BlockSource *source = BlockSource::of(block);
        static constexpr std::array wordless{Part::Photo, Part::RankedPhoto, Part::CopyCode};
        if (!source || std::ranges::contains(wordless, source->part()))
            continue;
        const int from = std::max(0, selection.selectionStart() - block.position());
        const int to = std::min(block.length() - 1, end - block.position());
        if (from < to)
            act({block, from, to});
    }
}

QString sourceText(const Slice &slice, int from, int to)
{
    const BlockSource *source = BlockSource::of(slice.block);
    const int start = source->sourceOffset(from);
    return source->text().mid(start, source->sourceOffset(to) - start);
}

bool sameRow(const QTextBlock &one, const QTextBlock &other)
{
    const QTextTable *table = QTextCursor(one).currentTable();
    return table && table == QTextCursor(other).currentTable() &&
           table->cellAt(one.position()).row() == table->cellAt(other.position()).row();
}

QString wrapped(const QString &text, const QTextCharFormat &format, bool plainWeight)
{
    QString html = text.toHtmlEscaped().replace(u'\n', u"<br>"_s);
    if (format.fontFixedPitch())
        html = u"<code>%1</code>"_s.arg(html);
    if (format.fontItalic())
        html = u"<em>%1</em>"_s.arg(html);
    if (plainWeight && format.fontWeight() >= QFont::Bold)
        html = u"<strong>%1</strong>"_s.arg(html);
    const QUrl link(format.anchorHref());
    if (link.scheme().startsWith(u"http"_s) || link.scheme() == u"mailto"_s)
        html = u"<a href=\"%1\">%2</a>"_s.arg(format.anchorHref().toHtmlEscaped(), html);
    return html;
}

QString innerHtml(const Slice &slice)
{
    if (BlockSource::of(slice.block)->part() == Part::Code)
        return sourceText(slice, slice.from, slice.to).toHtmlEscaped();
    const bool plainWeight = slice.block.charFormat().fontWeight() < QFont::Bold;
    QString html;
    for (auto at = slice.block.begin(); !at.atEnd(); ++at) {
        const int start = at.fragment().position() - slice.block.position();
        const int from = std::max(slice.from, start);
        const int to = std::min(slice.to, start + at.fragment().length());
        if (from < to)
            html += wrapped(sourceText(slice, from, to), at.fragment().charFormat(), plainWeight);
    }
    return html;
}

QString tagOf(const QTextBlock &block)
{
    switch (BlockSource::of(block)->part()) {
    case Part::Headline:
        return u"h1"_s;
    case Part::Heading:
        return u"h2"_s;
    case Part::Subheading:
    case Part::RankedHeadline:
        return u"h3"_s;
    case Part::Code:
        return u"pre"_s;
    default:
        return u"p"_s;
    }
}

} // namespace

int copiedParagraphs(const QTextCursor &selection)
{
    int paragraphs = 0;
    forEachSlice(selection, [&](const Slice &) { ++paragraphs; });
    return paragraphs;
}

QString sourceText(const CopySource &source)
{
    return source.words.isEmpty() ? QString() : u"\n\n%1\n%2"_s.arg(source.words, source.address);
}

QString sourceHtml(const CopySource &source)
{
    if (source.words.isEmpty())
        return {};
    return u"<p><a href=\"%1\">%2</a></p>\n"_s.arg(source.address.toHtmlEscaped(), source.words.toHtmlEscaped());
}

QString copiedText(const QTextCursor &selection)
{
    QString text;
    QTextBlock before;
    forEachSlice(selection, [&](const Slice &slice) {
        if (before.isValid())
            text += sameRow(before, slice.block) ? u'\t' : u'\n';
        text += sourceText(slice, slice.from, slice.to);
        before = slice.block;
    });
    return text;
}

QString copiedHtml(const QTextCursor &selection)
{
    QString html;
    QString list; // the list element that is open
    const auto openList = [&](const QString &wanted) {
        if (wanted == list)
            return;
        html += (list.isEmpty() ? QString() : u"</%1>\n"_s.arg(list)) +
                (wanted.isEmpty() ? QString() : u"<%1>\n"_s.arg(wanted));
        list = wanted;
    };
    forEachSlice(selection, [&](const Slice &slice) {
        const QTextList *marks = slice.block.textList();
        const bool numbered = marks && marks->format().boolProperty(NumberedProperty);
        openList(!marks ? QString() : numbered ? u"ol"_s : u"ul"_s);
        const QString tag = marks ? u"li"_s : tagOf(slice.block);
        const bool quote = slice.block.blockFormat().hasProperty(QuoteDepthProperty);
        const QString element = u"<%1>%2</%1>"_s.arg(tag, innerHtml(slice));
        html += (quote ? u"<blockquote>%1</blockquote>"_s.arg(element) : element) + u'\n';
    });
    openList({});
    return html;
}

} // namespace sarika
