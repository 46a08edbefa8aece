// SPDX-License-Identifier: GPL-3.0-or-later
// What nearly every file includes, compiled once. Files still include what they use.
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>
#include <QObject>
#include <QRegularExpression>
#include <QString>
#include <QStringList>
#include <QTimer>
#include <QUrl>

#include <algorithm>
#include <chrono>
#include <expected>
#include <memory>
#include <optional>
#include <vector>
