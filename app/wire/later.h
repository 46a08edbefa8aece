// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <coroutine>
#include <memory>
#include <optional>
#include <utility>

namespace sarika
{

/// A value that comes later, awaited by one coroutine; copies are handles to the same value.
template <typename T> class Later final
{
public:
    /// The first value counts; the coroutine goes on at once, within this call.
    void arrive(T value) const
    {
        const std::shared_ptr<State> state = m_state; // the coroutine may destroy this handle
        if (state->value)
            return;
        state->value = std::move(value);
        if (const auto waiting = std::exchange(state->waiting, nullptr))
            waiting.resume();
    }

    bool await_ready() const { return m_state->value.has_value(); }

    void await_suspend(std::coroutine_handle<> waiting) const { m_state->waiting = waiting; }

    T await_resume() const { return std::move(*m_state->value); }

private:
    struct State
    {
        std::optional<T> value;
        std::coroutine_handle<> waiting;
    };

    std::shared_ptr<State> m_state = std::make_shared<State>();
};

} // namespace sarika
