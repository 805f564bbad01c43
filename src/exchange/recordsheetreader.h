#pragma once

#include "core/fieldtext.h"
#include "exchange/headermatch.h"
#include "exchange/importplan.h"

#include <QCoreApplication>
#include <QSet>
#include <QTranslator>

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

    HeaderNames names() const;
    /// Appends to the plan. `year` 0: the file must have a column for it.
    void read(Sheet& sheet, int year, ImportPlan& plan);

private:
    void readRow(const Sheet& sheet, const Header& header, int row, int year, ImportPlan& plan);
    void collectOwnSchools(const Sheet& sheet, const Header& header);
    int readYear(const Sheet& sheet, const Header& header, int row, int year, ImportPlan& plan) const;
    Complaint at(const Sheet& sheet, int row, const QString& column) const;

    const RecordType& m_type;
    FieldText m_text;
    const QTranslator& m_chinese;
    QHash<int, QVariant> m_given;
    QHash<QString, QSet<QString>>
        m_own;                      ///< type "school": code or name → codes that stand in the sheet itself
    QHash<QStringList, int> m_keys; ///< natural key → row, to find the same record twice in one file
};
