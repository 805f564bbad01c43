#pragma once

#include "storage/history.h"

#include <QJsonObject>

QJsonObject historyToJson(const HistoryLine& line);
