#include "work/laterdecisions.h"

#include "core/registers.h"
#include "storage/recordstore.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {

const RecordType& returnType()
{
    return *Registers::findKept(u"collection_return"_s);
}

} // namespace

QStringList LaterDecisions::of(const Record& row)
{
    QStringList names;
    const QString json = RecordView(returnType(), row).text("later");
    for (const auto& name : QJsonDocument::fromJson(json.toUtf8()).array()) {
        names.append(name.toString());
    }
    return names;
}

QStringList LaterDecisions::of(const Database& database, int year, qint64 school, const QString& hash)
{
    const RecordType& type = returnType();
    Record like = makeRecord(type, year);
    like.values[type.indexOf(u"school"_s)] = school;
    const auto row = RecordStore(database).findByKey(type, like);
    return row && RecordView(type, *row).text("hash") == hash ? of(*row) : QStringList();
}

void LaterDecisions::note(Record& row, const ReturnedFile& file)
{
    QJsonArray names;
    for (const ReturnedItem& item : file.items) {
        if (item.isOpen()) {
            names.append(item.name());
        }
    }
    row.values[returnType().indexOf(u"later"_s)] =
        names.isEmpty() ? QVariant()
                        : QVariant(QString::fromUtf8(QJsonDocument(names).toJson(QJsonDocument::Compact)));
}

void LaterDecisions::open(ReturnedFile& file, const QStringList& names)
{
    for (ReturnedItem& item : file.items) {
        item.choice = names.contains(item.name()) ? ReturnedItem::Choice::Later : ReturnedItem::Choice::Keep;
    }
}
