#pragma once

#include "exchange/tables/columnproposal.h"
#include "exchange/tables/skippedtext.h"
#include "exchange/tables/tablemapping.h"
#include "work/tablefile.h"

#include <QTranslator>

class Database;
struct Reading;

/// How a table of others looks before it is imported: what was found in it, and what its columns are taken
/// for.
struct TableLook {
    QString sheet;
    QString target; ///< a record type's id or "values"; empty: it could not be told
    bool isRemembered = false;
    Sheet filled; ///< with merged cells filled
    FoundTable table;
    /// One for each column but serial numbers. A target may be TableMapping::LeftOut; empty: not decided.
    QVector<ProposedColumn> columns;
    QStringList keys;                 ///< of these columns, for a mapping
    QVector<ColumnTarget> targets;    ///< that they may have
    QMap<QString, QString> signs;     ///< as remembered
    QMap<QString, QString> constants; ///< as in TableMapping

    /// Columns of which nothing need be asked.
    qsizetype sureColumns() const;
    bool isSure() const { return sureColumns() == columns.size(); }
    /// Fields that no column holds and that every row needs, or that have one value for all rows.
    QVector<ColumnTarget> missing() const;
    /// What the columns are taken for, undecided ones left out, and the constants of missing fields.
    TableMapping mapping() const;
    /// The signs in place of numbers that occur in columns which hold numbers under this mapping, and what
    /// they mean so far; empty: nothing.
    QMap<QString, QString> signsIn(const TableMapping& mapping) const;
};

/// Looks at the sheets of files. Throws StorageError.
class TableLooks
{
    Q_DECLARE_TR_FUNCTIONS(TableLooks)

public:
    TableLooks(const Database& database, const QTranslator& chinese)
        : m_database(database), m_chinese(chinese)
    {
    }

    /// `type`: what it is to be taken as; empty: what it is remembered as, or told by name or headers, or
    /// that of which most columns are known; of several like that, `likely`. Not valid (table) when the sheet
    /// has no table.
    TableLook look(const TableFile& file, const QString& sheet, const QString& type, int year,
                   const QString& likely = {}) const;
    /// Names of the sheets that have the same headers as the first.
    static QStringList alike(const TableFile& file);
    /// The name of a target for people.
    static QString label(const ColumnTarget& target);

private:
    TableLook lookAs(const QString& type, const TableOutline& outline, const TableMapping& known,
                     Reading& reading, int year) const;
    QString guess(const Sheet& sheet, Reading& reading, int year, const QString& likely) const;
    void findTable(TableLook& look, const TableOutline& outline) const;
    void propose(TableLook& look, const TableOutline& outline, const TableMapping& known, Reading& reading,
                 int year) const;

    const Database& m_database;
    const QTranslator& m_chinese;
};
