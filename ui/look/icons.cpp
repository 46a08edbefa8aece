// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/icons.h"

#include "ui/look/palette.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

#include <array>

namespace sarika
{

using namespace Qt::StringLiterals;

namespace
{

constexpr std::array names{
    "sync",         "cancel",         "star",     "starfilled",  "unreaddot",  "unread",       "read",
    "offlineready", "offlinemissing", "text",     "textmissing", "photo",      "photomissing", "search",
    "add",          "newspaper",      "section",  "latest",      "mostviewed", "settings",     "browser",
    "copylink",     "next",           "previous", "larger",      "smaller",    "back",         "language",
    "warning",      "menu",           "unfollow", "rename",      "myna",
};

QByteArray drawingOf(Icon icon, const QColor &colour)
{
    QFile file(u":/icons/%1.svg"_s.arg(QLatin1StringView(names.at(static_cast<size_t>(icon)))));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return file.readAll().replace("currentColor", colour.name().toLatin1());
}

/// Draws an icon at any size.
class DrawnIconEngine : public QIconEngine
{
public:
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap drawn(size);
        drawn.fill(Qt::transparent);
        QPainter painter(&drawn);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return drawn;
    }

    // From Qt 6.8 on the size is in device-independent px.
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override
    {
        QPixmap drawn = pixmap(size * scale, mode, state);
        drawn.setDevicePixelRatio(scale);
        return drawn;
    }
};

/// One line icon in the ink of the program's palette.
class LineIconEngine final : public DrawnIconEngine
{
public:
    LineIconEngine(Icon icon, Ink ink) : m_icon(icon), m_ink(ink) {}

    void paint(QPainter *painter, const QRect &place, QIcon::Mode mode, QIcon::State) override
    {
        painter->save();
        painter->setOpacity(painter->opacity() * (mode == QIcon::Disabled ? 0.4 : 1.0));
        paintIcon(*painter, m_icon, place, colour());
        painter->restore();
    }

    QIconEngine *clone() const override { return new LineIconEngine(m_icon, m_ink); }

private:
    QColor colour() const
    {
        const Palette palette = paletteFor(QGuiApplication::palette());
        return m_ink == Ink::Mark ? palette.mark : m_ink == Ink::Faint ? palette.faintInk : palette.ink;
    }

    Icon m_icon;
    Ink m_ink;
};

/// The myna in its own colours. Not by Qt's plugin for such files: it is a package of its own, and may not be there.
class ProgramIconEngine final : public DrawnIconEngine
{
public:
    void paint(QPainter *painter, const QRect &place, QIcon::Mode, QIcon::State) override
    {
        QSvgRenderer(u":/icons/sarika.svg"_s).render(painter, place);
    }

    QIconEngine *clone() const override { return new ProgramIconEngine(); }
};

} // namespace

QIcon lineIcon(Icon icon, Ink ink)
{
    return QIcon(new LineIconEngine(icon, ink));
}

void paintIcon(QPainter &painter, Icon icon, const QRectF &place, const QColor &colour)
{
    QSvgRenderer drawing(drawingOf(icon, colour));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    drawing.render(&painter, place);
    painter.restore();
}

QIcon programIcon()
{
    return QIcon(new ProgramIconEngine());
}

} // namespace sarika
