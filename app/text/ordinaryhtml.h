// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/text/htmltree.h"

#include <QByteArrayView>

#include <memory_resource>

namespace sarika
{

/// A tree and how many nodes it has; no root where the text needs the whole algorithm of the HTML standard.
struct OrdinaryTree
{
    HtmlNode *root = nullptr;
    int size = 0;
};

/// Reads the ordinary markup of feeds, elements closed in the order they were opened and no tables, forms or scripts,
/// into the very tree that the HTML standard's algorithm makes of it, in a tenth of its time.
OrdinaryTree readOrdinaryHtml(QByteArrayView utf8, std::pmr::memory_resource &arena);

} // namespace sarika
