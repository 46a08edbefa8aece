// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

namespace sarika
{

/// Writes clean HTML: every text escaped, every element closed, empty ones taken back.
class HtmlWriter final
{
public:
    void open(QByteArrayView tag, const QByteArray &attributes = {}); // attributes: as attribute() makes them
    void close();                                                     // the innermost open element
    void leaf(QByteArrayView tag, const QByteArray &attributes = {});
    void text(QByteArrayView utf8, bool asTyped); // asTyped: white space stays (pre)

    static QByteArray attribute(QByteArrayView name, QByteArrayView value);

    qsizetype depth() const { return m_open.size(); }

    QByteArray take();

private:
    struct Element
    {
        QByteArray tag;
        qsizetype start = 0;
        bool filled = false;
    };

    void fill();

    QByteArray m_out;
    QList<Element> m_open;
};

} // namespace sarika
