// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>

class QPainter;
class QRectF;

namespace sarika
{

/// Our own line icons: a 24 px grid, one stroke of 1.5.
enum class Icon {
    Sync,
    Cancel,
    Star,
    StarFilled,
    UnreadDot,
    Unread,
    Read,
    OfflineReady,
    OfflineMissing,
    Text,
    TextMissing,
    Photo,
    PhotoMissing,
    Search,
    Add,
    Newspaper,
    Section,
    Latest,
    MostViewed,
    Settings,
    Browser,
    CopyLink,
    Next,
    Previous,
    Larger,
    Smaller,
    Back,
    Language,
    Warning,
    Menu,
    Unfollow,
    Rename,
    Myna,
};

/// What an icon is drawn in; followed live when the program's palette changes.
enum class Ink { Plain, Faint, Mark };

/// For buttons and actions: sharp at every device pixel ratio, tinted by the program's palette.
QIcon lineIcon(Icon icon, Ink ink = Ink::Plain);

/// For delegates and pages of our own.
void paintIcon(QPainter &painter, Icon icon, const QRectF &place, const QColor &colour);

/// The program's icon, in colour.
QIcon programIcon();

} // namespace sarika
