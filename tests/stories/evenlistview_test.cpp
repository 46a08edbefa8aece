// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stories/evenlistview.h"

#include <QAccessible>
#include <QScrollBar>
#include <QTest>

using namespace sarika;

namespace
{

/// Any number of rows, of nothing.
class Rows final : public QAbstractListModel
{
public:
    explicit Rows(int count) : m_count(count) {}

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : m_count; }

    QVariant data(const QModelIndex &index, int role) const override
    {
        return role == Qt::DisplayRole ? QVariant(index.row()) : QVariant();
    }

    void put(int row, int count)
    {
        beginInsertRows({}, row, row + count - 1);
        m_count += count;
        endInsertRows();
    }

    void take(int row, int count)
    {
        beginRemoveRows({}, row, row + count - 1);
        m_count -= count;
        endRemoveRows();
    }

private:
    int m_count;
};

} // namespace

class EvenListViewTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Rows> m_rows;
    std::unique_ptr<EvenListView> m_view;

    int topRow() const { return m_view->indexAt(QPoint(1, 1)).row(); }

private Q_SLOTS:

    void init()
    {
        m_rows = std::make_unique<Rows>(1'000'000);
        m_view = std::make_unique<EvenListView>();
        m_view->setModel(m_rows.get());
        m_view->resize(300, 450);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    }

    void cleanup()
    {
        m_view.reset();
        m_rows.reset();
    }

    void theScrollBarIsTrue()
    {
        const int high = m_view->rowHeight();
        QCOMPARE(m_view->verticalScrollBar()->maximum(), 1'000'000 * high - m_view->viewport()->height());
        m_view->verticalScrollBar()->setValue(500'000 * high);
        QCOMPARE(topRow(), 500'000);
        m_view->scrollToBottom();
        QCOMPARE(m_view->indexAt(QPoint(1, m_view->viewport()->height() - 1)).row(), 999'999);
        QVERIFY(!m_view->indexAt(QPoint(1, m_view->viewport()->height() + 1)).isValid());
    }

    void keysWalkIt()
    {
        QTest::keyClick(m_view.get(), Qt::Key_Home);
        QCOMPARE(m_view->currentIndex().row(), 0);
        QTest::keyClick(m_view.get(), Qt::Key_Down);
        QTest::keyClick(m_view.get(), Qt::Key_PageDown);
        QCOMPARE(m_view->currentIndex().row(), 1 + m_view->viewport()->height() / m_view->rowHeight());
        QTest::keyClick(m_view.get(), Qt::Key_End);
        QCOMPARE(m_view->currentIndex().row(), 999'999);
        QVERIFY(m_view->viewport()->rect().contains(m_view->visualRect(m_view->currentIndex())));
        QTest::keyClick(m_view.get(), Qt::Key_Up);
        QCOMPARE(m_view->currentIndex().row(), 999'998);
    }

    void aClickChooses()
    {
        m_view->verticalScrollBar()->setValue(7 * m_view->rowHeight());
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, QPoint(9, m_view->rowHeight() + 9));
        QCOMPARE(m_view->currentIndex().row(), 8);
        QVERIFY(m_view->selectionModel()->isSelected(m_rows->index(8)));
    }

    void whatIsReadStaysInPlace()
    {
        m_view->verticalScrollBar()->setValue(70 * m_view->rowHeight() + 5);
        m_view->setCurrentIndex(m_rows->index(72));
        m_rows->put(3, 20);
        QCOMPARE(topRow(), 90);
        QCOMPARE(m_view->currentIndex().row(), 92);
        QCOMPARE(m_view->verticalScrollBar()->value() % m_view->rowHeight(), 5);
        m_rows->put(500, 9); // below
        QCOMPARE(topRow(), 90);
        m_rows->take(0, 30);
        QCOMPARE(topRow(), 60);
        m_rows->take(58, 4); // two of them on screen
        QCOMPARE(topRow(), 58);
        m_rows->take(1000, 4);
        QCOMPARE(topRow(), 58);
    }

    void theNewestShowsAtTheTop()
    {
        QVERIFY(!m_view->currentIndex().isValid()); // the focus alone chooses none
        m_rows->put(0, 3);
        QCOMPARE(m_view->verticalScrollBar()->value(), 0);
        m_view->setCurrentIndex(m_rows->index(0)); // but not under what is open
        m_rows->put(0, 3);
        QCOMPARE(topRow(), 3);
    }

    void screenReadersSeeAList()
    {
        QAccessibleInterface *list = QAccessible::queryAccessibleInterface(m_view.get());
        QVERIFY(list);
        QCOMPARE(list->role(), QAccessible::List);
        QVERIFY(list->tableInterface());
        QCOMPARE(list->tableInterface()->rowCount(), 1'000'000);
        QCOMPARE(list->tableInterface()->cellAt(5, 0)->role(), QAccessible::ListItem);
    }
};

QTEST_MAIN(EvenListViewTest)
#include "evenlistview_test.moc"
