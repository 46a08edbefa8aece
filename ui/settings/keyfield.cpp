// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/keyfield.h"

#include <QKeySequenceEdit>
#include <QLineEdit>

namespace sarika
{

QWidget *KeyField::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &) const
{
    auto *field = new QKeySequenceEdit(parent);
    field->setMaximumSequenceLength(1);
    field->setAccessibleName(tr("Press the new key"));
    auto *line = field->findChild<QLineEdit *>();
    line->setPlaceholderText(field->accessibleName());
    line->setAccessibleName(field->accessibleName());
    auto *self = const_cast<KeyField *>(this);
    const auto heard = [self, field](const QKeySequence &key) {
        if (key.isEmpty())
            return; // left without a key
        Q_EMIT self->commitData(field);
        Q_EMIT self->closeEditor(field);
    };
    connect(field, &QKeySequenceEdit::keySequenceChanged, self, heard, Qt::SingleShotConnection);
    return field;
}

void KeyField::setEditorData(QWidget *, const QModelIndex &) const {} // begins empty

void KeyField::setModelData(QWidget *editor, QAbstractItemModel *, const QModelIndex &index) const
{
    const auto *field = static_cast<QKeySequenceEdit *>(editor);
    if (!field->keySequence().isEmpty())
        Q_EMIT typed(index, field->keySequence());
}

} // namespace sarika
