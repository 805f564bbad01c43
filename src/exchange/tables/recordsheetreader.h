#pragma once

#include "core/fieldtext.h"
#include "exchange/tables/headermatch.h"
#include "exchange/tables/importplan.h"
#include "exchange/tables/mergedcells.h"

#include <QCoreApplication>
#include <QSet>
#include <QTranslator>

#include <optional>

/// Reads a sheet of rows of one record type. Headers may be the fields' names, or their labels in English or
/// Chinese; a column "year" overrides the year given.
class RecordSheetReader
{
    Q_DECLARE_TR_FUNCTIONS(RecordSheetReader)

public:
    /// `chinese` holds the Chinese labels, whatever language the window has.
    RecordSheetReader(const RecordType& type, const Definitions& definitions, DataSource& source,
                      const QTranslator& chinese);

    /// What the file does not hold but its sender tells: set in every row before it is checked.
    void setGiven(int field, const QVariant& value) { m_given.insert(field, value); }
    /// What a person has said about the sheets to be read next.
    void use(const TableMapping& mapping) { m_mapping = mapping; }
    HeaderNames names() const;
    /// Appends to the plan. `year` 0: the file must have a column for it.
    void read(Sheet& sheet, int year, ImportPlan& plan);

private:
    void collectConstants(const Sheet& sheet, const Header& header, ImportPlan& plan);
    void setConstants(const Sheet& sheet, int row, RecordDraft& draft, ImportPlan& plan);
    void complainOfColumns(const Sheet& sheet, const Header& header, ImportPlan& plan) const;
    void readRow(const Sheet& sheet, const Header& header, int row, int year, ImportPlan& plan);
    void readField(const Sheet& sheet, const HeaderColumn& column, int row, RecordDraft& draft,
                   ImportPlan& plan);
    FieldText::Parsed parse(const Field& field, const QString& text, int year) const;
    FieldText::Parsed parseSchool(const Field& field, const QString& text, int year) const;
    void keepRest(const Header& header, Record& record);
    const Record* stored(const Record& like);
    QStringList keyOf(const Record& record) const;
    void checkRow(const Sheet& sheet, const Header& header, int row, const RecordDraft& draft,
                  ImportPlan& plan);
    void collectOwnSchools(const Sheet& sheet, const Header& header);
    int readYear(const Sheet& sheet, const Header& header, int row, int year, ImportPlan& plan) const;
    Complaint at(const Sheet& sheet, int row, const QString& column) const;

    const RecordType& m_type;
    const Definitions& m_definitions;
    FieldText m_text;
    DataSource& m_source;
    TableMapping m_mapping;
    std::optional<MergedCells> m_merged; ///< of the sheet that is being read
    const QTranslator& m_chinese;
    QHash<int, QVariant> m_given;
    QMap<QString, QString> m_constants; ///< of the sheet that is being read, by field
    QHash<QString, QSet<QString>>
        m_own;              ///< type "school": code or name → codes that stand in the sheet itself
    QSet<QString> m_missed; ///< fields without a column that were complained of
    QHash<int, QHash<QStringList, Record>> m_stored; ///< year → natural key → what is stored
    QHash<QStringList, int> m_keys; ///< natural key → row, to find the same record twice in one file
};
