// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoroFuture>
#include <QCoroTask>
#include <QPromise>
#include <QThreadPool>

#include <type_traits>

namespace sarika
{

/// Does heavy work (parsing, decoding) on the pool and hands its result back on the thread that asked. `work` must hold
/// all it needs by value.
template <typename Work> QCoro::Task<std::invoke_result_t<Work>> inPool(QThreadPool *pool, Work work)
{
    using Outcome = std::invoke_result_t<Work>;
    QPromise<Outcome> promise;
    QFuture<Outcome> future = promise.future();
    promise.start();
    pool->start([promise = std::move(promise), work = std::move(work)]() mutable {
        promise.addResult(work());
        promise.finish();
    });
    co_return co_await qCoro(future).takeResult();
}

} // namespace sarika
