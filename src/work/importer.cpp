#include "work/importer.h"

#include "core/registers.h"
#include "exchange/tables/recordsheetreader.h"
#include "exchange/tables/valuesheetreader.h"
#include "report/carddefinition.h"
#include "report/tabledefinition.h"
#include "storage/storageerror.h"
#include "work/tablemappings.h"
#include "work/tabletype.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

Complaint wholeFile(const QString& message, const QString& suggestion = {})
{
    Complaint complaint;
    complaint.message = message;
    complaint.suggestion = suggestion;
    return complaint;
}

/// The code of the one school that all values are of; empty when there are several, or only the bureau's.
QString onlySchool(const ImportPlan& plan, DataSource& source)
{
    if (plan.values.isEmpty()) {
        return {};
    }
    const ValueKey& first = plan.values.first().key;
    const bool alone = std::all_of(plan.values.begin(), plan.values.end(),
                                   [&](const ValueDraft& draft) { return draft.key.school == first.school; });
    const SchoolProfile* profile = alone ? source.schools(first.year).find(first.school) : nullptr;
    return profile == nullptr ? QString() : profile->code;
}

/// What is wrong in the definitions of summary tables or dashboards, which Definitions itself does not read.
QVector<Definitions::Problem> layoutProblems(const Definitions& definitions, const QString& typeId)
{
    QVector<Definitions::Problem> problems;
    const RecordType& type = *Registers::find(typeId);
    for (const Record& record : definitions.records(typeId)) {
        const RecordView view(type, record);
        try {
            if (typeId == u"summary_table"_s) {
                TableDefinition(record, definitions);
            } else if (typeId == u"dashboard"_s) {
                CardReader(definitions).read(view.text("cards"));
            }
        } catch (const FormulaError& error) {
            problems.append({typeId, view.text("code"), error.message()});
        }
    }
    return problems;
}

} // namespace

Importer::Importer(const Database& database, const QTranslator& chinese, ReadTables readTables)
    : m_database(database), m_chinese(chinese), m_readTables(std::move(readTables))
{
}

ImportOutcome Importer::import(const QString& path, const ImportOptions& options)
{
    return take(readTableFile(path, options.encoding, m_readTables), options);
}

ImportOutcome Importer::take(const TableFile& file, const ImportOptions& options)
{
    ImportOutcome outcome;
    outcome.file = file.path;
    outcome.seen = History(m_database).takenBefore(file.hash);
    const ImportPlan plan = read(file, options, outcome);
    outcome.complaints = plan.complaints;
    if (!plan.wantsMore()) {
        outcome.complaints.append(wholeFile(
            tr("There may be more errors; only the first %1 are told").arg(plan.complaints.size())));
    }
    if (outcome.complaints.isEmpty()) {
        try {
            store(plan, options, file, outcome);
        } catch (const StorageError& error) {
            if (error.kind() == StorageError::Kind::File) {
                throw;
            }
            outcome.complaints = {wholeFile(error.message())};
        }
    }
    for (Complaint& complaint : outcome.complaints) {
        complaint.file = QFileInfo(file.path).fileName();
    }
    return outcome;
}

/// What is said and remembered about each of the sheets.
QVector<TableMapping> Importer::mappings(const QVector<Sheet>& sheets, const ImportOptions& options) const
{
    const TableMappings memory(m_database);
    QVector<TableMapping> mappings;
    for (const Sheet& sheet : sheets) {
        TableMapping known = memory.find(sheet);
        const QString target = options.type.isEmpty() ? options.mapping.target : options.type;
        mappings.append(
            target.isEmpty() || known.target.isEmpty() || known.target == target ? known : TableMapping());
    }
    return mappings;
}

namespace {

template <typename Reader>
void readSheets(Reader& reader, QVector<Sheet>& sheets, const QVector<TableMapping>& mappings,
                const ImportOptions& options, ImportPlan& plan)
{
    for (qsizetype i = 0; i < sheets.size(); ++i) {
        reader.use(mappings[i].with(options.mapping));
        reader.read(sheets[i], options.year, plan);
    }
}

} // namespace

ImportPlan Importer::read(const TableFile& file, const ImportOptions& options, ImportOutcome& outcome) const
{
    ImportPlan plan;
    plan.complaints = file.complaints;
    if (!plan.complaints.isEmpty()) {
        return plan;
    }
    QVector<Sheet> sheets = file.sheets;
    erase_if(sheets,
             [&](const Sheet& sheet) { return !options.sheet.isEmpty() && sheet.name != options.sheet; });
    if (sheets.isEmpty()) {
        plan.complaints.append(wholeFile(tr("There is no table in this file")));
        return plan;
    }
    const ReadScope scope(m_database);
    Reading reading(m_database);
    QVector<TableMapping> known = mappings(sheets, options);
    outcome.type = options.type.isEmpty() ? options.mapping.target : options.type;
    if (outcome.type.isEmpty()) {
        outcome.type = known.first().target;
    }
    if (outcome.type.isEmpty()) {
        outcome.type = TableType(reading, m_chinese).tell(file.path, sheets);
    }
    for (TableMapping& mapping : known) {
        mapping = mapping.target == outcome.type ? mapping : TableMapping();
        outcome.isRemembered = outcome.isRemembered || !mapping.isEmpty();
    }
    readAs(outcome.type, reading, sheets, known, options, plan);
    outcome.school = onlySchool(plan, reading.data);
    for (const SheetReading& sheet : std::as_const(plan.sheets)) {
        for (const SkippedRow& row : sheet.skipped) {
            ++outcome.skipped[row.reason];
        }
    }
    return plan;
}

