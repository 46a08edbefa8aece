// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/reading/pageparts.h"
#include "tests/reading/samplestories.h"
#include "ui/reading/photocanvas.h"
#include "ui/reading/photoloader.h"
#include "ui/reading/photoobject.h"
#include "ui/reading/photoviewer.h"
#include "ui/reading/readingpane.h"
#include "ui/reading/storyview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QMouseEvent>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QWheelEvent>

using namespace sarika;
using namespace Qt::StringLiterals;

namespace
{

QStringList labelsOf(const PhotoViewer &viewer)
{
    QStringList texts;
    for (const QLabel *label : viewer.findChildren<QLabel *>()) {
        if (label->isVisible())
            texts << label->text();
    }
    return texts;
}

bool shows(const PhotoViewer &viewer, const Photo &photo)
{
    const PhotoCanvas *canvas = viewer.findChild<PhotoCanvas *>();
    return canvas && canvas->photo().size() == photo.size;
}

} // namespace

class PhotoViewerTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<ReadingPane> m_pane;

    void show(const Story &story)
    {
        m_pane = std::make_unique<ReadingPane>();
        m_pane->resize(640, 600);
        m_pane->showStory(story, {});
        m_pane->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
        m_pane->view()->setFocus();
    }

    PhotoViewer *opened() const { return m_pane->findChild<PhotoViewer *>(); }

    QPoint middleOfLeadPhoto() const
    {
        StoryView &view = *m_pane->view();
        const QTextBlock block = blockOf(*view.document(), Part::Photo);
        QTextCursor after(block);
        after.movePosition(QTextCursor::EndOfBlock);
        const QPoint left = view.cursorRect(QTextCursor(block)).center();
        return {(left.x() + view.cursorRect(after).center().x()) / 2, left.y()};
    }

    static void showSpots(PhotoCanvas &canvas)
    {
        QImage spots(1024, 1024, QImage::Format_RGB32);
        for (int y = 0; y < spots.height(); ++y) {
            for (int x = 0; x < spots.width(); ++x)
                spots.setPixel(x, y, qRgb(x / 4, y / 4, 200));
        }
        canvas.resize(400, 300);
        canvas.setPhoto(spots);
        canvas.show();
        QVERIFY(QTest::qWaitForWindowExposed(&canvas));
    }

    static QColor seen(PhotoCanvas &canvas, QPoint at) { return canvas.grab().toImage().pixelColor(at); }

    static void turnWheel(PhotoCanvas &canvas, QPointF at, int delta)
    {
        QWheelEvent turn(at, canvas.mapToGlobal(at), {}, {0, delta}, Qt::NoButton, {}, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(&canvas, &turn);
    }

    static void drag(PhotoCanvas &canvas, QPoint from, QPoint to)
    {
        QTest::mousePress(&canvas, Qt::LeftButton, {}, from);
        QMouseEvent move(QEvent::MouseMove, to, canvas.mapToGlobal(to), Qt::NoButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(&canvas, &move);
        QTest::mouseRelease(&canvas, Qt::LeftButton, {}, to);
    }

private Q_SLOTS:

    void initTestCase()
    {
        loadFonts();
        QLocale::setDefault(QLocale(QLocale::English));
    }

    void cleanup() { m_pane.reset(); }

    void aClickOpensThePhotoWithCaptionAndCredit()
    {
        const Story story = sampleStory(u"en-rice"_s);
        show(story);
        QTest::mouseClick(m_pane->view()->viewport(), Qt::LeftButton, {}, middleOfLeadPhoto());
        QVERIFY(opened());
        QVERIFY(labelsOf(*opened()).contains(story.card.leadPhoto->caption));
        QVERIFY(labelsOf(*opened()).contains(story.card.leadPhoto->credit));
        QTRY_VERIFY(shows(*opened(), *story.card.leadPhoto));
        QTest::keyClick(opened(), Qt::Key_Escape);
        QTRY_VERIFY(!opened());
    }

    void theKeyboardReachesThePhoto()
    {
        show(sampleStory(u"en-rice"_s));
        QTest::keyClick(m_pane->view(), Qt::Key_Tab);
        QTest::keyClick(m_pane->view(), Qt::Key_Return);
        QVERIFY(opened());
    }

    void aPhotoThatIsNotHereOpensNothing()
    {
        Story story = sampleStory(u"en-rice"_s);
        story.card.leadPhoto->file.clear();
        show(story);
        QTest::mouseClick(m_pane->view()->viewport(), Qt::LeftButton, {}, middleOfLeadPhoto());
        QVERIFY(!opened());
    }

    void photosAreSteppedThrough()
    {
        const Photo first = *sampleStory(u"en-rice"_s).card.leadPhoto;
        const Photo second = *sampleStory(u"en-credit"_s).card.leadPhoto;
        PhotoViewer viewer({first, second}, 1);
        viewer.show();
        QVERIFY(labelsOf(viewer).contains(second.caption));
        QVERIFY(labelsOf(viewer).contains(u"2 of 2"_s));
        QTest::keyClick(&viewer, Qt::Key_Right);
        QCOMPARE(viewer.index(), 0);
        QVERIFY(labelsOf(viewer).contains(first.caption));
        QTRY_VERIFY(shows(viewer, first));
    }

    void aPhotoIsSavedAsItWasKept()
    {
        const Photo photo = *sampleStory(u"en-rice"_s).card.leadPhoto;
        QTemporaryDir folder;
        PhotoViewer viewer({photo}, 0);
        viewer.saveTo(folder.filePath(u"saved.jpg"_s));
        QFile kept(photo.file);
        QFile saved(folder.filePath(u"saved.jpg"_s));
        QVERIFY(kept.open(QIODevice::ReadOnly) && saved.open(QIODevice::ReadOnly));
        QCOMPARE(saved.readAll(), kept.readAll());
        viewer.show();
        viewer.saveTo(folder.filePath(u"no/such/folder/saved.jpg"_s));
        QVERIFY(labelsOf(viewer).contains(u"The photo could not be saved there."_s));
    }

    void aPhotoIsCopiedWhole()
    {
        const Photo photo = *sampleStory(u"en-rice"_s).card.leadPhoto;
        PhotoViewer viewer({photo}, 0);
        viewer.show();
        QTRY_VERIFY(shows(viewer, photo));
        QGuiApplication::clipboard()->clear();
        for (QPushButton *button : viewer.findChildren<QPushButton *>()) {
            if (button->text() == u"Copy"_s)
                button->click();
        }
        QCOMPARE(QGuiApplication::clipboard()->image().size(), photo.size);
    }

    void keysFitAndEnlarge()
    {
        const Photo photo = *sampleStory(u"en-rice"_s).card.leadPhoto;
        PhotoViewer viewer({photo}, 0);
        viewer.resize(400, 400);
        viewer.show();
        QTRY_VERIFY(shows(viewer, photo));
        const auto &canvas = *viewer.findChild<PhotoCanvas *>();
        const double fitted = canvas.zoom();
        QVERIFY(fitted < 1);
        QTest::keyClick(&viewer, Qt::Key_1);
        QCOMPARE(canvas.zoom(), 1.0);
        QTest::keyClick(&viewer, Qt::Key_Plus);
        QVERIFY(canvas.zoom() > 1);
        QTest::keyClick(&viewer, Qt::Key_0);
        QCOMPARE(canvas.zoom(), fitted);
    }

    // A photo of 256 x 256 colours, each the spot it stands at: red across, green down.
    void theWheelEnlargesAtThePointer()
    {
        PhotoCanvas canvas;
        showSpots(canvas);
        const QPoint pointer(110, 80);
        const QColor before = seen(canvas, pointer);
        turnWheel(canvas, pointer, 120 * 12);
        QVERIFY(canvas.zoom() > 2);
        const QColor after = seen(canvas, pointer);
        QVERIFY(std::abs(before.red() - after.red()) <= 3 && std::abs(before.green() - after.green()) <= 3);
        turnWheel(canvas, pointer, -120 * 40);
        QCOMPARE(canvas.zoom(), 300.0 / 1024); // fitted again, and no smaller
        turnWheel(canvas, pointer, 120 * 100);
        QCOMPARE(canvas.zoom(), 8.0);
    }

    void aPhotoIsDraggedToItsEdgeOnly()
    {
        PhotoCanvas canvas;
        showSpots(canvas);
        canvas.showActualSize();
        const QColor held = seen(canvas, {200, 150});
        drag(canvas, {200, 150}, {120, 100});
        const QColor moved = seen(canvas, {120, 100});
        QVERIFY(std::abs(held.red() - moved.red()) <= 3 && std::abs(held.green() - moved.green()) <= 3);
        drag(canvas, {0, 0}, {4000, 4000});
        QVERIFY(seen(canvas, {1, 1}).red() <= 3 && seen(canvas, {1, 1}).green() <= 3); // its corner is the canvas's
        QCOMPARE(seen(canvas, {1, 1}).blue(), 200);
    }

    void whatMovesPlaysInTheViewerOnly()
    {
        QByteArray film = QByteArray::fromHex("47494638396101000100800000000000ffffff");
        for (const char *frame : {"0202440100", "02024c0100"})
            film += QByteArray::fromHex("21f904000a0000002c000000000100010000") + QByteArray::fromHex(frame);
        film += ';';
        QTemporaryDir folder;
        QFile file(folder.filePath(u"film.gif"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(film) == film.size());
        file.close();
        PhotoLoader loader;
        QSignalSpy loaded(&loader, &PhotoLoader::loaded);
        QVERIFY(loader.find(file.fileName(), {1, 1}).isNull());
        QVERIFY(loaded.wait());
        QVERIFY(loader.isFilm(file.fileName()));
        const QColor first = loader.find(file.fileName(), {1, 1}).pixelColor(0, 0);
        PhotoViewer viewer({Photo{.size = {1, 1}, .file = file.fileName()}}, 0);
        const auto &canvas = *viewer.findChild<PhotoCanvas *>();
        QTRY_VERIFY(!canvas.photo().isNull() && canvas.photo().pixelColor(0, 0) != first);
    }

    void noPhotoIsLargerThanItIs()
    {
        QCOMPARE(printedSize({1200, 800}, 600), QSizeF(600, 400));
        QCOMPARE(printedSize({300, 200}, 600), QSizeF(300, 200));
        QCOMPARE(printedSize({300, 200}, 600, 2), QSizeF(150, 100)); // 300 device px
        QCOMPARE(printedSize({1200, 800}, 600, 2), QSizeF(600, 400));
    }
};

QTEST_MAIN(PhotoViewerTest)
#include "photoviewer_test.moc"
