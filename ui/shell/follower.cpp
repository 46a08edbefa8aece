// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/follower.h"

#include <algorithm>

namespace sarika
{

Follower::Follower(Library &library, QObject *parent) : QObject(parent), m_library(library)
{
    connect(&library, &Library::discovered, this, &Follower::take);
    connect(&library, &Library::discoverFailed, this, [this](const QString &, const Error &error) {
        if (!m_address.isEmpty() && error.kind != Error::Kind::Cancelled)
            Q_EMIT failed(error);
        m_address.clear();
    });
}

void Follower::follow(const QString &address)
{
    for (const Source &source : m_library.listSources()) {
        const auto lives = [&](const Section &section) { return section.address.toString() == address; };
        if (source.address.toString() == address || std::ranges::any_of(source.sections, lives)) {
            Q_EMIT followed(source.id);
            return;
        }
    }
    m_address = address;
    m_library.discover(address);
}

void Follower::take(const Discovery &discovery)
{
    if (m_address.isEmpty())
        return;
    m_address.clear();
    Discovery chosen = discovery;
    chosen.offers.removeIf([](const Discovery::Offer &offer) { return !offer.likelyNews; });
    m_library.follow(chosen.offers.isEmpty() ? discovery : chosen);
}

} // namespace sarika
