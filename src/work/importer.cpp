#include "work/importer.h"

#include "core/registers.h"
#include "exchange/recordsheetreader.h"
#include "exchange/valuesheetreader.h"
#include "report/carddefinition.h"
#include "report/tabledefinition.h"
#include "storage/storageerror.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QString Values = u"values"_s;

/// "award-2024.csv" → "award", "values-2024.csv" → "values"; empty when no type's id begins the name.
QString typeByName(const QString& path)
{
    const QString name = QFileInfo(path).completeBaseName();
    QStringList ids = {Values};
    for (const RecordType& type : Registers::all()) {
        ids.append(type.id);
    }
    QString best;
    for (const QString& id : ids) {
        const bool ends =
            name.size() == id.size()
            || (name.size() > id.size() && !name[id.size()].isLetter() && name[id.size()] != u'_');
        if (name.startsWith(id) && ends && id.size() > best.size()) {
            best = id;
        }
    }
    return best;
}

Complaint wholeFile(const QString& message, const QString& suggestion = {})
{
    Complaint complaint;
    complaint.message = message;
    complaint.suggestion = suggestion;
    return complaint;
}

/// Sheet2 and Sheet3 of a new workbook, which nobody fills; a sheet of notes.
bool hasNoRows(const Sheet& sheet)
{
    return std::none_of(sheet.rows.begin(), sheet.rows.end(), isDataRow);
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

QString contentHash(const QString& path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    return file.open(QIODevice::ReadOnly) && hash.addData(&file) ? QString::fromLatin1(hash.result().toHex())
                                                                 : QString();
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
    ImportOutcome outcome;
    outcome.file = path;
    const ImportPlan plan = read(path, options, outcome.type, outcome.school);
    outcome.complaints = plan.complaints;
    if (!plan.wantsMore()) {
        outcome.complaints.append(wholeFile(
            tr("There may be more errors; only the first %1 are told").arg(plan.complaints.size())));
    }
    if (outcome.complaints.isEmpty()) {
        try {
            store(plan, options, path, outcome);
        } catch (const StorageError& error) {
            if (error.kind() == StorageError::Kind::File) {
                throw;
            }
            outcome.complaints = {wholeFile(error.message())};
        }
    }
    for (Complaint& complaint : outcome.complaints) {
        complaint.file = QFileInfo(path).fileName();
    }
    return outcome;
}

ImportPlan Importer::read(const QString& path, const ImportOptions& options, QString& typeId,
                          QString& school) const
{
    ImportPlan plan;
    Workbook workbook = m_readTables(path, options.encoding);
    plan.complaints = workbook.complaints;
    if (!plan.complaints.isEmpty()) {
        return plan;
    }
    erase_if(workbook.sheets, hasNoRows);
    if (workbook.sheets.isEmpty()) {
        plan.complaints.append(wholeFile(tr("There is no table in this file")));
        return plan;
    }
    const ReadScope scope(m_database);
    Reading reading(m_database);
    typeId = options.type.isEmpty() ? tellType(path, workbook) : options.type;
    if (typeId.isEmpty()) {
        typeId = typeByHeader(workbook, reading);
    }
    if (typeId.isEmpty()) {
        plan.complaints.append(wholeFile(tr("It cannot be told what this table holds"),
                                         tr("Say which register it is, or that it holds values")));
        return plan;
    }
    if (typeId == Values) {
        ValueSheetReader reader(reading.definitions, reading.data);
        for (Sheet& sheet : workbook.sheets) {
            reader.read(sheet, options.year, plan);
        }
        school = onlySchool(plan, reading.data);
        return plan;
    }
    plan.type = Registers::find(typeId);
    if (plan.type == nullptr) {
        plan.complaints.append(wholeFile(tr("There is no register “%1”").arg(typeId)));
        return plan;
    }
    RecordSheetReader reader(*plan.type, reading.definitions, reading.data, m_chinese);
    for (Sheet& sheet : workbook.sheets) {
        reader.read(sheet, options.year, plan);
    }
    return plan;
}

QString Importer::tellType(const QString& path, const Workbook& workbook) const
{
    for (const RecordType& type : Registers::all()) {
        for (const Sheet& sheet : workbook.sheets) {
            if (sheet.name == QString::fromLatin1(type.label)
                || sheet.name == m_chinese.translate("Registers", type.label)) {
                return type.id;
            }
        }
    }
    return typeByName(path);
}

/// The type whose required fields are all there and whose names are found most often; empty when two tie.
QString Importer::typeByHeader(Workbook& workbook, Reading& reading) const
{
    QString best;
    qsizetype bestKnown = 0;
    bool tied = false;
    const auto consider = [&](const QString& id, qsizetype known) {
        if (known > bestKnown) {
            best = id;
            bestKnown = known;
            tied = false;
        } else if (known == bestKnown) {
            tied = true;
        }
    };
    Sheet& sheet = workbook.sheets.first();
    for (const RecordType& type : Registers::all()) {
        const Header header =
            RecordSheetReader(type, reading.definitions, reading.data, m_chinese).names().findHeader(sheet);
        const bool complete = std::all_of(type.fields.begin(), type.fields.end(), [&](const Field& field) {
            return !field.required || header.columnOf(field.name) >= 0;
        });
        if (header.row >= 0 && complete) {
            consider(type.id, header.columns.size() - header.unknown().size());
        }
    }
    const Header header = ValueSheetReader(reading.definitions, reading.data).names().findHeader(sheet);
    if (header.row >= 0 && header.columns.size() > 1) {
        consider(Values, header.columns.size() - header.unknown().size());
    }
    return tied ? QString() : best;
}

void Importer::store(const ImportPlan& plan, const ImportOptions& options, const QString& path,
                     ImportOutcome& outcome) const
{
    ChangeInfo info{options.who, options.door};
    info.source = QFileInfo(path).fileName();
    info.sourceHash = contentHash(path);
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
        change.commit();
        outcome.change = change.id();
        outcome.status = ImportOutcome::Status::Taken;
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
