#pragma once

#include "core/datasource.h"
#include "core/valuecheck.h"
#include "exchange/tables/headermatch.h"
#include "exchange/tables/importplan.h"
#include "exchange/tables/mergedcells.h"

#include <QCoreApplication>
#include <QHash>

#include <optional>

/// Reads a sheet of values: wide (a row a school, a column a measure) or long (school, measure, year, value).
/// A blank cell says nothing; 无, — and / are reasons for a missing number. Nothing becomes 0.
class ValueSheetReader
{
    Q_DECLARE_TR_FUNCTIONS(ValueSheetReader)

public:
    ValueSheetReader(const Definitions& definitions, DataSource& source);

    /// What a person has said about the sheets to be read next.
    void use(const TableMapping& mapping) { m_mapping = mapping; }
    HeaderNames names() const;
    /// Appends to the plan. `year` 0: the file must have a column for it.
    void read(Sheet& sheet, int year, ImportPlan& plan);

private:
    struct Row {
        const Sheet* sheet = nullptr;
        const Header* header = nullptr;
        int row = 0;
        int year = 0;
        qint64 school = BureauItself;
    };

    void complainOfColumns(Row& row, ImportPlan& plan) const;
    void readRow(const Row& row, ImportPlan& plan);
    bool readRowHead(Row& row, int year, ImportPlan& plan) const;
    bool readSchool(Row& row, ImportPlan& plan) const;
    void readLong(const Row& row, int measureColumn, int valueColumn, ImportPlan& plan);
    void readCell(const Row& row, const Measure& measure, int column, ImportPlan& plan);
    Complaint at(const Row& row, int column) const;
    void complain(ImportPlan& plan, const Row& row, int column, const QString& message,
                  const QString& suggestion = {}) const;

    const Definitions& m_definitions;
    DataSource& m_source;
    ValueCheck m_check;
    TableMapping m_mapping;
    std::optional<MergedCells> m_merged; ///< of the sheet that is being read
    QHash<ValueKey, Value> m_seen;
    QHash<QString, const Measure*> m_measures;
};
