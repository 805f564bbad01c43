#pragma once

#include "report/carddata.h"

#include <QString>
#include <QStringList>
#include <QVector>

/// A dashboard with its numbers, as plain data.
struct FilledDashboard {
    QString code, title;
    DashboardView view;
    QString filter; ///< the view's filter in words
    QVector<CardData> cards;

    /// What must be known to read the numbers: year, year of comparison, filter.
    QStringList readingNotes() const;
};
