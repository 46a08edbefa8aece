// SPDX-License-Identifier: GPL-3.0-or-later
// What nearly every test includes, compiled once. Tests still include what they use.
#pragma once

#include <QCoroTask>
#include <QDir>
#include <QList>
#include <QObject>
#include <QSignalSpy>
#include <QString>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>
