// SPDX-License-Identifier: GPL-3.0-or-later
// What nearly every file of the screen includes, compiled once. Files still include what they use.
#pragma once

#include <QAbstractItemModel>
#include <QApplication>
#include <QCoreApplication>
#include <QDateTime>
#include <QHash>
#include <QIcon>
#include <QList>
#include <QObject>
#include <QPainter>
#include <QPixmap>
#include <QString>
#include <QStyledItemDelegate>
#include <QTextCursor>
#include <QTextDocument>
#include <QUrl>
#include <QWidget>

#include <algorithm>
#include <memory>
#include <optional>
#include <vector>
