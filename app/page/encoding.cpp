// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/page/encoding.h"

#include <QRegularExpression>
#include <QStringDecoder>

#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace sarika
{

namespace
{

constexpr qsizetype metaReach = 4096;

QByteArray charsetIn(const QString &text)
{
    static const QRegularExpression charset(u"charset\\s*=\\s*[\"']?\\s*([A-Za-z0-9_:.-]+)"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    return charset.match(text).captured(1).toLatin1().toLower();
}

QByteArray charsetOfMeta(QByteArrayView bytes)
{
    static const QRegularExpression meta(u"<meta[^>]+charset\\s*=[^>]*>|<\\?xml[^>]+encoding\\s*=[^>]*>"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    const QString head = QString::fromLatin1(bytes.first(std::min(bytes.size(), metaReach)));
    QString found = meta.match(head).captured(0);
    return charsetIn(found.replace(u"encoding"_s, u"charset"_s));
}

/// What browsers really use for a label (https://encoding.spec.whatwg.org/#names-and-labels).
QByteArray realName(const QByteArray &label)
{
    if (label == "iso-8859-1" || label == "latin1" || label == "ascii" || label == "us-ascii" || label == "iso8859-1")
        return "windows-1252";
    if (label == "gb2312" || label == "gbk")
        return "gb18030";
    if (label == "shift_jis" || label == "sjis" || label == "x-sjis")
        return "windows-31j";
    if (label == "ks_c_5601-1987" || label == "euc-kr")
        return "windows-949";
    if (label == "iso-8859-9")
        return "windows-1254";
    if (label.startsWith("utf-16")) // a meta that can be read as ASCII cannot be UTF-16
        return "utf-8";
    return label;
}

QByteArray converted(QByteArrayView bytes, const QByteArray &from)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, decltype(&ucnv_close)> converter(ucnv_open(from.constData(), &status),
                                                                       ucnv_close);
    if (U_FAILURE(status))
        return {};
    QString text(bytes.size() * 2 + 16, Qt::Uninitialized);
    const int length = ucnv_toUChars(converter.get(), reinterpret_cast<UChar *>(text.data()), int(text.size()),
                                     bytes.data(), int(bytes.size()), &status);
    if (U_FAILURE(status) && status != U_STRING_NOT_TERMINATED_WARNING)
        return {};
    text.truncate(length);
    return text.toUtf8();
}

bool isSoundUtf8(QByteArrayView bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString decoded = decoder.decode(bytes);
    return !decoder.hasError() && !decoded.isEmpty();
}

QByteArray detected(QByteArrayView bytes)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UCharsetDetector, decltype(&ucsdet_close)> detector(ucsdet_open(&status), ucsdet_close);
    ucsdet_enableInputFilter(detector.get(), 1); // judge the text, not the tags
    ucsdet_setText(detector.get(), bytes.data(), int(std::min<qsizetype>(bytes.size(), 65536)), &status);
    const UCharsetMatch *match = ucsdet_detect(detector.get(), &status);
    if (U_FAILURE(status) || !match || ucsdet_getConfidence(match, &status) < 10)
        return {};
    return QByteArray(ucsdet_getName(match, &status)).toLower();
}

} // namespace

QByteArray pageAsUtf8(QByteArrayView bytes, const QString &contentType)
{
    if (bytes.startsWith("\xef\xbb\xbf"))
        return bytes.sliced(3).toByteArray();
    if (bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff"))
        return QString(QStringDecoder(QStringDecoder::Utf16).decode(bytes)).toUtf8();
    for (const QByteArray &label : {charsetIn(contentType), charsetOfMeta(bytes)}) {
        const QByteArray name = realName(label);
        if (name == "utf-8" || name == "utf8") {
            if (isSoundUtf8(bytes))
                return bytes.toByteArray();
            return QString::fromUtf8(bytes).toUtf8(); // a stray byte does not change the declared encoding
        }
        if (const QByteArray text = name.isEmpty() || isSoundUtf8(bytes) ? QByteArray() : converted(bytes, name);
            !text.isEmpty())
            return text;
    }
    if (isSoundUtf8(bytes))
        return bytes.toByteArray();
    for (const QByteArray &name : {realName(detected(bytes)), QByteArray("windows-1252")}) {
        if (const QByteArray text = name.isEmpty() ? QByteArray() : converted(bytes, name); !text.isEmpty())
            return text;
    }
    return QString::fromUtf8(bytes).toUtf8();
}

} // namespace sarika
