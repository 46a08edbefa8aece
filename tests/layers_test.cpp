// SPDX-License-Identifier: GPL-3.0-or-later
// Holds "who may include whom": arrows only downward.
#include "tests/support/support.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

class LayersTest : public QObject
{
    Q_OBJECT

    // Longest prefix first; what a file under the prefix may include of ours.
    struct Layer
    {
        QString folder;
        QStringList may;
    };

    const QList<Layer> m_layers{
        {u"app/news/"_s, {u"app/error.h"_s, u"app/news/"_s}},
        {u"app/text/"_s, {u"app/error.h"_s, u"app/text/"_s}},
        {u"app/wire/"_s, {u"app/error.h"_s, u"app/news/"_s, u"app/wire/"_s}},
        {u"app/feed/"_s, {u"app/error.h"_s, u"app/news/"_s, u"app/text/"_s, u"app/feed/"_s}},
        {u"app/page/"_s, {u"app/error.h"_s, u"app/news/"_s, u"app/text/"_s, u"app/page/"_s}},
        {u"app/photo/"_s, {u"app/error.h"_s, u"app/news/"_s, u"app/photo/"_s}},
        {u"app/export/"_s, {u"app/error.h"_s, u"app/news/"_s, u"app/text/"_s, u"app/export/"_s}},
        {u"app/store/"_s, {u"app/error.h"_s, u"app/news/"_s, u"app/text/"_s, u"app/store/"_s}},
        {u"app/sync/"_s,
         {u"app/error.h"_s, u"app/news/"_s, u"app/text/"_s, u"app/wire/"_s, u"app/feed/"_s, u"app/page/"_s,
          u"app/photo/"_s, u"app/store/"_s, u"app/sync/"_s, u"app/paths.h"_s}},
        {u"app/library"_s,
         {u"app/error.h"_s, u"app/news/"_s, u"app/store/"_s, u"app/sync/"_s, u"app/library"_s, u"app/paths.h"_s,
          u"app/settings.h"_s}},
        {u"app/settings"_s, {u"app/settings.h"_s, u"app/text/"_s}},
        {u"app/paths"_s, {u"app/paths.h"_s}},
        {u"app/memory"_s, {u"app/memory.h"_s}},
        {u"app/errorwords"_s, {u"app/error.h"_s, u"app/errorwords.h"_s}},
        {u"app/error.h"_s, {}},
        {u"app/command/"_s, {u"app/"_s}},
        {u"app/main.cpp"_s, {u"app/"_s}},
        {u"modules/"_s,
         {u"app/sync/networkmodule.h"_s, u"app/sync/syncmodule.h"_s, u"ui/reading/readingmodule.h"_s,
          u"ui/reading/readingparts.h"_s}},
        {u"ui/shell/"_s,
         {u"ui/"_s, u"app/library.h"_s, u"app/settings.h"_s, u"app/paths.h"_s, u"app/error.h"_s, u"app/errorwords.h"_s,
          u"app/news/"_s, u"app/text/"_s, u"app/export/"_s, u"app/sync/syncprogress.h"_s}},
        {u"ui/main.cpp"_s,
         {u"ui/"_s, u"app/library.h"_s, u"app/settings.h"_s, u"app/paths.h"_s, u"app/error.h"_s, u"app/errorwords.h"_s,
          u"app/memory.h"_s, u"app/news/"_s, u"app/text/"_s, u"app/export/"_s, u"app/sync/syncprogress.h"_s}},
    };

    static QStringList paneMay(const QString &pane)
    {
        return {u"ui/%1/"_s.arg(pane),       u"ui/look/"_s,    u"app/library.h"_s,
                u"app/settings.h"_s,         u"app/paths.h"_s, u"app/error.h"_s,
                u"app/errorwords.h"_s,       u"app/news/"_s,   u"app/text/"_s,
                u"app/sync/syncprogress.h"_s};
    }

    QStringList allowed(const QString &file) const
    {
        for (const Layer &layer : m_layers) {
            if (file.startsWith(layer.folder))
                return layer.may;
        }
        return paneMay(file.section(u'/', 1, 1));
    }

    static QStringList includesOf(const QString &path)
    {
        static const QRegularExpression include(u"^#include\\s+[\"<]([^\">]+)[\">]"_s,
                                                QRegularExpression::MultilineOption);
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return {};
        QStringList found;
        const QString text = QString::fromUtf8(file.readAll());
        for (const auto &match : include.globalMatch(text))
            found << match.captured(1);
        return found;
    }

private Q_SLOTS:

    void everyIncludePointsDown()
    {
        static const QRegularExpression screen(u"^Q(Widget|Application|Dialog|MainWindow|Pixmap|TextDocument)"_s);
        const QString top = sarika::checkoutPath();
        QStringList wrong;
        for (const QString &folder : {u"app"_s, u"ui"_s, u"modules"_s}) {
            QDirIterator files(top + u'/' + folder, {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
            while (files.hasNext()) {
                const QString path = files.next();
                const QString file = path.mid(top.size() + 1);
                const QStringList may = allowed(file);
                for (const QString &include : includesOf(path)) {
                    const bool ours = include.startsWith(u"app/"_s) || include.startsWith(u"ui/"_s);
                    const bool fine = std::any_of(may.begin(), may.end(),
                                                  [&](const QString &prefix) { return include.startsWith(prefix); });
                    if ((ours && !fine) || (folder == u"app"_s && screen.match(include).hasMatch()))
                        wrong << file + u" includes "_s + include;
                }
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(LayersTest)
#include "layers_test.moc"
