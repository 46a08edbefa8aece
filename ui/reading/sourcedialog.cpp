// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/sourcedialog.h"

#include "ui/look/look.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QFontDatabase>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

namespace sarika
{

using namespace Qt::StringLiterals;

namespace
{

// Named as in the code and in what sarika-cli prints, whatever the language of the window: they go into reports.
QString fieldsOf(const Story &story)
{
    QString text;
    const auto add = [&](const QString &name, const QString &value) { text += name + u": "_s + value + u'\n'; };
    const StoryCard &card = story.card;
    add(u"id"_s, QString::number(card.id));
    add(u"address"_s, story.address.toString(QUrl::FullyEncoded));
    add(u"source"_s, card.sourceName);
    add(u"section"_s, card.sectionName);
    add(u"language"_s, card.language);
    add(u"headline"_s, card.headline);
    add(u"standfirst"_s, story.standfirst);
    add(u"byline"_s, card.byline);
    add(u"dateline"_s, story.dateline);
    add(u"publishedAt"_s, card.publishedAt.toString(Qt::ISODate));
    add(u"updatedAt"_s, story.updatedAt.toString(Qt::ISODate));
    add(u"teaser"_s, card.teaser);
    add(u"wholeText"_s, story.wholeText ? u"yes"_s : u"no"_s);
    QList<Photo> photos = story.photos;
    if (card.leadPhoto)
        photos.prepend(*card.leadPhoto);
    for (const Photo &photo : photos) {
        add(u"photo"_s, photo.address.toString(QUrl::FullyEncoded));
        add(u"  size"_s, u"%1 x %2"_s.arg(photo.size.width()).arg(photo.size.height()));
        add(u"  caption"_s, photo.caption);
        add(u"  credit"_s, photo.credit);
    }
    return text;
}

} // namespace

SourceDialog::SourceDialog(const Story &story, QWidget *parent) : QDialog(parent), m_tabs(new QTabWidget(this))
{
    const QPlainTextEdit *html = addText(story.bodyHtml.isEmpty() ? story.bodyText : story.bodyHtml);
    addText(fieldsOf(story));
    if (const Result<ReadingModule *> module = readingModule())
        m_colours = (*module)->makeTagPainter(*html->document());
    auto *buttons = new QDialogButtonBox(this);
    m_close = buttons->addButton(QString(), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_tabs, 1);
    column->addWidget(buttons);
    colour();
    retranslate();
    resize(760, 640);
}

SourceDialog::~SourceDialog() = default;

void SourceDialog::changeEvent(QEvent *event)
{
    if (m_close && event->type() == QEvent::PaletteChange)
        colour();
    if (m_close && event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

QPlainTextEdit *SourceDialog::addText(const QString &text)
{
    auto *made = new QPlainTextEdit(text, m_tabs);
    made->setReadOnly(true);
    made->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_tabs->addTab(made, QString());
    return made;
}

void SourceDialog::colour()
{
    if (m_colours)
        m_colours->paint(paletteFor(palette()).dark ? Shade::Dark : Shade::Light);
}

void SourceDialog::retranslate()
{
    setWindowTitle(tr("Source of the Story"));
    m_tabs->setTabText(0, tr("Text"));
    m_tabs->setTabText(1, tr("Fields"));
    for (int tab = 0; tab < m_tabs->count(); ++tab)
        m_tabs->widget(tab)->setAccessibleName(m_tabs->tabText(tab));
    m_close->setText(tr("Close"));
}

} // namespace sarika
