#pragma once

#include "exchange/sheet.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <functional>

/// What a column of a table means: the name that a Names table gives its header, or nothing.
struct HeaderColumn {
    int column = 0;
    QString header; ///< as written
    QString name;   ///< empty: not known
};

struct Header {
    int row = -1; ///< the header's last row, counted from 0; -1: none was found
    QVector<HeaderColumn> columns;

    int columnOf(const QString& name) const;
    QStringList unknown() const;
    /// Columns that mean what a column before them means already.
    QVector<HeaderColumn> repeated() const;
};

/// Headers that mean something, each spelling mapped to the name it stands for. Spellings are compared
/// without spaces, full-width brackets and a unit in brackets: "近视人数（人）" finds "近视人数".
class HeaderNames
{
public:
    void add(const QString& spelling, const QString& name);
    QString find(const QString& header) const;
    /// Looks through the first rows for the one whose cells are best known; merged header cells count for
    /// every column they span, and a cell of the row above helps where two header rows are merged.
    Header findHeader(Sheet& sheet) const;

private:
    static QString plain(const QString& header);
    Header readRow(const Sheet& sheet, int row) const;

    QHash<QString, QString> m_names;
};

/// True for columns that carry no data: 序号.
bool isSerialHeader(const QString& header);
/// True for rows that are not data: blank ones, 合计, 小计, notes.
bool isDataRow(const QVector<Cell>& row);
