// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QThreadPool;

namespace sarika
{

class Database;
class HttpClient;
class Turns;
class WriteBatch;

/// What every step of a sync works with; all of it belongs to the worker and outlives the sync.
struct SyncParts
{
    Database &database;
    HttpClient &http;
    QThreadPool &pool;
    QThreadPool &files; // for work that waits for the disk
    WriteBatch &writes;
    Turns &feeds;  // read and saved: what is read takes up far more memory than what was fetched
    QString rules; // folder of the reader's site rules
};

} // namespace sarika
