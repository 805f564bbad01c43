#include "work/collectionchase.h"

#include "core/registers.h"

#include "work/laterdecisions.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace {

CollectionOwing owingOf(const SchoolProfile& school, const Reading& reading,
                        const QVector<CollectionForm>& forms)
{
    const RecordView view(*Registers::find(u"school"_s), school.record);
    CollectionOwing owing{school.school,
                          school.code,
                          school.name,
                          reading.definitions.townshipName(school.township),
                          view.text("principal"),
                          view.text("phone"),
                          {}};
    for (const CollectionForm& form : forms) {
        if (form.appliesTo(school.type)) {
            owing.forms.append(form.title);
        }
    }
    return owing;
}

} // namespace

QVector<CollectionOwing> CollectionChase::of(Reading& reading, int year, const QStringList& codes)
{
    const RecordType& returns = *Registers::findKept(u"collection_return"_s);
    QSet<qint64> returned;
    for (const Record& record : reading.data.records(returns, year)) {
        returned.insert(RecordView(returns, record).integer("school"));
    }
    QVector<CollectionForm> forms = collectionForms(reading.definitions);
    forms.removeIf(
        [&](const CollectionForm& form) { return !codes.isEmpty() && !codes.contains(form.code); });
    QVector<CollectionOwing> list;
    for (const SchoolProfile& school : reading.data.schools(year).profiles()) {
        const CollectionOwing owing = owingOf(school, reading, forms);
        if (school.open && !owing.forms.isEmpty() && !returned.contains(school.school)) {
            list.append(owing);
        }
    }
    return list;
}

QVector<CollectionOwing> CollectionChase::undecided(Reading& reading, int year)
{
    const RecordType& returns = *Registers::findKept(u"collection_return"_s);
    const QVector<CollectionForm> forms = collectionForms(reading.definitions);
    QHash<qint64, Record> open;
    for (const Record& record : reading.data.records(returns, year)) {
        if (!LaterDecisions::of(record).isEmpty()) {
            open.insert(RecordView(returns, record).integer("school"), record);
        }
    }
    QVector<CollectionOwing> list;
    for (const SchoolProfile& school : reading.data.schools(year).profiles()) {
        const auto row = open.constFind(school.school);
        if (row != open.constEnd()) {
            CollectionOwing owing = owingOf(school, reading, forms);
            owing.toDecide = static_cast<int>(LaterDecisions::of(*row).size());
            owing.file = RecordView(returns, *row).text("file");
            owing.hash = RecordView(returns, *row).text("hash");
            list.append(owing);
        }
    }
    return list;
}

OutTable CollectionChase::table(const QVector<CollectionOwing>& list)
{
    OutTable table;
    table.sheetName = tr("Workbooks not returned");
    table.header = {tr("School code"), tr("School"), tr("Township"), tr("Head"), tr("Phone"), tr("Forms")};
    for (const CollectionOwing& owing : list) {
        QVector<OutCell> row;
        for (const QString& text :
             {owing.code, owing.name, owing.township, owing.head, owing.phone, owing.forms.join(u'、')}) {
            row.append({text.isEmpty() ? Cell::Kind::Empty : Cell::Kind::Text, text});
        }
        table.rows.append(row);
    }
    return table;
}
