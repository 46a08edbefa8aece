// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/text/wordsforpeople.h"

#include <QObject>
#include <QSettings>

#include <optional>

namespace sarika
{

/// How stories are set.
struct TextStyle
{
    static constexpr int smallest = 11; // px at 1x: 8 pt
    static constexpr int largest = 64;  // 48 pt

    int size = 18;                               // body, px at 1x
    int spacing = 100;                           // percent of the usual distance of lines, 90 to 150
    int measure = 75;                            // characters of a line at most, 45 to 90
    QString latinFace = QStringLiteral("serif"); // "serif" and "sans": our own; else a family that is installed
    QString khmerFace = QStringLiteral("serif");

    bool operator==(const TextStyle &) const = default;
};

/// What the reader set, typed; one signal a change.
class Settings final : public QObject
{
    Q_OBJECT

public:
    enum class Theme { System, Light, Sepia, Dark, HighContrast };
    enum class Metered { Sync, Ask, Wait }; // where every byte may cost

    explicit Settings(const QString &file, QObject *parent = nullptr);

    Language language() const; // first start: the system's
    void setLanguage(Language language);

    Digits digits() const; // of a Khmer interface
    void setDigits(Digits digits);

    bool lunarDate() const; // beside the date in the window; not set yet: where the interface is Khmer
    void setLunarDate(bool on);

    Theme theme() const;
    void setTheme(Theme theme);
    static QString themeName(Theme theme); // as in the file and on the command line
    static std::optional<Theme> themeFromName(const QString &name);

    TextStyle textStyle() const;
    void setTextStyle(const TextStyle &style); // each part within its bounds
    void setTextSize(int px);                  // of the style

    bool sourceLine() const; // at the end of a long copy
    void setSourceLine(bool on);

    bool caret() const; // in the story, moved by the arrows
    void setCaret(bool on);

    int syncMinutes() const; // 0: only on demand
    void setSyncMinutes(int minutes);

    bool syncOnStart() const;
    void setSyncOnStart(bool on);

    Metered metered() const;
    void setMetered(Metered metered);

    qint64 bytesOfSync() const; // at most, 0: no limit
    void setBytesOfSync(qint64 bytes);

    qint64 bytesOfDay() const; // at most, 0: no limit
    void setBytesOfDay(qint64 bytes);

    int keepDays() const; // 0: for ever
    void setKeepDays(int days);

    qint64 keepBytes() const; // of all together, 0: no limit
    void setKeepBytes(qint64 bytes);

    int keepStories() const; // of each newspaper, 0: no limit
    void setKeepStories(int stories);

    qint64 keepSourceBytes() const; // of each newspaper, 0: no limit
    void setKeepSourceBytes(qint64 bytes);

    /// Keys the reader gave to an action by its name, portable ("Ctrl+K; F3", empty: none); null: the usual ones.
    std::optional<QString> keys(const QString &action) const;
    void setKeys(const QString &action, const std::optional<QString> &keys);

    // Window state, opaque to app.
    QByteArray state(const QString &key) const;
    void setState(const QString &key, const QByteArray &state);

Q_SIGNALS:
    void languageChanged(sarika::Language language);
    void digitsChanged(sarika::Digits digits);
    void lunarDateChanged(bool on);
    void themeChanged(sarika::Settings::Theme theme);
    void textStyleChanged(const sarika::TextStyle &style);
    void sourceLineChanged(bool on);
    void caretChanged(bool on);
    void syncTimesChanged(); // and what a sync may cost
    void retentionChanged();
    void keysChanged(const QString &action);

private:
    QSettings m_file;
};

} // namespace sarika
