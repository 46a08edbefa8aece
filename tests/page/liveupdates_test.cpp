// SPDX-License-Identifier: GPL-3.0-or-later
// A live blog whose markup prints less than its data tells.
#include "app/page/pagereader.h"

#include <QTest>

using namespace sarika;
using namespace Qt::StringLiterals;

namespace
{

const QByteArray intro =
    "<p>The river is rising, and we write down here what those who live beside it tell us today.</p>";

QByteArray told(int hour)
{
    return "At hour " + QByteArray::number(hour) + " the water stood at step " + QByteArray::number(hour) +
           ", and the boats were tied to the trees above it.";
}

QByteArray printed(int hour)
{
    return "<section class=live-blog-entry><h2>Step " + QByteArray::number(hour) + " is under water</h2><p>" +
           told(hour) + "</p></section>";
}

QByteArray claimed(int hour)
{
    return "{\"@type\":\"BlogPosting\",\"headline\":\"Step " + QByteArray::number(hour) +
           " is under water\",\"articleBody\":\"" + told(hour) + "\",\"datePublished\":\"2026-09-01T" +
           QByteArray::number(hour) + ":30:00+07:00\"}";
}

/// The page with entries of these hours printed and told by its data.
IncomingPage read(const QList<int> &printedHours, const QList<int> &toldHours)
{
    QByteArray entries;
    for (const int hour : printedHours)
        entries += printed(hour);
    QByteArrayList updates;
    for (const int hour : toldHours)
        updates << claimed(hour);
    const QByteArray html = "<script type='application/ld+json'>{\"@type\":\"LiveBlogPosting\",\"headline\":"
                            "\"River watch\",\"liveBlogUpdate\":[" +
                            updates.join(',') + "]}</script><h1>River watch</h1><div class=article-body>" + intro +
                            entries + "</div>";
    return readPage(html, QUrl(u"https://paper.example/a/river"_s)).value_or(IncomingPage{});
}

/// The hours whose text is there, in order.
QList<int> hoursIn(const QString &text)
{
    QMap<qsizetype, int> found;
    for (int hour = 10; hour < 20; ++hour) {
        if (const qsizetype at = text.indexOf(QString::fromUtf8(told(hour))); at >= 0)
            found.insert(at, hour);
    }
    return found.values();
}

} // namespace

class LiveUpdatesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void entriesAreThereOnceInThePagesOrder_data()
    {
        QTest::addColumn<QList<int>>("printed");
        QTest::addColumn<QList<int>>("told");
        QTest::addColumn<QList<int>>("read");
        const QList<int> down{15, 14, 13, 12};
        const QList<int> up{12, 13, 14, 15};
        QTest::newRow("all printed") << down << down << down;
        QTest::newRow("older ones missing") << QList<int>{15, 14} << down << down;
        QTest::newRow("newer ones missing") << QList<int>{13, 12} << down << down;
        QTest::newRow("oldest first, later ones missing") << QList<int>{12, 13} << up << up;
        QTest::newRow("the data runs the other way") << QList<int>{15, 14} << up << down;
        QTest::newRow("none printed") << QList<int>{} << down << down;
    }

    void entriesAreThereOnceInThePagesOrder()
    {
        QFETCH(const QList<int>, printed);
        QFETCH(const QList<int>, told);
        const IncomingPage page = read(printed, told);
        QTEST(hoursIn(page.bodyText), "read");
        QTEST(hoursIn(page.bodyHtml), "read");
        for (const int hour : told)
            QCOMPARE(page.bodyText.count(u"At hour %1 the"_s.arg(hour)), 1);
    }

    void anAddedEntryHasItsTimeByThePapersClock()
    {
        const IncomingPage page = read({15}, {15, 14});
        QVERIFY2(page.bodyHtml.contains(u"<h3>14:30 Step 14 is under water</h3>"), qPrintable(page.bodyHtml));
        QVERIFY(page.bodyText.contains(u"\n14:30 Step 14 is under water\n"));
    }
};

QTEST_GUILESS_MAIN(LiveUpdatesTest)
#include "liveupdates_test.moc"
