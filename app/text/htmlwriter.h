// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

#include <string>
#include <vector>

namespace sarika
{

/// Writes clean HTML: every text escaped, every element closed, empty ones taken back. Tags are views that live until
/// their element is closed.
class HtmlWriter final
{
public:
    explicit HtmlWriter(qsizetype expected) { m_out.reserve(std::size_t(expected)); } // bytes

    void open(QByteArrayView tag);
    void close(); // the innermost open element
    void leaf(QByteArrayView tag);
    void attribute(QByteArrayView name, QByteArrayView value); // of the element just opened, or of the leaf
    void text(QByteArrayView utf8, bool asTyped);              // asTyped: white space stays (pre)

    QString take();

private:
    struct Element
    {
        QByteArrayView tag;
        std::size_t start = 0;
        bool filled = false;
    };

    void put(QByteArrayView bytes) { m_out.append(bytes.data(), std::size_t(bytes.size())); }

    void fill();

    std::string m_out;
    std::vector<Element> m_open;
};

} // namespace sarika