void Importer::readAs(const QString& typeId, Reading& reading, QVector<Sheet>& sheets,
                      const QVector<TableMapping>& known, const ImportOptions& options,
                      ImportPlan& plan) const
{
    plan.type = Registers::find(typeId);
    if (typeId == ValuesType && !options.mapping.constants.isEmpty()) {
        plan.complaints.append(wholeFile(tr("Only rows of a register take one value for all of them")));
    } else if (typeId == ValuesType) {
        ValueSheetReader reader(reading.definitions, reading.data);
        readSheets(reader, sheets, known, options, plan);
    } else if (plan.type != nullptr) {
        RecordSheetReader reader(*plan.type, reading.definitions, reading.data, m_chinese);
        readSheets(reader, sheets, known, options, plan);
    } else if (typeId.isEmpty()) {
        plan.complaints.append(wholeFile(tr("It cannot be told what this table holds"),
                                         tr("Say which register it is, or that it holds values")));
    } else {
        plan.complaints.append(wholeFile(tr("There is no register “%1”").arg(typeId)));
    }
}

void Importer::store(const ImportPlan& plan, const ImportOptions& options, const TableFile& file,
                     ImportOutcome& outcome) const
{
    ChangeInfo info{options.who, options.door};
    info.source = QFileInfo(file.path).fileName();
    info.sourceHash = file.hash;
    Change change(m_database, info);
    DraftWriter writer(change, options.onConflict == OnConflict::Keep ? ValueWriter::Existing::Keep
                                                                      : ValueWriter::Existing::Replace);
    if (plan.type != nullptr) {
        writer.write(*plan.type, plan.records);
    } else {
        writer.write(plan.values);
    }
    outcome.counts = writer.counts();
    outcome.complaints = definitionComplaints(plan);
    if (!outcome.complaints.isEmpty()) {
        outcome.status = ImportOutcome::Status::Refused;
        outcome.counts = {};
    } else if (options.onConflict == OnConflict::Ask && outcome.counts.changed > 0) {
        outcome.status = ImportOutcome::Status::NeedsDecision;
    } else if (options.dryRun) {
        outcome.status = ImportOutcome::Status::Checked;
    } else {
        remember(plan, options, outcome, change);
        change.commit();
        outcome.change = change.id();
        outcome.status = ImportOutcome::Status::Taken;
    }
}

/// What a person has said about the file's tables, where spelling alone would not say the same.
void Importer::remember(const ImportPlan& plan, const ImportOptions& options, const ImportOutcome& outcome,
                        Change& change) const
{
    if (options.mapping.isEmpty()) {
        return;
    }
    const TableMappings memory(m_database);
    for (const SheetReading& sheet : plan.sheets) {
        const TableMapping known = memory.find(sheet.fingerprint);
        if (sheet.isMapped || !options.mapping.signs.isEmpty() || sheet.constants != known.constants) {
            TableMapping mapping{outcome.type, sheet.columns, known.signs, sheet.constants};
            mapping.signs.insert(options.mapping.signs);
            TableMappings::store(change, sheet.fingerprint, mapping);
        }
    }
}

/// Definitions as they would be with this file, held against each other; each problem led back to its row.
QVector<Complaint> Importer::definitionComplaints(const ImportPlan& plan) const
{
    QVector<Complaint> complaints;
    if (plan.type == nullptr || plan.type->isYearly()) {
        return complaints;
    }
    const Definitions definitions(readDefinitionRecords(m_database));
    QVector<Definitions::Problem> problems =
        definitions.problems() + layoutProblems(definitions, plan.type->id);
    const int codeField = std::max(plan.type->indexOf(u"figure"_s), plan.type->indexOf(u"code"_s));
    for (const auto& problem : problems) {
        Complaint complaint = wholeFile(problem.message);
        complaint.text = problem.code;
        for (const RecordDraft& draft : plan.records) {
            if (problem.type == plan.type->id && draft.record.text(codeField) == problem.code) {
                const auto parts = draft.place.split(u'!');
                complaint.sheet = parts.first();
                complaint.row = parts.last().toInt();
            }
        }
        complaints.append(complaint);
    }
    return complaints;
}
