// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/stylesheet.h"

#include "ui/look/palette.h"

namespace sarika
{

using namespace Qt::StringLiterals;

namespace
{

constexpr auto sheet = R"(
QToolTip { background: @paper; color: @ink; border: 1px solid @hairline; padding: 4px 8px; }
QMenuBar { background: @shade; color: @ink; border: none; padding: 2px 6px; }
QMenuBar::item { background: transparent; padding: 3px 10px; border-radius: 4px; }
QMenuBar::item:selected { background: @selection; }
QMenu { background: @paper; color: @ink; border: 1px solid @hairline; padding: 4px 0; }
QMenu::item { padding: 5px 28px 5px 8px; }
QMenu::item:selected { background: @selection; }
QMenu::item:disabled { color: @asleep; }
QMenu::icon { padding-left: 12px; }
QMenu::separator { height: 1px; background: @hairline; margin: 4px 12px; }
QToolButton { background: transparent; color: @ink; border: 1px solid transparent; border-radius: 4px; padding: 4px; }
QToolButton:hover, QToolButton:pressed { background: @selection; }
QToolButton:focus { border-color: @mark; }
QToolButton:disabled { color: @asleep; }
QToolButton::menu-indicator { image: none; }
QPushButton { background: @paper; color: @ink; border: 1px solid @hairline; border-radius: 4px; padding: 5px 16px; }
QPushButton:hover { background: @selection; }
QPushButton:default { background: @mark; color: @onMark; border-color: @mark; }
QPushButton:focus { border: 2px solid @ink; padding: 4px 15px; }
QPushButton:default:focus { border: 3px double @onMark; padding: 3px 12px; }
QPushButton:disabled { background: @shade; color: @asleep; border-color: @hairline; }
QLineEdit { background: @paper; color: @ink; border: 1px solid @hairline; border-radius: 4px; padding: 4px 8px; }
QLineEdit:focus { border: 2px solid @mark; padding: 3px 7px; }
QSplitter::handle { background: @hairline; }
QProgressBar { background: @hairline; border: none; border-radius: 2px; }
QProgressBar::chunk { background: @mark; border-radius: 2px; }
QHeaderView::section { background: @shade; color: @faintInk; border: none; padding: 4px 8px; }
QTreeView::item:selected { background: @selection; color: @ink; }
QTabBar::tab { background: transparent; color: @faintInk; border: 2px solid transparent; }
QTabBar::tab { padding: 4px 6px; margin: 0 4px; }
QTabBar::tab:hover { color: @ink; }
QTabBar::tab:selected { color: @ink; border-bottom-color: @mark; }
QTabBar::tab:selected:focus { background: @selection; border-color: @mark; border-radius: 4px; }
QScrollBar { background: transparent; border: none; margin: 0; }
QScrollBar:vertical { width: 10px; }
QScrollBar:horizontal { height: 10px; }
QScrollBar::handle { background: @hairline; border-radius: 3px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: @faintInk; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
#sectionsPane QToolButton { text-align: left; }
#topBar, #masthead, #statusLine { background: @shade; }
#sectionsPane, #sections { background: @shade; }
#storiesPane, #stories, #readingPane { background: @paper; }
#commandPalette, #searchChips { background: @paper; border: 1px solid @hairline; border-radius: 6px; }
#searchChips QToolButton { border-color: @hairline; border-radius: 12px; padding: 3px 10px; }
#searchChips QToolButton:checked { background: @selection; }
#searchChips QToolButton:focus { border-color: @mark; }
#notice { background: @ink; border-radius: 6px; }
#notice QLabel { color: @paper; }
#notice QToolButton { color: @paper; border-color: @faintInk; padding: 4px 10px; }
#notice QToolButton:hover { background: @faintInk; }
)";

} // namespace

QString styleSheet(const Palette &palette)
{
    QColor asleep = palette.faintInk;
    asleep.setAlphaF(0.6F);
    const QList<std::pair<QLatin1StringView, QColor>> colours{
        {"@paper"_L1, palette.paper},         {"@shade"_L1, palette.shade},   {"@ink"_L1, palette.ink},
        {"@faintInk"_L1, palette.faintInk},   {"@onMark"_L1, palette.onMark}, {"@mark"_L1, palette.mark},
        {"@selection"_L1, palette.selection}, {"@asleep"_L1, asleep},         {"@hairline"_L1, palette.hairline},
    };
    QString made = QString::fromLatin1(sheet);
    for (const auto &[name, colour] : colours)
        made.replace(name, colour.name(colour.alpha() < 255 ? QColor::HexArgb : QColor::HexRgb));
    return made;
}

} // namespace sarika
