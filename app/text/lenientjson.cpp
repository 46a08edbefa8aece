// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/lenientjson.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstring>

namespace sarika
{

namespace
{

QJsonValue strict(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (document.isObject())
        return document.object();
    if (document.isArray())
        return document.array();
    return QJsonValue(QJsonValue::Undefined);
}

/// Copies JSON, mending what a strict reader refuses.
class Mender final
{
public:
    explicit Mender(QByteArrayView json) : m_json(json) {}

    QByteArray mend()
    {
        for (m_at = 0; m_at < m_json.size(); ++m_at) {
            if (m_inString)
                inString(m_json[m_at]);
            else
                outside(m_json[m_at]);
        }
        return m_out;
    }

private:
    char peek(qsizetype by) const { return m_at + by < m_json.size() ? m_json[m_at + by] : '\0'; }

    void inString(char c)
    {
        if (c == '\\') {
            const char next = peek(1);
            ++m_at;
            if (next != '\0' && std::strchr("\"\\/bfnrtu", next))
                m_out.append('\\').append(next);
            else if (static_cast<unsigned char>(next) >= 0x20)
                m_out += next; // \' and the like
        } else if (c == '"') {
            m_out += c;
            m_inString = false;
        } else {
            m_out += static_cast<unsigned char>(c) < 0x20 ? ' ' : c;
        }
    }

    void outside(char c)
    {
        if (c == '/' && peek(1) == '*')
            skipPast("*/");
        else if (c == '/' && peek(1) == '/')
            skipPast("\n");
        else if (c == ']' && peek(1) == ']' && peek(2) == '>')
            m_at = m_json.size(); // the end of <![CDATA[
        else if (c == '<' || c == ';')
            skipMark();
        else
            take(c);
    }

    void take(char c)
    {
        if (c == '}' || c == ']') {
            while (!m_out.isEmpty() && (m_out.back() == ',' || m_out.back() == ' ' || m_out.back() == '\n'))
                m_out.chop(1);
        }
        m_out += c == '\t' || c == '\r' ? ' ' : c;
        m_inString = c == '"';
    }

    // <![CDATA[, <!-- and such around the JSON
    void skipMark()
    {
        constexpr qsizetype markLength = 9; // its own bracket does not count
        qsizetype next = m_at + 1;
        while (next < m_json.size() && m_json[next] != '{' && (m_json[next] != '[' || next < m_at + markLength))
            ++next;
        m_at = next - 1;
    }

    void skipPast(QByteArrayView mark)
    {
        const auto found = m_json.sliced(m_at).indexOf(mark);
        m_at = found < 0 ? m_json.size() : m_at + found + mark.size() - 1;
    }

    QByteArrayView m_json;
    QByteArray m_out;
    qsizetype m_at = 0;
    bool m_inString = false;
};

} // namespace

QJsonValue readLenientJson(QByteArrayView json)
{
    const QByteArray whole = json.trimmed().toByteArray();
    if (const QJsonValue value = strict(whole); !value.isUndefined())
        return value;
    QByteArray mended = Mender(whole).mend().trimmed();
    for (int tries = 0; tries < 4 && !mended.isEmpty(); ++tries) {
        if (const QJsonValue value = strict(mended); !value.isUndefined())
            return value;
        const auto last = mended.lastIndexOf('}', mended.size() - 2); // something after the end
        mended.truncate(last < 0 ? 0 : last + 1);
    }
    return QJsonValue(QJsonValue::Undefined);
}

} // namespace sarika
