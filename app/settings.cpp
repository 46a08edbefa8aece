// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings.h"

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
constexpr int smallestText = 12;
constexpr int largestText = 48;
constexpr Setting<int> syncMinutesSetting{"sync/minutes"_L1, 60};
constexpr Setting<bool> syncOnStartSetting{"sync/onStart"_L1, true};
constexpr Setting<qint64> bytesOfSyncSetting{"sync/bytes"_L1, 0};
constexpr Setting<qint64> bytesOfDaySetting{"sync/bytesOfDay"_L1, 0};
constexpr Setting<int> keepDaysSetting{"keep/days"_L1, 90};
constexpr Setting<qint64> keepBytesSetting{"keep/bytes"_L1, 2LL * 1024 * 1024 * 1024};
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

QString themeName(Settings::Theme theme)
{
    switch (theme) {
    case Settings::Theme::Light:
        return u"light"_s;
    case Settings::Theme::Dark:
        return u"dark"_s;
    case Settings::Theme::System:
        break;
    }
    return u"system"_s;
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

Settings::Theme Settings::theme() const
{
    const QString name = m_file.value(themeKey).toString();
    return name == "light"_L1 ? Theme::Light : name == "dark"_L1 ? Theme::Dark : Theme::System;
}

void Settings::setTheme(Theme theme)
{
    if (write(m_file, themeKey, themeName(Settings::theme()), themeName(theme)))
        Q_EMIT themeChanged(theme);
}

int Settings::textSize() const
{
    return qBound(smallestText, read(m_file, textSizeSetting), largestText);
}

void Settings::setTextSize(int px)
{
    if (write(m_file, textSizeSetting.key, textSize(), qBound(smallestText, px, largestText)))
        Q_EMIT textSizeChanged(textSize());
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

QByteArray Settings::state(const QString &key) const
{
    return m_file.value(u"window/"_s + key).toByteArray();
}

void Settings::setState(const QString &key, const QByteArray &state)
{
    m_file.setValue(u"window/"_s + key, state);
}

} // namespace sarika
