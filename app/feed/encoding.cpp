// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/feed/encoding.h"

#include "app/feed/encodingnames.h"

#include <iconv.h>
#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>

#include <cerrno>
#include <cstdint>
#include <cstring>
#include <memory>

namespace sarika
{

namespace
{

constexpr qsizetype headLength = 512;
constexpr qsizetype detectorLength = 65'536;

struct Utf8Count
{
    qsizetype good = 0; // multi-byte characters
    qsizetype bad = 0;  // bytes that belong to none
};

// Length of the well-formed UTF-8 character at `at`; 0 where there is none.
int characterLength(const uchar *at, const uchar *end)
{
    const uchar lead = *at;
    const int length = lead < 0x80 ? 1 : lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0;
    if (length == 0 || end - at < length)
        return 0;
    for (int next = 1; next < length; ++next) {
        if ((at[next] & 0xC0) != 0x80)
            return 0;
    }
    const bool overlong = (lead == 0xE0 && at[1] < 0xA0) || (lead == 0xF0 && at[1] < 0x90);
    const bool beyond = (lead == 0xED && at[1] > 0x9F) || (lead == 0xF4 && at[1] > 0x8F);
    return overlong || beyond ? 0 : length;
}

// Eight bytes at a time.
const uchar *afterAscii(const uchar *at, const uchar *end)
{
    while (end - at >= 8) {
        std::uint64_t eight = 0;
        std::memcpy(&eight, at, 8);
        if (eight & 0x8080'8080'8080'8080)
            break;
        at += 8;
    }
    while (at < end && *at < 0x80)
        ++at;
    return at;
}

Utf8Count countUtf8(QByteArrayView bytes)
{
    Utf8Count count;
    const auto *at = reinterpret_cast<const uchar *>(bytes.data());
    const uchar *end = at + bytes.size();
    while (at < end) {
        if (*at < 0x80) {
            at = afterAscii(at, end);
            continue;
        }
        const int length = characterLength(at, end);
        (length ? count.good : count.bad) += 1;
        at += std::max(length, 1);
    }
    return count;
}

// Bad bytes as U+FFFD.
QByteArray repairedUtf8(QByteArrayView bytes)
{
    QByteArray repaired;
    repaired.reserve(bytes.size() + 64);
    const auto *begin = reinterpret_cast<const uchar *>(bytes.data());
    const uchar *end = begin + bytes.size();
    for (const uchar *at = begin; at < end;) {
        const int length = characterLength(at, end);
        if (length)
            repaired.append(reinterpret_cast<const char *>(at), length);
        else
            repaired.append("\xEF\xBF\xBD");
        at += std::max(length, 1);
    }
    return repaired;
}

QByteArray withoutControls(QByteArray text)
{
    const auto isControl = [](char c) { return (uchar(c) < 0x20) & (c != '\t') & (c != '\n') & (c != '\r'); };
    uchar any = 0; // no way out of the loop: many bytes at a time
    for (const char c : std::as_const(text))
        any |= uchar(isControl(c));
    if (any)
        text.removeIf(isControl);
    return text;
}

QByteArray word(QByteArrayView text, qsizetype from)
{
    while (from < text.size() && (text[from] == ' ' || text[from] == '=' || text[from] == '"' || text[from] == '\''))
        ++from;
    qsizetype end = from;
    while (end < text.size() && !QByteArrayView(" \t\r\n;\"'?>,").contains(text[end]))
        ++end;
    return text.sliced(from, end - from).toByteArray().toLower();
}

QByteArray declaredInXml(QByteArrayView bytes)
{
    const QByteArrayView head = bytes.first(std::min(bytes.size(), headLength));
    const qsizetype declaration = head.indexOf("<?xml");
    const qsizetype end = declaration < 0 ? -1 : head.indexOf('>', declaration);
    if (end < 0)
        return {};
    const qsizetype name = head.first(end).indexOf("encoding", declaration);
    return name < 0 ? QByteArray() : word(head.first(end), name + 8);
}

QByteArray declaredInType(const QString &contentType)
{
    const QByteArray type = contentType.toUtf8().toLower();
    const qsizetype name = type.indexOf("charset");
    return name < 0 ? QByteArray() : word(type, name + 7);
}

QByteArray converted(QByteArrayView bytes, const QByteArray &from);

// The C library knows some that ICU does not: KOI8-T, RK1048, the Macs of Eastern Europe. Null where it does not
// either.
QByteArray convertedByLibc(QByteArrayView bytes, const QByteArray &from)
{
    constexpr auto unknown = std::uintptr_t(-1);
    const iconv_t converter = iconv_open("UTF-8", from.constData());
    if (reinterpret_cast<std::uintptr_t>(converter) == unknown)
        return {};
    QByteArray utf8;
    char *in = const_cast<char *>(bytes.data()); // iconv only reads it
    std::size_t left = std::size_t(bytes.size());
    while (left > 0) {
        char piece[4096];
        char *out = piece;
        std::size_t room = sizeof piece;
        const bool stuck = iconv(converter, &in, &left, &out, &room) == std::size_t(-1) && errno != E2BIG;
        utf8.append(piece, out - piece);
        if (stuck) {
            utf8.append("\xEF\xBF\xBD");
            ++in;
            --left;
        }
    }
    iconv_close(converter);
    return utf8.isNull() ? QByteArray("") : utf8;
}

// Python and others write mac_greek and maccyrillic; what nobody knows at all is near enough to Mac Roman.
QByteArray convertedByOthers(QByteArrayView bytes, const QByteArray &name)
{
    for (const QByteArray &spelt : {name, QByteArray(name).replace('_', '-')}) {
        if (const QByteArray text = convertedByLibc(bytes, spelt); !text.isNull())
            return text;
    }
    if (name.startsWith("x-mac-"))
        return converted(bytes, "macintosh");
    const bool mac = name.startsWith("mac") && name != "macintosh";
    return mac ? converted(bytes, "x-mac-" + name.sliced(3).replace("_", "").replace("-", "")) : QByteArray();
}

// Null where nobody knows the encoding.
QByteArray converted(QByteArrayView bytes, const QByteArray &from)
{
    UErrorCode problem = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, void (*)(UConverter *)> converter(ucnv_open(from.constData(), &problem),
                                                                        &ucnv_close);
    if (U_FAILURE(problem))
        return convertedByOthers(bytes, from);
    QByteArray utf8(bytes.size() + bytes.size() / 2 + 16, Qt::Uninitialized);
    const auto run = [&] {
        problem = U_ZERO_ERROR;
        ucnv_reset(converter.get());
        return ucnv_toAlgorithmic(UCNV_UTF8, converter.get(), utf8.data(), int(utf8.size()), bytes.data(),
                                  int(bytes.size()), &problem);
    };
    int length = run();
    if (problem == U_BUFFER_OVERFLOW_ERROR) {
        utf8.resize(length + 1);
        length = run();
    }
    if (U_FAILURE(problem))
        return {};
    utf8.truncate(length);
    return utf8;
}

// A mainframe's: “<?xml” begins with 4C 6F A7 94 93. Its declaration reads the same in all of them.
QByteArray convertedFromEbcdic(QByteArrayView bytes)
{
    const QByteArray ascii = converted(bytes.first(std::min(bytes.size(), headLength)), "ibm-037");
    QByteArray name = declaredInXml(ascii);
    name.replace('_', '-');
    const QByteArray text = name.isEmpty() ? QByteArray() : converted(bytes, name);
    return text.isEmpty() || !text.startsWith("<?xml") ? converted(bytes, "ibm-037") : text;
}

// UTF-16 and 32 give themselves away by BOM or by the NULs of their ASCII.
QByteArray wideEncoding(QByteArrayView bytes)
{
    if (bytes.startsWith(QByteArrayView("\xFF\xFE\0\0", 4)) || bytes.startsWith(QByteArrayView("<\0\0\0", 4)))
        return "utf-32le";
    if (bytes.startsWith(QByteArrayView("\0\0\xFE\xFF", 4)) || bytes.startsWith(QByteArrayView("\0\0\0<", 4)))
        return "utf-32be";
    if (bytes.startsWith("\xFF\xFE"))
        return "utf-16le";
    if (bytes.startsWith("\xFE\xFF"))
        return "utf-16be";
    qsizetype even = 0;
    qsizetype odd = 0;
    const qsizetype head = std::min(bytes.size(), headLength);
    for (qsizetype at = 0; at < head; ++at)
        (at % 2 ? odd : even) += bytes[at] == 0;
    if (odd > head / 4 && even < head / 16)
        return "utf-16le";
    return even > head / 4 && odd < head / 16 ? "utf-16be" : "";
}

QByteArray detected(QByteArrayView bytes)
{
    constexpr int sure = 30; // per cent
    UErrorCode problem = U_ZERO_ERROR;
    const std::unique_ptr<UCharsetDetector, void (*)(UCharsetDetector *)> detector(ucsdet_open(&problem),
                                                                                   &ucsdet_close);
    if (U_FAILURE(problem))
        return {};
    ucsdet_enableInputFilter(detector.get(), true); // without the tags
    ucsdet_setText(detector.get(), bytes.data(), int(std::min(bytes.size(), detectorLength)), &problem);
    const UCharsetMatch *match = ucsdet_detect(detector.get(), &problem);
    if (U_FAILURE(problem) || !match || ucsdet_getConfidence(match, &problem) < sure)
        return {};
    return QByteArray(ucsdet_getName(match, &problem)).toLower();
}

// What no declaration explains.
QByteArray guessed(QByteArrayView bytes, const Utf8Count &count, bool declared)
{
    if (count.good >= count.bad)
        return repairedUtf8(bytes);
    const QByteArray name = declared ? QByteArray() : encodingMeant(detected(bytes));
    const QByteArray text = name.isEmpty() || name.startsWith("utf-16") ? QByteArray() : converted(bytes, name);
    return text.isEmpty() ? converted(bytes, "windows-1252") : text;
}

// Sound UTF-8 is hardly ever anything else: believed against a declaration of Latin-1 that was copied along, against
// any other where the server says UTF-8 too.
bool isUtf8AfterAll(const Utf8Count &count, const QByteArray &declared, const QString &contentType)
{
    constexpr qsizetype enough = 4; // characters; a few pairs of Latin-1 signs may look the same
    if (count.bad > 0)
        return false;
    const bool latin = declared == "windows-1252" || declared == "windows-1254" || declared == "iso-8859-15";
    return (latin && count.good >= enough) || (count.good > 0 && declaredInType(contentType) == "utf-8");
}

QByteArray decoded(QByteArrayView bytes, const QString &contentType)
{
    if (bytes.startsWith("\x4C\x6F\xA7\x94\x93"))
        return convertedFromEbcdic(bytes);
    if (const QByteArray wide = wideEncoding(bytes); !wide.isEmpty()) {
        QByteArray text = converted(bytes, wide);
        return text.startsWith("\xEF\xBB\xBF") ? text.sliced(3) : text;
    }
    if (bytes.startsWith("\xEF\xBB\xBF"))
        return repairedUtf8(bytes.sliced(3));
    QByteArray name = encodingMeant(declaredInXml(bytes));
    if (name.isEmpty())
        name = encodingMeant(declaredInType(contentType));
    const Utf8Count count = countUtf8(bytes);
    if (count.good + count.bad == 0 && !isSevenBitEncoding(name))
        return bytes.toByteArray();
    if (isUtf8AfterAll(count, name, contentType))
        return bytes.toByteArray();
    const bool unusable = name.isEmpty() || name == "utf-8" || name.startsWith("utf-16") || name.startsWith("utf-32");
    if (!unusable) {
        const QByteArray text = converted(bytes, name);
        if (!text.isNull())
            return text;
    }
    return count.bad == 0 ? bytes.toByteArray() : guessed(bytes, count, !name.isEmpty());
}

} // namespace

QByteArray toUtf8(QByteArrayView bytes, const QString &contentType)
{
    return withoutControls(decoded(bytes, contentType));
}

} // namespace sarika
