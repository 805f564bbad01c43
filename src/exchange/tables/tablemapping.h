#pragma once

#include "exchange/tables/headerblock.h"

#include <QMap>
#include <QStringList>

/// What the columns of a table of others mean, what its signs for "no number" mean, and what holds for all
/// its rows without standing in it. What it does not say is understood by spelling.
struct TableMapping {
    /// The target of a column of which nothing is taken.
    inline static const QString LeftOut = QStringLiteral("-");
    /// The meaning of a sign that stands for the number 0, because a person has said so.
    inline static const QString Zero = QStringLiteral("zero");

    QString target = {}; ///< a record type's id or "values"; empty: not said
    QMap<QString, QString> columns =
        {}; ///< key of the column → a ColumnTarget's name or LeftOut; empty: unknown
    QMap<QString, QString> signs = {}; ///< sign → missingCode() or Zero
    /// Field's name or label → text for every row, where the table has no column for the field; empty: none.
    QMap<QString, QString> constants = {};

    bool isEmpty() const { return columns.isEmpty() && signs.isEmpty() && constants.isEmpty(); }
    /// This mapping with another laid over it.
    TableMapping with(const TableMapping& over) const;
    /// The cell of a number with its sign replaced by what the mapping makes of it: —, 无, ** or 0.
    QString readSign(const QString& text) const;

    /// The headers of a table, of which a repeated one bears its count: 人数, 人数 [2].
    static QStringList keys(const QVector<FoundColumn>& columns);
    /// By which a table is known again: its headers, one a line.
    static QString fingerprint(const QVector<FoundColumn>& columns);
    /// The sign that a cell holds in place of a number, all dashes being one; empty: it holds none.
    static QString signOf(const QString& text);
    /// What a sign means as long as nobody has said otherwise; empty: nothing, it is an error.
    static QString usualMeaning(const QString& sign);
};
