// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/news/source.h"
#include "app/news/story.h"

#include <QJsonObject>

namespace sarika
{

// Keys and forms of CLI.md: times ISO 8601 UTC, addresses absolute, missing values left out.
QJsonObject cardJson(const StoryCard &card);
QJsonObject storyJson(const Story &story);
QJsonObject photoJson(const Photo &photo);

/// Puts a value that is there; leaves out empty text and invalid times.
void put(QJsonObject &object, const QString &key, const QString &text);
void put(QJsonObject &object, const QString &key, const QDateTime &time);
void put(QJsonObject &object, const QString &key, const QUrl &address);

} // namespace sarika
