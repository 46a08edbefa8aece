// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/error.h"
#include "ui/reading/voice.h"

#include <QTextLayout>
#include <QtPlugin>

#include <memory>

class QTextDocument;

namespace sarika
{

enum class Shade { Light, Dark };

/// Knows the colours of code.
class CodePainter
{
public:
    virtual ~CodePainter() = default;

    /// `hint`: how the publisher names the language; may be empty.
    virtual QList<QTextLayout::FormatRange> rangesOf(const QString &code, const QString &hint, Shade shade) = 0;
};

/// Colours a text that is HTML as it stands.
class TagPainter
{
public:
    virtual ~TagPainter() = default;

    virtual void paint(Shade shade) = 0;
};

/// What few pages need, and brings many libraries along: the window loads it as a module when one does.
class ReadingModule
{
public:
    virtual ~ReadingModule() = default;

    virtual std::unique_ptr<CodePainter> makeCodePainter() = 0;
    virtual std::unique_ptr<TagPainter> makeTagPainter(QTextDocument &html) = 0;
    virtual std::unique_ptr<Voice> makeVoice() = 0;
};

/// Found at the first call. Errors: PartMissing.
[[nodiscard]] Result<ReadingModule *> readingModule();

} // namespace sarika

Q_DECLARE_INTERFACE(sarika::ReadingModule, "io.sarika.ReadingModule")
