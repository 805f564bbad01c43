#pragma once

#include "exchange/collection/collectionbook.h"
#include "work/collectionmerge.h"

#include <QDir>

/// What goes back to the schools: each refused workbook itself, with the wrong cells marked and commented;
/// and a list of the files that belong to nobody. What cannot be marked as it is (.xls, .ods, .csv, a damaged
/// or by now altered file) goes back as a fresh form with the school's own entries.
class CollectionReturns
{
    Q_DECLARE_TR_FUNCTIONS(CollectionReturns)

public:
    CollectionReturns(const Database& database, const QTranslator& chinese, CollectionMerge& merge)
        : m_database(database), m_chinese(chinese), m_merge(merge)
    {
    }

    /// Gives the paths of what was written; the folder is made when it is not there. Workbooks are named as
    /// their originals. Throws StorageError.
    QStringList write(const QString& folder);

private:
    /// The path of what was written.
    QString writeOne(const QDir& folder, const ReturnedFile& file, const QStringList& taken) const;
    CollectionBook bookFor(const ReturnedFile& file) const;
    static void enterValues(CollectionSheet& sheet, const ReturnedFile& file);
    void enterRows(CollectionSheet& sheet, const ReturnedFile& file, const ReturnedRegister& rows) const;
    static void tellTheRest(CollectionBook& book, const ReturnedFile& file);
    QString listOfUnmatched() const;

    const Database& m_database;
    const QTranslator& m_chinese;
    CollectionMerge& m_merge;
};
