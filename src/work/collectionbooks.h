#pragma once

#include "core/collectionform.h"
#include "exchange/collection/collectionbook.h"
#include "work/reading.h"

#include <QTranslator>

/// What is collected: the year, and the forms in their order.
struct CollectionOrder {
    int year = 0;
    QVector<CollectionForm> forms;
    QString due; ///< until when, as it is printed; empty: not said
};

/// Makes the workbooks of schools as they go out: what is stored for the year is filled in already, last
/// year's values stand beside it. Workbooks are in Chinese whatever language the window has.
class CollectionBooks
{
public:
    /// All must outlive the maker. `chinese` holds the Chinese labels of registers' fields.
    CollectionBooks(Reading& reading, QString databaseIdentity, const QTranslator& chinese)
        : m_reading(reading), m_identity(std::move(databaseIdentity)), m_chinese(chinese)
    {
    }

    /// Without sheets when no form applies to the school. May throw StorageError.
    CollectionBook make(const SchoolProfile& school, const CollectionOrder& order);

private:
    CollectionSheet valueSheet(const CollectionForm& form, const SchoolProfile& school, int year);
    CollectionSheet registerSheet(const CollectionForm& form, const SchoolProfile& school, int year);
    OutCell valueCell(const Measure& measure, qint64 school, int year);
    QVector<Record> rowsOf(const RecordType& type, int ofSchool, qint64 school, int year);
    CollectionCell fieldCell(const RecordType& type, const Record& record, int field) const;
    void addColumn(CollectionSheet& sheet, const Field& field) const;
    void writeCover(CollectionBook& book, const CollectionOrder& order) const;

    Reading& m_reading;
    QString m_identity;
    const QTranslator& m_chinese;
};
