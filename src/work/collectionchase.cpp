#include "work/collectionchase.h"

#include "core/registers.h"

#include <QSet>

using namespace Qt::StringLiterals;

QVector<CollectionOwing> CollectionChase::of(Reading& reading, int year, const QStringList& codes)
{
    const RecordType& returns = *Registers::findKept(u"collection_return"_s);
    QSet<qint64> returned;
    for (const Record& record : reading.data.records(returns, year)) {
        returned.insert(RecordView(returns, record).integer("school"));
    }
    const QVector<CollectionForm> forms = collectionForms(reading.definitions);
    QVector<CollectionOwing> list;
    for (const SchoolProfile& school : reading.data.schools(year).profiles()) {
        CollectionOwing owing{
            school.school, school.code, school.name, reading.definitions.townshipName(school.township), {}};
        for (const CollectionForm& form : forms) {
            if ((codes.isEmpty() || codes.contains(form.code)) && form.appliesTo(school.type)) {
                owing.forms.append(form.title);
            }
        }
        if (school.open && !owing.forms.isEmpty() && !returned.contains(school.school)) {
            list.append(owing);
        }
    }
    return list;
}

OutTable CollectionChase::table(const QVector<CollectionOwing>& list)
{
    OutTable table;
    table.sheetName = tr("Workbooks not returned");
    table.header = {tr("School code"), tr("School"), tr("Township"), tr("Forms")};
    for (const CollectionOwing& owing : list) {
        QVector<OutCell> row;
        for (const QString& text : {owing.code, owing.name, owing.township, owing.forms.join(u'、')}) {
            row.append({text.isEmpty() ? Cell::Kind::Empty : Cell::Kind::Text, text});
        }
        table.rows.append(row);
    }
    return table;
}
