// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/metrics.h"

#include <QFormLayout>
#include <QWidget>

namespace sarika
{

/// The layout of settings and properties: labels at the left, fields beside them, generous room.
inline QFormLayout *makeForm(QWidget *page)
{
    auto *form = new QFormLayout(page);
    form->setContentsMargins(grid::three, grid::three, grid::three, grid::three);
    form->setHorizontalSpacing(grid::three);
    form->setVerticalSpacing(grid::two);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    return form;
}

} // namespace sarika
