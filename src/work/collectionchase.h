#pragma once

#include "core/collectionform.h"
#include "exchange/write/tabwriter.h"
#include "storage/database.h"
#include "work/reading.h"

#include <QCoreApplication>

/// A school that was asked for a workbook and has not returned it.
struct CollectionOwing {
    qint64 school = 0;
    QString code, name, township;
    QStringList forms; ///< titles of those that apply to it
};

/// Who has not returned the workbook of the year, in the order of the schools' codes.
class CollectionChase
{
    Q_DECLARE_TR_FUNCTIONS(CollectionChase)

public:
    /// Schools in operation to which a form applies; `codes` empty: any form. Throws StorageError.
    static QVector<CollectionOwing> of(Reading& reading, int year, const QStringList& codes = {});
    static OutTable table(const QVector<CollectionOwing>& list);
};
