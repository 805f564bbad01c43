#pragma once

#include "core/definitions.h"
#include "core/filter.h"
#include "core/scope.h"

#include <QCoreApplication>
#include <QStringList>
#include <QVector>

/// A column of a table whose rows are figures.
enum class FigureColumn { Unit, Value, Previous, Change, Target, Met, Coverage };

/// A column of a table whose rows are groups of schools: a figure, this year's or an earlier year's.
struct GroupColumn {
    const Figure* figure = nullptr;
    int yearsBack = 0;
};

/// What a summary table is made of, read from a record of the type "summary_table".
///
/// Rows: `figures: a, b, c` | `by township|type|ownership|school [where <filter over schools>]` |
/// `register <id> [where <filter over its rows>]`; the record's `filter` is one more condition for the last
/// two. Columns, separated by commas: `unit, value, previous, change, target, met, coverage` for figures;
/// figure codes, `code@-1` for last year's, for groups; field names for a register.
class TableDefinition
{
    Q_DECLARE_TR_FUNCTIONS(TableDefinition)

public:
    enum class Rows { Figures, Groups, Register };

    /// Throws FormulaError that names what is wrong. The definitions must outlive the table definition.
    TableDefinition(const Record& record, const Definitions& definitions);
    /// The definition with this code, or with this title in either language. Throws FormulaError, also when
    /// there is none.
    static TableDefinition find(const QString& codeOrTitle, const Definitions& definitions);

    const QString& code() const { return m_code; }
    QString title(int year) const;
    QString titleEn(int year) const;
    QString unitLine(int year) const;
    /// Lines as written by the definition's author, without the signature line: every table has that.
    QStringList notes(int year) const;

    Rows rows() const { return m_rows; }
    /// Empty lets all pass. Over school profiles for groups, over the register's rows for a register.
    const Filter& filter() const { return m_filter; }

    const QVector<const Figure*>& figures() const { return m_figures; }            ///< Rows::Figures
    const QVector<FigureColumn>& figureColumns() const { return m_figureColumns; } ///< Rows::Figures
    Grouping grouping() const { return m_grouping; }                               ///< Rows::Groups
    const QVector<GroupColumn>& groupColumns() const { return m_groupColumns; }    ///< Rows::Groups
    const RecordType* registerType() const { return m_register; }                  ///< Rows::Register
    const QVector<int>& fields() const { return m_fields; } ///< Rows::Register: places in the type's fields

private:
    void readRows(const QString& text, const QString& filter, const Definitions& definitions);
    void readFigures(const QString& list, const Definitions& definitions);
    void readGrouping(const QString& word);
    void readRegister(const QString& id);
    void readFilter(const RecordType& type, const QString& text, const Definitions& definitions);
    void readColumn(const QString& word, const Definitions& definitions);
    void readFigureColumn(const QString& word);
    void readGroupColumn(const QString& word, const Definitions& definitions);
    void readFieldColumn(const QString& word);
    static const Figure* figureOf(const QString& code, const Definitions& definitions);

    QString m_code, m_title, m_titleEn, m_unitLine, m_notes;
    Rows m_rows = Rows::Figures;
    Filter m_filter;
    QVector<const Figure*> m_figures;
    QVector<FigureColumn> m_figureColumns;
    Grouping m_grouping = Grouping::None;
    QVector<GroupColumn> m_groupColumns;
    const RecordType* m_register = nullptr;
    QVector<int> m_fields;
};
