// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/options.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace sarika
{

using namespace Qt::StringLiterals;

namespace
{

QString words(const char *text)
{
    return QCoreApplication::translate("Options", text);
}

void declare(QCommandLineParser &parser)
{
    parser.setApplicationDescription(words(QT_TRANSLATE_NOOP("Options", "A newspaper reader.")));
    parser.addHelpOption();
    parser.addVersionOption();
    const auto add = [&](const QString &name, const char *what, const QString &value = {}) {
        parser.addOption(QCommandLineOption(name, words(what), value));
    };
    add(u"data"_s, QT_TRANSLATE_NOOP("Options", "Keep everything in this folder."), u"folder"_s);
    add(u"language"_s, QT_TRANSLATE_NOOP("Options", "Speak en or km."), u"language"_s);
    add(u"theme"_s, QT_TRANSLATE_NOOP("Options", "Use light, sepia, dark, contrast or system."), u"theme"_s);
    add(u"address"_s, QT_TRANSLATE_NOOP("Options", "Follow this newspaper if it is new, and show it."), u"address"_s);
    add(u"sample"_s, QT_TRANSLATE_NOOP("Options", "With nothing followed yet, open the sample edition."));
    add(u"shoot"_s, QT_TRANSLATE_NOOP("Options", "Write a picture of the window and quit."), u"file"_s);
    add(u"list"_s, QT_TRANSLATE_NOOP("Options", "For the picture: open no story."));
    add(u"size"_s, QT_TRANSLATE_NOOP("Options", "Size of the picture, as 1240x820."), u"size"_s);
    add(u"tell-painted"_s, QT_TRANSLATE_NOOP("Options", "Say when the window is painted, for measuring."));
    add(u"scale"_s, QT_TRANSLATE_NOOP("Options", "Scale of the picture."), u"factor"_s);
}

QSize sizeOf(const QString &text)
{
    return {text.section(u'x', 0, 0).toInt(), text.section(u'x', 1, 1).toInt()};
}

} // namespace

Result<Options> readOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    declare(parser);
    parser.process(arguments);
    Options options{.data = parser.value(u"data"_s),
                    .address = parser.value(u"address"_s),
                    .shot = parser.value(u"shoot"_s),
                    .sample = parser.isSet(u"sample"_s),
                    .firstStory = !parser.isSet(u"list"_s),
                    .tellPainted = parser.isSet(u"tell-painted"_s)};
    if (parser.isSet(u"language"_s))
        options.language = languageFromCode(parser.value(u"language"_s));
    if (parser.isSet(u"theme"_s))
        options.theme = Settings::themeFromName(parser.value(u"theme"_s));
    if (parser.isSet(u"size"_s))
        options.size = sizeOf(parser.value(u"size"_s));
    if (parser.isSet(u"scale"_s))
        options.scale = parser.value(u"scale"_s).toDouble();
    const bool wrong = options.size.isEmpty() || options.scale < 0.5 || options.scale > 8 ||
                       (parser.isSet(u"theme"_s) && !options.theme);
    if (wrong)
        return failure(Error::Kind::WrongUsage, u"shell: read options: %1"_s.arg(arguments.join(u' ')));
    return options;
}

} // namespace sarika
