// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/rulestrial.h"

#include "app/page/pagereader.h"
#include "app/sync/inpool.h"

namespace sarika
{

QCoro::Task<RulesOutcome> RulesTrial::attempt(Wish wish)
{
    const SiteRulesReading reading = readSiteRules(wish.text);
    RulesOutcome outcome{.story = wish.story, .badLines = reading.badLines};
    if (const Result<void> fetched = co_await fetch(wish.address); !fetched) {
        outcome.error = fetched.error();
        co_return outcome;
    }
    const HttpAnswer got = m_answer;
    const SiteRules rules = reading.rules;
    const Result<IncomingPage> page = co_await inPool(
        m_pool, [got, rules] { return readPage(got.bytes, got.address, QString::fromLatin1(got.contentType), rules); });
    if (page)
        outcome.page = *page;
    else
        outcome.error = page.error();
    m_last = outcome;
    co_return outcome;
}

QCoro::Task<Result<void>> RulesTrial::fetch(QUrl address)
{
    if (address == m_address)
        co_return Result<void>();
    HttpRequest request;
    request.address = address;
    request.kind = HttpRequest::Kind::Page;
    Result<HttpAnswer> answer = co_await fetchGood(*m_http, request);
    if (!answer)
        co_return std::unexpected(answer.error());
    m_answer = *std::move(answer);
    m_address = address;
    co_return Result<void>();
}

std::optional<IncomingPage> RulesTrial::lastPage(StoryId story) const
{
    return m_last.story == story && !m_last.error ? std::optional(m_last.page) : std::nullopt;
}

} // namespace sarika
