// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings.h"

#include <array>

using namespace Qt::StringLiterals;

namespace sarika
{

namespace
{

// Key and default of each setting, in one line each.
template <typename T> struct Setting
{
    QLatin1StringView key;
    T standard;
};

constexpr Setting<int> textSizeSetting{"reading/textSize"_L1, 18}; // px
constexpr Setting<int> lineSpacingSetting{"reading/lineSpacing"_L1, 100};
constexpr Setting<int> measureSetting{"reading/measure"_L1, 75};
constexpr auto latinFaceKey = "reading/latinFace"_L1;
constexpr auto khmerFaceKey = "reading/khmerFace"_L1;
constexpr Setting<bool> sourceLineSetting{"reading/sourceLine"_L1, true};
constexpr Setting<bool> caretSetting{"reading/caret"_L1, false};
constexpr Setting<int> syncMinutesSetting{"sync/minutes"_L1, 60};
constexpr Setting<bool> syncOnStartSetting{"sync/onStart"_L1, true};
constexpr Setting<qint64> bytesOfSyncSetting{"sync/bytes"_L1, 0};
constexpr Setting<qint64> bytesOfDaySetting{"sync/bytesOfDay"_L1, 0};
constexpr Setting<int> keepDaysSetting{"keep/days"_L1, 90};
constexpr Setting<qint64> keepBytesSetting{"keep/bytes"_L1, 2LL * 1024 * 1024 * 1024};
constexpr Setting<int> keepStoriesSetting{"keep/stories"_L1, 0};
constexpr Setting<qint64> keepSourceBytesSetting{"keep/sourceBytes"_L1, 0};
constexpr auto languageKey = "interface/language"_L1;
constexpr auto meteredKey = "sync/metered"_L1;
constexpr auto lunarDateKey = "interface/lunarDate"_L1;
constexpr Setting<bool> latinDigitsSetting{"interface/latinDigits"_L1, false};
constexpr auto themeKey = "interface/theme"_L1;

template <typename T> T read(const QSettings &file, const Setting<T> &setting)
{
    const QVariant value = file.value(setting.key);
    return value.canConvert<T>() ? value.value<T>() : setting.standard;
}

// Whether the value is a new one; then it is written.
template <typename T> bool write(QSettings &file, QLatin1StringView key, const T &before, const T &after)
{
    if (before == after && file.contains(key))
        return false;
    file.setValue(key, after);
    return before != after;
}

// The themes by their names in the file; System is every other.
constexpr std::array themeNames{
    std::pair{Settings::Theme::Light, "light"_L1},
    std::pair{Settings::Theme::Sepia, "sepia"_L1},
    std::pair{Settings::Theme::Dark, "dark"_L1},
    std::pair{Settings::Theme::HighContrast, "contrast"_L1},
};

TextStyle bounded(TextStyle style)
{
    style.size = qBound(TextStyle::smallest, style.size, TextStyle::largest);
    style.spacing = qBound(90, style.spacing, 150);
    style.measure = qBound(45, style.measure, 90);
    return style;
}

QString meteredName(Settings::Metered metered)
{
    switch (metered) {
    case Settings::Metered::Sync:
        return u"sync"_s;
    case Settings::Metered::Wait:
        return u"wait"_s;
    case Settings::Metered::Ask:
        break;
    }
    return u"ask"_s;
}

} // namespace

Settings::Settings(const QString &file, QObject *parent) : QObject(parent), m_file(file, QSettings::IniFormat) {}

Language Settings::language() const
{
    const QString code = m_file.value(languageKey).toString();
    return code.isEmpty() ? systemLanguage() : languageFromCode(code);
}

void Settings::setLanguage(Language language)
{
    if (write(m_file, languageKey, languageCode(Settings::language()), languageCode(language)))
        Q_EMIT languageChanged(language);
}

Digits Settings::digits() const
{
    return read(m_file, latinDigitsSetting) ? Digits::Latin : Digits::Khmer;
}

void Settings::setDigits(Digits digits)
{
    if (write(m_file, latinDigitsSetting.key, Settings::digits() == Digits::Latin, digits == Digits::Latin))
        Q_EMIT digitsChanged(digits);
}

bool Settings::lunarDate() const
{
    return read(m_file, Setting<bool>{lunarDateKey, language() == Language::Khmer});
}

void Settings::setLunarDate(bool on)
{
    if (write(m_file, lunarDateKey, lunarDate(), on))
        Q_EMIT lunarDateChanged(on);
}

QString Settings::themeName(Theme theme)
{
    for (const auto &[known, name] : themeNames) {
        if (known == theme)
            return name;
    }
    return u"system"_s;
}

std::optional<Settings::Theme> Settings::themeFromName(const QString &name)
{
    for (const auto &[theme, known] : themeNames) {
        if (known == name)
            return theme;
    }
    return name == "system"_L1 ? std::optional(Theme::System) : std::nullopt;
}

Settings::Theme Settings::theme() const
{
    return themeFromName(m_file.value(themeKey).toString()).value_or(Theme::System);
}

void Settings::setTheme(Theme theme)
{
    if (write(m_file, themeKey, themeName(Settings::theme()), themeName(theme)))
        Q_EMIT themeChanged(theme);
}

TextStyle Settings::textStyle() const
{
    const TextStyle usual;
    const auto face = [this](QLatin1StringView key, const QString &standard) {
        const QString named = m_file.value(key).toString();
        return named.isEmpty() ? standard : named;
    };
    return bounded({.size = read(m_file, textSizeSetting),
                    .spacing = read(m_file, lineSpacingSetting),
                    .measure = read(m_file, measureSetting),
                    .latinFace = face(latinFaceKey, usual.latinFace),
                    .khmerFace = face(khmerFaceKey, usual.khmerFace)});
}

void Settings::setTextStyle(const TextStyle &style)
{
    const TextStyle before = textStyle();
    const TextStyle after = bounded(style);
    if (after == before)
        return;
    m_file.setValue(textSizeSetting.key, after.size);
    m_file.setValue(lineSpacingSetting.key, after.spacing);
    m_file.setValue(measureSetting.key, after.measure);
    m_file.setValue(latinFaceKey, after.latinFace);
    m_file.setValue(khmerFaceKey, after.khmerFace);
    Q_EMIT textStyleChanged(after);
}

void Settings::setTextSize(int px)
{
    TextStyle style = textStyle();
    style.size = px;
    setTextStyle(style);
}

bool Settings::sourceLine() const
{
    return read(m_file, sourceLineSetting);
}

void Settings::setSourceLine(bool on)
{
    if (write(m_file, sourceLineSetting.key, sourceLine(), on))
        Q_EMIT sourceLineChanged(on);
}

bool Settings::caret() const
{
    return read(m_file, caretSetting);
}

void Settings::setCaret(bool on)
{
    if (write(m_file, caretSetting.key, caret(), on))
        Q_EMIT caretChanged(on);
}

int Settings::syncMinutes() const
{
    return qMax(0, read(m_file, syncMinutesSetting));
}

void Settings::setSyncMinutes(int minutes)
{
    if (write(m_file, syncMinutesSetting.key, syncMinutes(), qMax(0, minutes)))
        Q_EMIT syncTimesChanged();
}

bool Settings::syncOnStart() const
{
    return read(m_file, syncOnStartSetting);
}

void Settings::setSyncOnStart(bool on)
{
    if (write(m_file, syncOnStartSetting.key, syncOnStart(), on))
        Q_EMIT syncTimesChanged();
}

Settings::Metered Settings::metered() const
{
    const QString name = m_file.value(meteredKey).toString();
    return name == "sync"_L1 ? Metered::Sync : name == "wait"_L1 ? Metered::Wait : Metered::Ask;
}

void Settings::setMetered(Metered metered)
{
    if (write(m_file, meteredKey, meteredName(Settings::metered()), meteredName(metered)))
        Q_EMIT syncTimesChanged();
}

qint64 Settings::bytesOfSync() const
{
    return qMax(qint64(0), read(m_file, bytesOfSyncSetting));
}

void Settings::setBytesOfSync(qint64 bytes)
{
    if (write(m_file, bytesOfSyncSetting.key, bytesOfSync(), qMax(qint64(0), bytes)))
        Q_EMIT syncTimesChanged();
}

qint64 Settings::bytesOfDay() const
{
    return qMax(qint64(0), read(m_file, bytesOfDaySetting));
}

void Settings::setBytesOfDay(qint64 bytes)
{
    if (write(m_file, bytesOfDaySetting.key, bytesOfDay(), qMax(qint64(0), bytes)))
        Q_EMIT syncTimesChanged();
}

int Settings::keepDays() const
{
    return qMax(0, read(m_file, keepDaysSetting));
}

void Settings::setKeepDays(int days)
{
    if (write(m_file, keepDaysSetting.key, keepDays(), qMax(0, days)))
        Q_EMIT retentionChanged();
}

qint64 Settings::keepBytes() const
{
    return qMax(qint64(0), read(m_file, keepBytesSetting));
}

void Settings::setKeepBytes(qint64 bytes)
{
    if (write(m_file, keepBytesSetting.key, keepBytes(), qMax(qint64(0), bytes)))
        Q_EMIT retentionChanged();
}

int Settings::keepStories() const
{
    return qMax(0, read(m_file, keepStoriesSetting));
}

void Settings::setKeepStories(int stories)
{
    if (write(m_file, keepStoriesSetting.key, keepStories(), qMax(0, stories)))
        Q_EMIT retentionChanged();
}

qint64 Settings::keepSourceBytes() const
{
    return qMax(qint64(0), read(m_file, keepSourceBytesSetting));
}

void Settings::setKeepSourceBytes(qint64 bytes)
{
    if (write(m_file, keepSourceBytesSetting.key, keepSourceBytes(), qMax(qint64(0), bytes)))
        Q_EMIT retentionChanged();
}

std::optional<QString> Settings::keys(const QString &action) const
{
    const QString key = u"keyboard/"_s + action;
    return m_file.contains(key) ? std::optional(m_file.value(key).toString()) : std::nullopt;
}

void Settings::setKeys(const QString &action, const std::optional<QString> &keys)
{
    if (keys == Settings::keys(action))
        return;
    if (keys)
        m_file.setValue(u"keyboard/"_s + action, *keys);
    else
        m_file.remove(u"keyboard/"_s + action);
    Q_EMIT keysChanged(action);
}

QByteArray Settings::state(const QString &key) const
{
    return m_file.value(u"window/"_s + key).toByteArray();
}

void Settings::setState(const QString &key, const QByteArray &state)
{
    m_file.setValue(u"window/"_s + key, state);
}

} // namespace sarika
