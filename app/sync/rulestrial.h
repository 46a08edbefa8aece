// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/news/rulesoutcome.h"
#include "app/sync/siterulesfolder.h"
#include "app/wire/httpclient.h"

#include <QCoroTask>
#include <QThreadPool>

namespace sarika
{

/// Reads one story's page by rules that are being written. The page is fetched once, however often they change.
class RulesTrial final
{
public:
    RulesTrial(HttpClient *http, QThreadPool *pool) : m_http(http), m_pool(pool) {}

    struct Wish
    {
        StoryId story{};
        QUrl address;
        QString text;
    };

    QCoro::Task<RulesOutcome> attempt(Wish wish);

    /// What the last attempt read for this story; none where it read nothing.
    std::optional<IncomingPage> lastPage(StoryId story) const;

private:
    QCoro::Task<Result<void>> fetch(QUrl address);

    HttpClient *m_http;
    QThreadPool *m_pool;
    QUrl m_address; // of what is held
    HttpAnswer m_answer;
    RulesOutcome m_last;
};

} // namespace sarika
