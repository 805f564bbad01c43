#pragma once

#include "report/figurecells.h"
#include "report/summarytable.h"
#include "report/tablenotes.h"

#include <QCoreApplication>
#include <QSet>

/// Builds one summary table. Used once, by buildTable().
class TableBuilder
{
    Q_DECLARE_TR_FUNCTIONS(TableBuilder)

public:
    TableBuilder(const TableDefinition& definition, FigureEngine& engine, const FieldText& text, int year);

    SummaryTable build();

private:
    /// Which groups of schools a table lists.
    struct Groups {
        QVector<Scope> scopes;
        bool leavesOutOpen = false; ///< a school in operation does not pass the filter
        bool hasMixed = false;      ///< a listed group holds such a school
    };

    static TableWords words();
    void addColumn(const QString& name, TableColumn::Align align, const QString& unit = {});
    void addFigureRows();
    void addFigureColumn(FigureColumn column);
    QVector<FigureUse> figureUses() const;
    void addGroupRows();
    void addGroupColumns();
    Groups groups() const;
    void addGroupRow(const Scope& scope);
    void addTotal();
    void addFigureNotes(const QVector<FigureUse>& uses, const QVector<Scope>& scopes);
    void addRegisterRows();
    void addRegisterColumns();
    void addRegisterRow(const Record& record);
    TableCell fieldCell(const Record& record, int field) const;
    void alignDecimals();
    TableCell rowNumber() const;
    QString groupTitle() const;

    const TableDefinition& m_definition;
    FigureEngine& m_engine;
    const FieldText& m_text;
    FigureCells m_cells;
    SummaryTable m_table;
};
