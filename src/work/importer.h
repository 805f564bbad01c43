#pragma once

#include "exchange/complaint.h"
#include "exchange/tables/importplan.h"
#include "exchange/tables/skippedtext.h"
#include "exchange/tables/tablemapping.h"
#include "storage/draftwriter.h"
#include "storage/history.h"
#include "work/reading.h"
#include "work/tablefile.h"

#include <QCoreApplication>
#include <QTranslator>

/// What to do with rows that differ from what is stored.
enum class OnConflict { Ask, Keep, Replace };

struct ImportOptions {
    QString type = {};     ///< record type's id or "values"; empty: told by the file's name or its header
    int year = 0;          ///< for rows that name none
    QString encoding = {}; ///< empty: detected
    QString sheet = {};    ///< name of the only sheet to be taken; empty: all
    /// What a person has said about columns and signs. It goes before what is remembered, and is remembered
    /// in turn when the file is taken.
    TableMapping mapping = {};
    bool dryRun = false;
    OnConflict onConflict = OnConflict::Replace;
    QString who;
    QString door = QStringLiteral("import");
};

/// What became of one file.
struct ImportOutcome {
    enum class Status { Taken, Checked, Refused, NeedsDecision };

    QString file;
    QString type;   ///< record type's id or "values"; empty when it could not be told
    QString school; ///< code of the one school that the values are of; empty when there are several or none
    Status status = Status::Refused;
    WriteCounts counts;
    QVector<Complaint> complaints;
    SkippedCounts skipped = {}; ///< rows that hold no data, as totals
    bool isRemembered = false;  ///< columns were understood as when such a table was last taken
    std::optional<History::ChangeLine> seen = {}; ///< the same bytes were taken before, and still stand
    qint64 change = 0;                            ///< number in the history; 0 when nothing was stored
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
    /// The same with a file that was read before.
    ImportOutcome take(const TableFile& file, const ImportOptions& options);

private:
    ImportPlan read(const TableFile& file, const ImportOptions& options, ImportOutcome& outcome) const;
    QVector<TableMapping> mappings(const QVector<Sheet>& sheets, const ImportOptions& options) const;
    void readAs(const QString& typeId, Reading& reading, QVector<Sheet>& sheets,
                const QVector<TableMapping>& known, const ImportOptions& options, ImportPlan& plan) const;
    void remember(const ImportPlan& plan, const ImportOptions& options, const ImportOutcome& outcome,
                  Change& change) const;
    void store(const ImportPlan& plan, const ImportOptions& options, const TableFile& file,
               ImportOutcome& outcome) const;
    QVector<Complaint> definitionComplaints(const ImportPlan& plan) const;

    const Database& m_database;
    const QTranslator& m_chinese;
    ReadTables m_readTables;
};
