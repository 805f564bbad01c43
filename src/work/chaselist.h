#pragma once

#include "core/completeness.h"
#include "exchange/write/tabwriter.h"
#include "work/reading.h"

#include <QCoreApplication>

/// One who still owes values to an office: a school, or the bureau itself.
struct Chase {
    qint64 school = BureauItself;
    qint64 firstMeasure = 0; ///< the first one missing
    QString code, name, township, office, officeName;
    QStringList missing; ///< the measures' names
};

/// Who to ask for what, those who owe most first.
class ChaseList
{
    Q_DECLARE_TR_FUNCTIONS(ChaseList)

public:
    /// `office` empty: all offices.
    static QVector<Chase> of(const Completeness& completeness, Reading& reading, int year,
                             const QString& office);
    static QStringList header();
    static OutTable table(const QVector<Chase>& list);
    /// Tab-separated, with a header, to be pasted into a sheet or a message.
    static QString text(const QVector<Chase>& list);
};
