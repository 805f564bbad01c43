#include "work/tablelook.h"

#include "core/registers.h"
#include "exchange/tables/headermatch.h"
#include "work/reading.h"
#include "work/tablemappings.h"
#include "work/tabletype.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

bool holdsNumbers(const ColumnTarget& target)
{
    return target.name == ValueColumn::Value || target.field.kind == FieldKind::Integer
           || target.field.kind == FieldKind::Decimal;
}

HeaderNames namesOf(const QVector<ColumnTarget>& targets)
{
    HeaderNames names;
    for (const ColumnTarget& target : targets) {
        names.add(target);
    }
    return names;
}

/// Whether a row of the table could be stored: what must be there is there.
bool isComplete(const TableLook& look)
{
    const auto has = [&](const QString& target) {
        return std::ranges::find(look.columns, target, &ProposedColumn::target) != look.columns.end();
    };
    if (look.target == ValuesType) {
        return has(ValueColumn::School) || has(ValueColumn::SchoolName);
    }
    return look.missing().isEmpty();
}

QVector<ColumnTarget> targetsOf(const QString& type, const Definitions& definitions,
                                const QTranslator& chinese)
{
    const RecordType* record = Registers::find(type);
    return record != nullptr    ? recordTargets(*record, chinese)
           : type == ValuesType ? valueTargets(definitions)
                                : QVector<ColumnTarget>();
}

} // namespace

qsizetype TableLook::sureColumns() const
{
    return std::count_if(columns.begin(), columns.end(), [](const ProposedColumn& column) {
        return !column.target.isEmpty() && column.score >= ColumnProposal::Sure;
    });
}

QVector<ColumnTarget> TableLook::missing() const
{
    QVector<ColumnTarget> missing;
    std::ranges::copy_if(targets, std::back_inserter(missing), [this](const ColumnTarget& wanted) {
        return (wanted.field.required || constants.contains(wanted.name))
               && std::ranges::find(columns, wanted.name, &ProposedColumn::target) == columns.end();
    });
    return missing;
}

TableMapping TableLook::mapping() const
{
    TableMapping mapping;
    mapping.target = target;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        if (!columns[i].target.isEmpty()) {
            mapping.columns.insert(keys[i], columns[i].target);
        }
    }
    for (const ColumnTarget& field : missing()) {
        mapping.constants.insert(field.name, constants.value(field.name));
    }
    return mapping;
}

QMap<QString, QString> TableLook::signsIn(const TableMapping& mapping) const
{
    QMap<QString, QString> found;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const auto wanted = std::ranges::find(targets, mapping.columns.value(keys[i]), &ColumnTarget::name);
        if (wanted == targets.end() || !holdsNumbers(*wanted)) {
            continue;
        }
        for (const int row : table.dataRows) {
            const QString sign = TableMapping::signOf(filled.cell(row, columns[i].column).text);
            if (!sign.isEmpty() && !found.contains(sign)) {
                found.insert(sign, signs.value(sign, TableMapping::usualMeaning(sign)));
            }
        }
    }
    return found;
}

TableLook TableLooks::look(const TableFile& file, const QString& sheet, const QString& type, int year,
                           const QString& likely) const
{
    TableLook look;
    const auto wanted = std::ranges::find(file.sheets, sheet, &Sheet::name);
    if (file.sheets.isEmpty() || (wanted == file.sheets.end() && !sheet.isEmpty())) {
        return look;
    }
    const Sheet& found = sheet.isEmpty() ? file.sheets.first() : *wanted;
    const ReadScope scope(m_database);
    Reading reading(m_database);
    const TableOutline outline(found);
    const TableMapping known = TableMappings(m_database).find(found);
    QString target = type.isEmpty() ? known.target : type;
    if (target.isEmpty()) {
        target = TableType(reading, m_chinese).tell(file.path, {found});
    }
    look = lookAs(target.isEmpty() ? guess(found, reading, year, likely) : target, outline, known, reading,
                  year);
    look.sheet = found.name;
    return look;
}

TableLook TableLooks::lookAs(const QString& type, const TableOutline& outline, const TableMapping& known,
                             Reading& reading, int year) const
{
    TableLook look;
    look.target = type;
    look.filled = outline.sheet();
    look.targets = targetsOf(type, reading.definitions, m_chinese);
    findTable(look, outline);
    propose(look, outline, known.target == type ? known : TableMapping(), reading, year);
    return look;
}

/// By what the columns could be: the type of which most are sure, provided that its rows would be whole.
QString TableLooks::guess(const Sheet& sheet, Reading& reading, int year, const QString& likely) const
{
    const TableOutline outline(cornerOf(sheet));
    QString best = likely;
    qsizetype most = lookAs(likely, outline, {}, reading, year).sureColumns();
    QStringList types = {ValuesType};
    for (const RecordType& type : Registers::yearly()) {
        types.append(type.id);
    }
    for (const QString& type : types) {
        const TableLook look = lookAs(type, outline, {}, reading, year);
        if (const auto sure = look.sureColumns(); sure > most && isComplete(look)) {
            best = type;
            most = sure;
        }
    }
    return best;
}

void TableLooks::findTable(TableLook& look, const TableOutline& outline) const
{
    Sheet sheet = outline.sheet();
    const Header spelled = namesOf(look.targets).findHeader(sheet);
    look.table = spelled.row < 0 ? outline.find() : outline.below(spelled.block);
}

void TableLooks::propose(TableLook& look, const TableOutline& outline, const TableMapping& known,
                         Reading& reading, int year) const
{
    look.columns =
        ColumnProposal(reading.definitions, reading.data, year).propose(outline, look.table, look.targets);
    look.isRemembered = !known.isEmpty();
    look.signs = known.signs;
    look.constants = known.constants;
    const QStringList keys = TableMapping::keys(look.table.columns);
    qsizetype next = 0;
    for (qsizetype i = 0; i < keys.size() && next < look.columns.size(); ++i) {
        if (look.table.columns[i].column != look.columns[next].column) {
            continue;
        }
        look.keys.append(keys[i]);
        ProposedColumn& column = look.columns[next++];
        const QString target = known.columns.value(keys[i]);
        const bool isThere =
            target == TableMapping::LeftOut
            || std::ranges::find(look.targets, target, &ColumnTarget::name) != look.targets.end();
        if (!target.isEmpty() && isThere) {
            column.target = target;
            column.reason = ProposedColumn::Reason::Remembered;
            column.score = 100;
        }
    }
}

QStringList TableLooks::alike(const TableFile& file)
{
    QStringList names;
    QString first;
    for (const Sheet& sheet : file.sheets) {
        const QString headers = TableMapping::fingerprint(TableOutline(sheet).find().columns);
        first = names.isEmpty() ? headers : first;
        if (!headers.isEmpty() && headers == first) {
            names.append(sheet.name);
        }
    }
    return names;
}

QString TableLooks::label(const ColumnTarget& target)
{
    if (target.name == ValueColumn::School) {
        return tr("School");
    }
    if (target.name == ValueColumn::SchoolName) {
        return tr("School's name");
    }
    if (target.name == u"year"_s || target.name == ValueColumn::Year) {
        return tr("Year");
    }
    if (target.name == ValueColumn::Measure) {
        return tr("Measure's name");
    }
    if (target.name == ValueColumn::Value) {
        return tr("Value");
    }
    const bool isField = target.field.label != nullptr && *target.field.label != '\0';
    return isField ? FieldText::label(target.field.label) : target.spellings.value(1);
}
