// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library.h"

namespace sarika
{

inline constexpr auto sampleAddress = "qrc:/sample/index.html";

/// Follows a newspaper by its address without asking: all of its sections that look like news, then the first sync.
class Follower final : public QObject
{
    Q_OBJECT

public:
    explicit Follower(Library &library, QObject *parent = nullptr);

    void follow(const QString &address); // only chooses it where it is followed already

Q_SIGNALS:
    void followed(sarika::SourceId source);
    void failed(const sarika::Error &error);

private:
    void take(const Discovery &discovery);

    Library &m_library;
    QString m_address; // being followed; empty: the reader's own dialog is at work
};

} // namespace sarika
