#pragma once

#include "report/dashboardpicture.h"

/// Write to a file and give an empty text, or what went wrong in words for the user. An older file of that
/// name is replaced only when the new one is whole.
QString writeDashboardPdf(const QString& path, const DashboardPicture& picture);
QString writePng(const QString& path, const QImage& image);
