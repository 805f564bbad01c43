#include "app/commands/commands.h"

#include "core/registers.h"
#include "exchange/write/tabwriter.h"
#include "work/recordexport.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

using namespace Qt::StringLiterals;

void RecordsCommand::configure(QCommandLineParser& parser) const
{
    QStringList ids;
    for (const RecordType& type : Registers::all()) {
        ids.append(type.id);
    }
    parser.addPositionalArgument(u"FILE"_s, tr("The database"));
    parser.addPositionalArgument(u"TYPE"_s, tr("The register: %1").arg(ids.join(u", "_s)));
    addYear(parser);
    parser.addOption({u"format"_s, tr("csv, json or xlsx"), u"FORMAT"_s});
    parser.addOption({u"out"_s, tr("Write to this file instead of standard output"), u"PATH"_s});
    addJson(parser);
}

namespace {

QJsonArray toJson(const RecordType& type, const QVector<Record>& records, Reading& reading)
{
    QJsonArray array;
    for (const Record& record : records) {
        QJsonObject object{{u"id"_s, record.id}};
        if (type.isYearly()) {
            object.insert(u"year"_s, record.year);
        }
        for (int i = 0; i < type.fields.size(); ++i) {
            const Field& field = type.fields[i];
            QJsonValue value = QJsonValue::Null;
            if (record.masked.contains(field.name)) {
                value = u"**"_s;
            } else if (!record.isEmpty(i) && field.isNumber()) {
                value = RecordView(type, record).number(i)->toDouble();
            } else if (!record.isEmpty(i) && field.kind == FieldKind::Bool) {
                value = record.integer(i) != 0;
            } else if (!record.isEmpty(i)) {
                value = reading.text.code(field, record.values[i], record.year);
            }
            object.insert(field.name, value);
        }
        array.append(object);
    }
    return array;
}

void writeJson(const QString& path, const QJsonArray& array)
{
    QSaveFile file(path);
    const QByteArray text = QJsonDocument(array).toJson(QJsonDocument::Indented);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit()) {
        throw StorageError(StorageError::Kind::File,
                           RecordsCommand::tr("“%1” cannot be written: %2").arg(path, file.errorString()));
    }
}

} // namespace

int RecordsCommand::run(const QCommandLineParser& parser, Console& console) const
{
    const QString path = argument(parser, 0);
    const RecordType* type = Registers::find(argument(parser, 1));
    if (type == nullptr) {
        throw UsageError(tr("There is no register “%1”").arg(argument(parser, 1)));
    }
    const int only = parser.isSet(u"year"_s) ? year(parser) : 0;
    const QString out = parser.value(u"out"_s);
    QString format = parser.isSet(u"format"_s) ? parser.value(u"format"_s) : QFileInfo(out).suffix();
    if (format.isEmpty()) {
        format = console.json ? u"json"_s : u"csv"_s;
    }
    if (format != u"csv"_s && format != u"json"_s && format != u"xlsx"_s) {
        throw UsageError(tr("“%1” is not a format; csv, json and xlsx are").arg(format));
    }
    if (out.isEmpty() && format == u"xlsx"_s) {
        throw UsageError(tr("Say where the workbook goes: --out PATH"));
    }
    const Database database(path, Database::Mode::ReadOnly);
    const ReadScope scope(database);
    Reading reading(database);
    const QVector<Record> records = recordsOf(database, *type, only);
    if (format == u"json"_s) {
        const QJsonArray array = toJson(*type, records, reading);
        out.isEmpty() ? console.print(array) : writeJson(out, array);
        return Done;
    }
    const OutTable table = recordTable(*type, records, reading.text);
    if (out.isEmpty()) {
        console.out << QString::fromUtf8(csvText(table));
        return Done;
    }
    const QString error = format == u"csv"_s ? writeCsv(out, table) : writeXlsx(out, table);
    if (!error.isEmpty()) {
        throw StorageError(StorageError::Kind::File, error);
    }
    return Done;
}
