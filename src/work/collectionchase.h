#pragma once

#include "core/collectionform.h"
#include "exchange/write/tabwriter.h"
#include "storage/database.h"
#include "work/reading.h"

#include <QCoreApplication>

/// A school that was asked for a workbook and has not returned it, or whose workbook is not decided to its
/// end.
struct CollectionOwing {
    qint64 school = 0;
    QString code, name, township;
    QString head, phone;          ///< whom to call
    QStringList forms;            ///< titles of those that apply to it
    int toDecide = 0;             ///< values and rows of its returned workbook
    QString file = {}, hash = {}; ///< of that workbook, which is kept as evidence
};

/// Who has not returned the workbook of the year, and what is left to decide, in the order of the schools'
/// codes.
class CollectionChase
{
    Q_DECLARE_TR_FUNCTIONS(CollectionChase)

public:
    /// Schools in operation to which a form applies; `codes` empty: any form. Throws StorageError.
    static QVector<CollectionOwing> of(Reading& reading, int year, const QStringList& codes = {});
    /// Schools whose workbook was taken with something left to be decided. Throws StorageError.
    static QVector<CollectionOwing> undecided(Reading& reading, int year);
    static OutTable table(const QVector<CollectionOwing>& list);
};
