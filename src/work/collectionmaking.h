#pragma once

#include "storage/database.h"
#include "work/collectionbooks.h"

#include <QCoreApplication>

#include <functional>

/// Writes the workbooks that go out to the schools, one each, named by code and school. Reads the database
/// and stores nothing in it.
class CollectionMaking
{
    Q_DECLARE_TR_FUNCTIONS(CollectionMaking)

public:
    struct Order {
        int year = 0;
        QStringList forms;   ///< codes; empty: all
        QStringList schools; ///< codes; empty: all in operation
        QString due;         ///< until when, as it is printed
        QString folder;      ///< made when it is not there
    };

    struct Made {
        QString school, name; ///< code and name
        QString path;         ///< empty: no form applies to the school, so it gets none
        QStringList forms;
    };

    /// Told before each school; false stops, and what is written already stays.
    using Progress = std::function<bool(int done, int all)>;

    CollectionMaking(const Database& database, const QTranslator& chinese)
        : m_database(database), m_chinese(chinese)
    {
    }

    /// One entry a school, in the order of their codes. A workbook of that name is replaced when the new one
    /// is whole. Throws StorageError: Refused for an unknown year, form or school, File when one cannot be
    /// written.
    QVector<Made> make(const Order& order, const Progress& progress = {}) const;

private:
    static QVector<CollectionForm> formsOf(const Definitions& definitions, const QStringList& codes);
    static QVector<SchoolProfile> schoolsOf(const SchoolBook& book, const QStringList& codes);
    QVector<CollectionBook> books(const Order& order) const;

    const Database& m_database;
    const QTranslator& m_chinese;
};
