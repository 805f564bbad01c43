#pragma once

#include "exchange/tables/columntarget.h"
#include "exchange/tables/tablemapping.h"
#include "exchange/tables/tableoutline.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <functional>

/// What a column of a table means: the name that a Names table gives its header, or nothing.
struct HeaderColumn {
    int column = 0;
    QString header; ///< as written
    QString name;   ///< empty: not known
    QString key;    ///< by which a mapping names the column
    QString money;  ///< the unit of money that the sheet gives for the column's numbers; may be empty
};

struct Header {
    int row = -1; ///< the header's last row, counted from 0; -1: none was found
    QVector<HeaderColumn> columns;
    QVector<int> dataRows;
    int secondTable =
        -1; ///< the row where another table begins, of which nothing is taken; -1: there is none
    HeaderBlock block;
    int said = 0;          ///< columns about which a mapping says something
    QStringList leftOut;   ///< keys of columns of which nothing is taken, because a mapping says so
    bool isMapped = false; ///< a mapping says something else than spelling would
    QString fingerprint;   ///< of the table, as TableMapping gives it
    QVector<SkippedRow> skipped;

    int columnOf(const QString& name) const;
    QString moneyOf(int column) const;
    QStringList unknown() const;
    /// Columns that mean what a column before them means already.
    QVector<HeaderColumn> repeated() const;
    /// How the columns are understood, for the memory.
    QMap<QString, QString> understood() const;
};

/// Headers that mean something, each spelling mapped to the name it stands for. Spellings are compared
/// without spaces, full-width brackets and a unit in brackets: "近视人数（人）" finds "近视人数".
class HeaderNames
{
public:
    void add(const QString& spelling, const QString& name);
    /// All spellings of a target; synonyms are only proposed, never taken.
    void add(const ColumnTarget& target);
    /// What a person has said about columns goes before their spelling.
    void use(const TableMapping& mapping);
    QString find(const QString& header) const;
    /// The target that is named by its name or by a spelling; empty: none.
    QString targetOf(const QString& nameOrSpelling) const;
    /// Looks through the first rows for the header whose columns are best known. Merged cells of the sheet
    /// are filled.
    Header findHeader(Sheet& sheet) const;

private:
    QString findBySpelling(const FoundColumn& column) const;
    QString findLevels(const QStringList& levels) const;
    Header read(const TableOutline& outline, const HeaderBlock& block) const;

    QHash<QString, QString> m_names;
    QHash<QString, QString> m_said; ///< by key, plain
};

/// A number as text; with the unit of money that the sheet gives for its column where that is not the one in
/// which the number is wanted, so that it is not taken for a sum of another size.
QString textWithMoney(const Cell& cell, const QString& money, const QString& wantedUnit);
/// False for rows that are blank or, seen by themselves, a sum or a note.
bool isDataRow(const QVector<Cell>& row);
