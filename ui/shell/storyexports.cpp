// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/storyexports.h"

#include "app/export/storyfiles.h"
#include "ui/look/interfacelanguage.h"
#include "ui/reading/storyprint.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QPageLayout>
#include <QPdfWriter>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QRegularExpression>
#include <QSaveFile>
#include <QStandardPaths>

namespace sarika
{

using namespace Qt::StringLiterals;

namespace
{

const QStringList endings{u"pdf"_s, u"epub"_s, u"html"_s, u"md"_s};

const QPageLayout sheet(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF(20, 15, 20, 15),
                        QPageLayout::Millimeter);

Result<QByteArray> fileOf(const Story &story, const QString &ending, Language language)
{
    if (ending == "epub"_L1)
        return storiesEpub({story}, language);
    return ending == "md"_L1 ? storiesMarkdown({story}, language) : storiesHtml({story}, language);
}

Result<void> writeFile(const Story &story, const QString &name, Language language)
{
    const Result<QByteArray> bytes = fileOf(story, QFileInfo(name).suffix().toLower(), language);
    if (!bytes)
        return std::unexpected(bytes.error());
    QSaveFile file(name);
    if (file.open(QIODevice::WriteOnly) && file.write(*bytes) == bytes->size() && file.commit())
        return {};
    return failure(Error::Kind::Storage, u"shell: save story %1: %2"_s.arg(name, file.errorString()));
}

// The headline, without what no file system takes.
QString fileName(const Story &story)
{
    static const QRegularExpression forbidden(u"[\\x00-\\x1F/\\\\:*?\"<>|\\x{200B}]+"_s);
    const QString name = QString(story.card.headline).replace(forbidden, u" "_s).simplified().left(80);
    return name.isEmpty() ? u"story"_s : name;
}

} // namespace

QString withEnding(const QString &file, const QString &ending)
{
    if (endings.contains(QFileInfo(file).suffix().toLower()))
        return file;
    QString name = file + u'.' + ending;
    for (int number = 2; QFileInfo::exists(name); ++number)
        name = u"%1 (%2).%3"_s.arg(file, QString::number(number), ending);
    return name;
}

StoryExports::StoryExports(const Settings &settings, QWidget *window)
    : QObject(window), m_settings(settings), m_window(window)
{}

// The preview opens once the photos are read.
void StoryExports::print(const Story &story)
{
    auto *pages = new StoryPrint(story, interfaceWording(), m_settings.textStyle(), this);
    connect(pages, &StoryPrint::ready, this, [this, pages] {
        auto *printer = new QPrinter(QPrinter::HighResolution);
        printer->setPageLayout(sheet);
        auto *preview = new QPrintPreviewDialog(printer, m_window);
        preview->setAttribute(Qt::WA_DeleteOnClose);
        preview->resize(900, 760);
        connect(preview, &QPrintPreviewDialog::paintRequested, pages,
                [pages](QPrinter *paper) { (void)pages->print(*paper); });
        connect(preview, &QObject::destroyed, pages, [pages, printer] {
            delete printer;
            pages->deleteLater();
        });
        preview->open();
    });
    pages->prepare();
}

void StoryExports::askWhereToSave(const Story &story)
{
    auto *ask = new QFileDialog(m_window, tr("Save Story"),
                                QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    ask->setAttribute(Qt::WA_DeleteOnClose);
    ask->setAcceptMode(QFileDialog::AcceptSave);
    ask->setNameFilters({tr("PDF (*.pdf)"), tr("E-book (*.epub)"), tr("Web page (*.html)"), tr("Markdown (*.md)")});
    ask->setDefaultSuffix(endings.first());
    connect(ask, &QFileDialog::filterSelected, ask,
            [ask](const QString &filter) { ask->setDefaultSuffix(endings.value(ask->nameFilters().indexOf(filter))); });
    ask->selectFile(fileName(story));
    connect(ask, &QFileDialog::fileSelected, this,
            [this, story, ask](const QString &file) { save(story, withEnding(file, ask->defaultSuffix())); });
    ask->open();
}

void StoryExports::save(const Story &story, const QString &file)
{
    if (file.endsWith(u".pdf"_s, Qt::CaseInsensitive))
        return savePdf(story, file);
    const Language language = interfaceLanguage();
    m_writers.start([this, story, file, language] {
        const Result<void> written = writeFile(story, file, language);
        QMetaObject::invokeMethod(this, [=, this] { tell(written, file); }, Qt::QueuedConnection);
    });
}

void StoryExports::savePdf(const Story &story, const QString &file)
{
    auto *pages = new StoryPrint(story, interfaceWording(), m_settings.textStyle(), this);
    connect(pages, &StoryPrint::ready, this, [=, this] {
        QSaveFile target(file);
        bool fine = target.open(QIODevice::WriteOnly);
        if (fine) {
            QPdfWriter paper(&target);
            paper.setPageLayout(sheet);
            paper.setTitle(story.card.headline);
            paper.setCreator(u"Sarika"_s);
            fine = pages->print(paper);
        }
        fine = fine && target.commit();
        pages->deleteLater();
        tell(fine ? Result<void>()
                  : failure(Error::Kind::Storage, u"shell: save story %1: %2"_s.arg(file, target.errorString())),
             file);
    });
    pages->prepare();
}

void StoryExports::tell(const Result<void> &written, const QString &file)
{
    if (written)
        Q_EMIT saved(file);
    else
        Q_EMIT failed(written.error());
}

} // namespace sarika
