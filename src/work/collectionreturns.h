#pragma once

#include "exchange/collection/collectionbook.h"
#include "work/collectionmerge.h"

/// What goes back to the schools: for each refused workbook its own entries in a fresh one, with the wrong
/// cells marked and commented; and a list of the files that belong to nobody.
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
    CollectionBook bookFor(const ReturnedFile& file) const;
    static void enterValues(CollectionSheet& sheet, const ReturnedFile& file);
    void enterRows(CollectionSheet& sheet, const ReturnedFile& file, const ReturnedRegister& rows) const;
    static void tellTheRest(CollectionBook& book, const ReturnedFile& file);
    QString listOfUnmatched() const;

    const Database& m_database;
    const QTranslator& m_chinese;
    CollectionMerge& m_merge;
};
