// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/storyaccess.h"

#include "ui/reading/blocksource.h"
#include "ui/reading/partaccess.h"
#include "ui/reading/storyview.h"

#include <QAccessibleWidget>
#include <QTextBlock>

namespace sarika
{

using namespace Qt::StringLiterals;

namespace
{

QAccessible::Role roleOf(Part part)
{
    switch (part) {
    case Part::Headline:
    case Part::Heading:
    case Part::Subheading:
    case Part::ListTitle:
        return QAccessible::Heading;
    case Part::Photo:
        return QAccessible::Graphic;
    case Part::Item:
        return QAccessible::ListItem;
    case Part::RankedPhoto: // its headline is beside it
    case Part::CopyCode:
        return QAccessible::NoRole;
    default:
        return QAccessible::Paragraph;
    }
}

// A caption is said as the name of its photo, not once more.
QList<SpokenPart> partsOf(const QTextDocument &page)
{
    QList<SpokenPart> parts;
    bool afterPhoto = false;
    for (QTextBlock block = page.begin(); block.isValid(); block = block.next()) {
        const BlockSource *source = BlockSource::of(block);
        const QAccessible::Role role = source ? roleOf(source->part()) : QAccessible::NoRole;
        if (role == QAccessible::NoRole)
            continue;
        const int number = block.blockNumber();
        if (std::exchange(afterPhoto, role == QAccessible::Graphic) && source->part() == Part::Caption) {
            parts.last().text = source->text();
            parts.last().words = number;
        } else if (role == QAccessible::Graphic) {
            parts << SpokenPart{role, StoryView::tr("Photo"), number, -1};
        } else if (!source->text().trimmed().isEmpty()) {
            parts << SpokenPart{role, source->text(), number, number};
        }
    }
    return parts;
}

/// The view as a document whose children are the parts of its page; after them what Qt's widget has.
class StoryAccess final : public QAccessibleWidget
{
public:
    explicit StoryAccess(StoryView &view) : QAccessibleWidget(&view, QAccessible::Document), m_view(view) {}

    ~StoryAccess() override { forget(); }

    int childCount() const override { return int(parts().size()) + QAccessibleWidget::childCount(); }

    QAccessibleInterface *child(int index) const override
    {
        const QList<QAccessible::Id> &ours = parts();
        return index < ours.size() ? QAccessible::accessibleInterface(ours.value(index))
                                   : QAccessibleWidget::child(index - int(ours.size()));
    }

    int indexOfChild(const QAccessibleInterface *child) const override
    {
        const QList<QAccessible::Id> &ours = parts();
        const qsizetype index = ours.indexOf(QAccessible::uniqueId(const_cast<QAccessibleInterface *>(child)));
        const int other = index < 0 ? QAccessibleWidget::indexOfChild(child) : -1;
        return index >= 0 ? int(index) : other < 0 ? -1 : other + int(ours.size());
    }

    QAccessibleInterface *childAt(int x, int y) const override
    {
        for (const QAccessible::Id id : parts()) {
            QAccessibleInterface *part = QAccessible::accessibleInterface(id);
            if (part->rect().contains(x, y))
                return part;
        }
        return QAccessibleWidget::childAt(x, y);
    }

private:
    const QList<QAccessible::Id> &parts() const
    {
        QTextDocument *page = m_view.document();
        if (m_page == page && m_characters == page->characterCount())
            return m_parts;
        forget();
        for (const SpokenPart &part : partsOf(*page))
            m_parts << QAccessible::registerAccessibleInterface(new PartAccess(m_view, part));
        m_page = page;
        m_characters = page->characterCount();
        return m_parts;
    }

    void forget() const
    {
        for (const QAccessible::Id id : std::exchange(m_parts, {}))
            QAccessible::deleteAccessibleInterface(id);
    }

    StoryView &m_view;
    mutable QPointer<QTextDocument> m_page; // that m_parts stand for
    mutable int m_characters = -1;
    mutable QList<QAccessible::Id> m_parts;
};

QAccessibleInterface *makeStoryAccess(const QString &className, QObject *object)
{
    auto *view = className == "sarika::StoryView"_L1 ? qobject_cast<StoryView *>(object) : nullptr;
    return view ? new StoryAccess(*view) : nullptr;
}

} // namespace

void tellCaret(StoryView &view)
{
    QAccessibleInterface *page = QAccessible::queryAccessibleInterface(&view);
    for (int index = 0; index < page->childCount(); ++index) {
        const QAccessibleTextInterface *words = page->child(index)->textInterface();
        if (!words || words->cursorPosition() < 0)
            continue;
        QAccessibleTextCursorEvent moved(page->child(index), words->cursorPosition());
        return QAccessible::updateAccessibility(&moved);
    }
}

void installStoryAccess()
{
    QAccessible::installFactory(makeStoryAccess);
}

} // namespace sarika
