// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/bytebudget.h"

namespace sarika
{

namespace
{
constexpr double trust = 200'000; // bytes that must have come before the guess counts for less than what was seen

qint64 guess(SyncJob::Kind kind)
{
    switch (kind) {
    case SyncJob::Kind::Section:
        return 20'000;
    case SyncJob::Kind::Page:
        return 30'000;
    case SyncJob::Kind::Photo:
        return 100'000;
    }
    return 0;
}
} // namespace

bool ByteBudget::fits(SyncJob::Kind kind, qint64 spent) const
{
    if (m_bytes == 0)
        return true;
    const double scale = (static_cast<double>(spent) + trust) / (static_cast<double>(m_ended) + trust);
    return static_cast<double>(spent) + static_cast<double>(m_underWay + guess(kind)) * scale <=
           static_cast<double>(m_bytes);
}

void ByteBudget::begin(SyncJob::Kind kind)
{
    m_underWay += guess(kind);
}

void ByteBudget::end(SyncJob::Kind kind)
{
    m_underWay -= guess(kind);
    m_ended += guess(kind);
}

} // namespace sarika
