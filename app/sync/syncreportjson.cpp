// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/syncreportjson.h"

#include <QJsonArray>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace sarika
{

namespace
{
using Kind = Error::Kind;

constexpr std::array kinds{
    std::pair(Kind::Offline, "offline"_L1),
    std::pair(Kind::Timeout, "timeout"_L1),
    std::pair(Kind::Refused, "refused"_L1),
    std::pair(Kind::NotFound, "notFound"_L1),
    std::pair(Kind::Gone, "gone"_L1),
    std::pair(Kind::TooManyRequests, "tooManyRequests"_L1),
    std::pair(Kind::ServerFault, "serverFault"_L1),
    std::pair(Kind::Insecure, "insecure"_L1),
    std::pair(Kind::RedirectLoop, "redirectLoop"_L1),
    std::pair(Kind::BadAddress, "badAddress"_L1),
    std::pair(Kind::NotNews, "notNews"_L1),
    std::pair(Kind::Malformed, "malformed"_L1),
    std::pair(Kind::Empty, "empty"_L1),
    std::pair(Kind::TooLarge, "tooLarge"_L1),
    std::pair(Kind::NotAPhoto, "notAPhoto"_L1),
    std::pair(Kind::Storage, "storage"_L1),
    std::pair(Kind::DiskFull, "diskFull"_L1),
    std::pair(Kind::ReadOnly, "readOnly"_L1),
    std::pair(Kind::NewerDatabase, "newerDatabase"_L1),
    std::pair(Kind::Busy, "busy"_L1),
    std::pair(Kind::Cancelled, "cancelled"_L1),
    std::pair(Kind::PartMissing, "partMissing"_L1),
    std::pair(Kind::WrongUsage, "wrongUsage"_L1),
};

QString timeText(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

QJsonObject toJson(const SyncReport::Failure &failure)
{
    QJsonObject json{{u"address"_s, failure.address.toString(QUrl::FullyEncoded)},
                     {u"kind"_s, kindName(failure.error.kind)},
                     {u"detail"_s, failure.error.detail}};
    if (failure.section != 0)
        json[u"section"_s] = failure.section;
    if (!failure.sectionName.isEmpty())
        json[u"sectionName"_s] = failure.sectionName;
    if (failure.nextTryAt.isValid())
        json[u"nextTry"_s] = timeText(failure.nextTryAt);
    return json;
}

SyncReport::Failure failureFromJson(const QJsonObject &json)
{
    SyncReport::Failure failure;
    failure.section = json[u"section"_s].toInteger();
    failure.sectionName = json[u"sectionName"_s].toString();
    failure.address = QUrl(json[u"address"_s].toString());
    failure.error = {kindNamed(json[u"kind"_s].toString()), json[u"detail"_s].toString()};
    failure.nextTryAt = QDateTime::fromString(json[u"nextTry"_s].toString(), Qt::ISODateWithMs);
    return failure;
}
} // namespace

QString kindName(Error::Kind kind)
{
    for (const auto &[of, name] : kinds) {
        if (of == kind)
            return name;
    }
    return u"malformed"_s;
}

Error::Kind kindNamed(const QString &name)
{
    for (const auto &[kind, of] : kinds) {
        if (of == name)
            return kind;
    }
    return Kind::Malformed;
}

QJsonObject toJson(const SyncReport &report)
{
    QJsonArray failures;
    for (const SyncReport::Failure &failure : report.failures)
        failures << toJson(failure);
    return {
        {u"sections"_s, report.sections},
        {u"notModified"_s, report.notModified},
        {u"failed"_s, report.failed},
        {u"stories"_s, QJsonObject{{u"added"_s, report.storiesAdded}, {u"updated"_s, report.storiesUpdated}}},
        {u"pages"_s, QJsonObject{{u"fetched"_s, report.pagesFetched},
                                 {u"failed"_s, report.pagesFailed},
                                 {u"stubs"_s, report.pagesStub}}},
        {u"photos"_s, QJsonObject{{u"fetched"_s, report.photosFetched}, {u"failed"_s, report.photosFailed}}},
        {u"requests"_s, report.requests},
        {u"bytes"_s, report.bytes},
        {u"ms"_s, report.ms},
        {u"left"_s, report.left},
        {u"leftNames"_s, QJsonArray::fromStringList(report.leftNames)},
        {u"budgetSpent"_s, report.budgetSpent},
        {u"cancelled"_s, report.cancelled},
        {u"endedAt"_s, timeText(report.endedAt)},
        {u"failures"_s, failures},
    };
}

SyncReport reportFromJson(const QJsonObject &json)
{
    SyncReport report;
    report.sections = json[u"sections"_s].toInt();
    report.notModified = json[u"notModified"_s].toInt();
    report.failed = json[u"failed"_s].toInt();
    report.storiesAdded = json[u"stories"_s][u"added"_s].toInt();
    report.storiesUpdated = json[u"stories"_s][u"updated"_s].toInt();
    report.pagesFetched = json[u"pages"_s][u"fetched"_s].toInt();
    report.pagesFailed = json[u"pages"_s][u"failed"_s].toInt();
    report.pagesStub = json[u"pages"_s][u"stubs"_s].toInt();
    report.photosFetched = json[u"photos"_s][u"fetched"_s].toInt();
    report.photosFailed = json[u"photos"_s][u"failed"_s].toInt();
    report.requests = json[u"requests"_s].toInt();
    report.bytes = json[u"bytes"_s].toInteger();
    report.ms = json[u"ms"_s].toInteger();
    report.left = json[u"left"_s].toInt();
    for (const QJsonValue &name : json[u"leftNames"_s].toArray())
        report.leftNames << name.toString();
    report.budgetSpent = json[u"budgetSpent"_s].toBool();
    report.cancelled = json[u"cancelled"_s].toBool();
    report.endedAt = QDateTime::fromString(json[u"endedAt"_s].toString(), Qt::ISODateWithMs);
    for (const QJsonValue &failure : json[u"failures"_s].toArray())
        report.failures << failureFromJson(failure.toObject());
    return report;
}

} // namespace sarika
