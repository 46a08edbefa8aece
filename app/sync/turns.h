// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/wire/later.h"

#include <QObject>

#include <deque>
#include <memory>

namespace sarika
{

/// Lets so many coroutines of one thread go on at once; the others wait in line. Whoever has a turn keeps it as long as
/// it keeps what it was given.
class Turns final : public QObject
{
public:
    using Turn = std::shared_ptr<void>;

    explicit Turns(int room, QObject *parent = nullptr);

    [[nodiscard]] Later<Turn> take();

private:
    void giveBack();
    Turn make();

    int m_room;
    std::deque<Later<Turn>> m_line;
};

} // namespace sarika
