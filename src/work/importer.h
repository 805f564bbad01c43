#pragma once

#include "exchange/complaint.h"
#include "exchange/importplan.h"
#include "exchange/readtables.h"
#include "storage/draftwriter.h"
#include "work/reading.h"

#include <QCoreApplication>
#include <QTranslator>

/// What to do with rows that differ from what is stored.
enum class OnConflict { Ask, Keep, Replace };

struct ImportOptions {
    QString type = {};     ///< record type's id or "values"; empty: told by the file's name or its header
    int year = 0;          ///< for rows that name none
    QString encoding = {}; ///< empty: detected
    bool dryRun = false;
    OnConflict onConflict = OnConflict::Replace;
    QString who;
    QString door = QStringLiteral("import");
};

/// What became of one file.
struct ImportOutcome {
    enum class Status { Taken, Checked, Refused, NeedsDecision };

    QString file;
    QString type; ///< record type's id or "values"; empty when it could not be told
    QString school; ///< code of the one school that the values are of; empty when there are several or none
    Status status = Status::Refused;
    WriteCounts counts;
    QVector<Complaint> complaints;
    qint64 change = 0; ///< number in the history; 0 when nothing was stored
};

/// Brings a file into the database, whole or not at all. Its text, its type and its rows are checked first;
/// with one complaint nothing is stored. Definitions are also checked as a whole: a wrong formula, an unknown
/// code or a circle of figures is refused here, when it is defined.
class Importer
{
    Q_DECLARE_TR_FUNCTIONS(Importer)

public:
    /// `chinese` holds the Chinese labels that headers may bear.
    Importer(const Database& database, const QTranslator& chinese, ReadTables readTables);

    /// Throws StorageError only when the database itself fails.
    ImportOutcome import(const QString& path, const ImportOptions& options);

private:
    ImportPlan read(const QString& path, const ImportOptions& options, QString& typeId, QString& school) const;
    QString tellType(const QString& path, const Workbook& workbook) const;
    QString typeByHeader(Workbook& workbook, Reading& reading) const;
    void store(const ImportPlan& plan, const ImportOptions& options, const QString& path,
               ImportOutcome& outcome) const;
    QVector<Complaint> definitionComplaints(const ImportPlan& plan) const;

    const Database& m_database;
    const QTranslator& m_chinese;
    ReadTables m_readTables;
};
