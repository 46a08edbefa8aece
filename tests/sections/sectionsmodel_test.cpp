// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sections/sectionsmodel.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace sarika;
using namespace Qt::StringLiterals;

namespace
{

Section section(SectionId id, SourceId source, const QString &name, int unread)
{
    return {.id = id, .sourceId = source, .name = name, .unread = unread};
}

QList<Source> twoPapers()
{
    Source one{.id = 7, .name = u"River Post"_s};
    one.sections = {section(1, 7, u"Front page"_s, 3), section(2, 7, u"Sport"_s, 4)};
    Source two{.id = 9, .name = u"ទន្លេ"_s};
    two.sections = {section(3, 9, u"ព័ត៌មាន"_s, 0)};
    two.sections[0].problem = Error{Error::Kind::Timeout, u"wire: fetch x: first byte"_s};
    return {one, two};
}

} // namespace

class SectionsModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void holdsListsSourcesAndSections()
    {
        SectionsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), SectionsModel::lists);
        model.setSources(twoPapers(), {.unread = 7, .favourites = 2});
        QCOMPARE(model.rowCount(), 6);
        QCOMPARE(model.index(1, 0).data(SectionsModel::CountRole).toInt(), 7);
        QCOMPARE(model.index(2, 0).data(SectionsModel::CountRole).toInt(), 2);
        const QModelIndex post = model.index(4, 0);
        QCOMPARE(post.data().toString(), u"River Post"_s);
        QCOMPARE(post.data(SectionsModel::CountRole).toInt(), 7);
        QCOMPARE(model.rowCount(post), 2);
        QCOMPARE(model.index(1, 0, post).data().toString(), u"Sport"_s);
        QCOMPARE(model.index(1, 0, post).parent(), post);
        QCOMPARE(model.rowCount(model.index(5, 0)), 0); // one section: shown as the source itself
    }

    void findsItsRowsAgain()
    {
        SectionsModel model;
        model.setSources(twoPapers(), {});
        const StoryFilter sport{.list = StoryFilter::List::OneSection, .of = 2};
        QCOMPARE(model.indexOf(sport).data().toString(), u"Sport"_s);
        QVERIFY(!model.indexOf({.list = StoryFilter::List::OneSource, .of = 1000}).isValid());
    }

    void newCountsKeepTheIndexes()
    {
        SectionsModel model;
        model.setSources(twoPapers(), {});
        const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        const QPersistentModelIndex sport = model.indexOf({.list = StoryFilter::List::OneSection, .of = 2});
        QList<Source> later = twoPapers();
        later[0].sections[1].unread = 12;
        model.setSources(later, {.unread = 15});
        QCOMPARE(resets.count(), 0);
        QCOMPARE(sport.data(SectionsModel::CountRole).toInt(), 12);
        later.removeFirst();
        model.setSources(later, {});
        QCOMPARE(resets.count(), 1);
    }

    void saysWhatFailed()
    {
        SectionsModel model;
        model.setSources(twoPapers(), {});
        QVERIFY(model.index(4, 0).data(SectionsModel::FailureRole).toString().isEmpty());
        const QString said = model.index(5, 0).data(SectionsModel::FailureRole).toString();
        QVERIFY(!said.isEmpty());
        QVERIFY(!said.contains(u"wire:"_s));
        QVERIFY(model.index(5, 0).data(Qt::AccessibleTextRole).toString().contains(said));
    }

    void draggingTellsTheNewOrder()
    {
        SectionsModel model;
        model.setSources(twoPapers(), {});
        QSignalSpy ordered(&model, &SectionsModel::sourcesReordered);
        const std::unique_ptr<QMimeData> dragged(model.mimeData({model.index(5, 0)}));
        QVERIFY(!model.dropMimeData(dragged.get(), Qt::MoveAction, 4, 0, {}));
        QCOMPARE(ordered.at(0).at(0).value<QList<SourceId>>(), (QList<SourceId>{9, 7}));
    }

    void renamingTellsTheName()
    {
        SectionsModel model;
        model.setSources(twoPapers(), {});
        QSignalSpy renamed(&model, &SectionsModel::sourceRenamed);
        QVERIFY(model.setData(model.index(4, 0), u"  The   Post "_s, Qt::EditRole));
        QCOMPARE(renamed.at(0).at(1).toString(), u"The Post"_s);
        QVERIFY(!model.setData(model.index(4, 0), u"  "_s, Qt::EditRole));
    }
};

QTEST_MAIN(SectionsModelTest)
#include "sectionsmodel_test.moc"
