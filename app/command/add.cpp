// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/add.h"

#include "app/command/interrupt.h"
#include "app/library.h"
#include "app/settings.h"

#include <QEventLoop>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace sarika
{

namespace
{
struct Wish
{
    QString address;
    QList<int> numbers; // from 1; empty: all that looks like news
    bool dryRun = false;
};

Result<Wish> wishIn(QStringList arguments)
{
    Wish wish;
    wish.dryRun = takeFlag(arguments, u"--dry-run"_s);
    const auto numbers = takeValues(arguments, u"--section"_s);
    if (!numbers)
        return std::unexpected(numbers.error());
    if (auto left = checkLeft(arguments, 1, numbers->isEmpty() ? 1 : arguments.size()); !left)
        return std::unexpected(left.error());
    wish.address = arguments.takeFirst();
    for (const QString &text : *numbers + arguments) {
        wish.numbers << text.toInt();
        if (wish.numbers.last() < 1)
            return failure(Error::Kind::WrongUsage, u"command: read --section %1: not a number"_s.arg(text));
    }
    return wish;
}

QList<Discovery::Offer> chosen(const QList<Discovery::Offer> &offers, const Wish &wish)
{
    QList<Discovery::Offer> kept;
    for (int number = 1; const Discovery::Offer &offer : offers) {
        if (wish.numbers.isEmpty() ? offer.likelyNews || offers.size() == 1 : wish.numbers.contains(number))
            kept << offer;
        ++number;
    }
    return kept;
}

QString nameOf(Section::Kind kind)
{
    switch (kind) {
    case Section::Kind::Feed:
        return u"feed"_s;
    case Section::Kind::Sitemap:
        return u"sitemap"_s;
    case Section::Kind::Page:
        return u"page"_s;
    }
    return {};
}

QJsonObject sectionJson(const Section &section, const QStringList &headlines)
{
    QJsonObject json{{u"name"_s, section.name},
                     {u"address"_s, section.address.toString(QUrl::FullyEncoded)},
                     {u"kind"_s, nameOf(section.kind)}};
    if (section.id != 0)
        json[u"id"_s] = section.id;
    if (!headlines.isEmpty())
        json[u"headlines"_s] = QJsonArray::fromStringList(headlines);
    return json;
}

void tell(const CommandContext &context, const Source &source, const QJsonArray &sections)
{
    QJsonObject json{{u"name"_s, source.name}, {u"address"_s, source.address.toString(QUrl::FullyEncoded)}};
    if (source.id != 0)
        json[u"id"_s] = source.id;
    if (!source.language.isEmpty())
        json[u"language"_s] = source.language;
    if (!source.icon.isEmpty())
        json[u"icon"_s] = u"data:image/png;base64,"_s + QString::fromLatin1(source.icon.toBase64());
    if (context.json)
        return context.print({{u"source"_s, json}, {u"sections"_s, sections}});
    context.say(source.name);
    for (int number = 1; const QJsonValue &section : sections) {
        context.say(
            u"  %1. %2  %3"_s.arg(number++).arg(section[u"name"_s].toString(), section[u"address"_s].toString()));
        for (const QJsonValue &headline : section[u"headlines"_s].toArray())
            context.say(u"     – "_s + headline.toString());
    }
}

void tellOffers(const CommandContext &context, const Discovery &discovery)
{
    QJsonArray sections;
    for (const Discovery::Offer &offer : discovery.offers)
        sections << sectionJson(offer.section, offer.headlines);
    tell(context, discovery.source, sections);
}

void tellFollowed(const CommandContext &context, const Library &library, SourceId id)
{
    for (const Source &source : library.listSources()) {
        QJsonArray sections;
        for (const Section &section : source.sections)
            sections << sectionJson(section, {});
        if (source.id == id)
            tell(context, source, sections);
    }
}
} // namespace

int addCommand(CommandContext &context, const QStringList &arguments)
{
    const Result<Wish> wish = wishIn(arguments);
    if (!wish)
        return context.fail(wish.error());
    const Settings settings(context.paths.settings());
    const auto opened = Library::open(context.paths, settings);
    if (!opened)
        return context.fail(opened.error());
    Library *const library = opened->get();
    QEventLoop loop;
    const Interrupt interrupt;
    QObject::connect(&interrupt, &Interrupt::interrupted, &loop, [&] { loop.exit(Interrupted); });
    QObject::connect(library, &Library::failed, &loop, [&](const Error &error) { loop.exit(context.fail(error)); });
    QObject::connect(library, &Library::discoverFailed, &loop, [&](const QString &, const Error &error) {
        const int code = context.fail(error);
        loop.exit(error.kind == Error::Kind::NotNews ? static_cast<int>(NothingFound) : code);
    });
    QObject::connect(library, &Library::discovered, &loop, [&](Discovery discovery) {
        if (!wish->dryRun || !wish->numbers.isEmpty())
            discovery.offers = chosen(discovery.offers, *wish);
        if (wish->dryRun)
            tellOffers(context, discovery);
        else if (!discovery.offers.isEmpty())
            return library->follow(discovery);
        loop.exit(discovery.offers.isEmpty() ? NothingFound : AllWell);
    });
    QObject::connect(library, &Library::followed, &loop, [&](SourceId id) {
        tellFollowed(context, *library, id);
        loop.exit(AllWell);
    });
    library->discover(wish->address);
    return loop.exec();
}

} // namespace sarika
