#include "work/chaselist.h"

#include <algorithm>

using namespace Qt::StringLiterals;

QVector<Chase> ChaseList::of(const Completeness& completeness, Reading& reading, int year,
                             const QString& office)
{
    QVector<Chase> list;
    const SchoolBook& book = reading.data.schools(year);
    for (const auto& each : completeness.offices) {
        if (!office.isEmpty() && each.code != office) {
            continue;
        }
        for (const auto& owing : each.schools) {
            if (owing.missing.isEmpty()) {
                continue;
            }
            Chase chase{
                owing.school, owing.missing.first()->id, {}, tr("The bureau"), {}, each.code, each.name, {}};
            if (const SchoolProfile* profile = book.find(owing.school)) {
                chase.code = profile->code;
                chase.name = profile->name;
                chase.township = reading.definitions.townshipName(profile->township);
            }
            for (const Measure* measure : owing.missing) {
                chase.missing.append(measure->name);
            }
            list.append(chase);
        }
    }
    std::stable_sort(list.begin(), list.end(),
                     [](const Chase& a, const Chase& b) { return a.missing.size() > b.missing.size(); });
    return list;
}

QStringList ChaseList::header()
{
    return {tr("School code"), tr("School"),  tr("Township"),
            tr("Office"),      tr("Missing"), tr("Missing measures")};
}

OutTable ChaseList::table(const QVector<Chase>& list)
{
    OutTable table;
    table.sheetName = tr("Chase list");
    table.header = header();
    const auto text = [](const QString& content) {
        return OutCell{content.isEmpty() ? Cell::Kind::Empty : Cell::Kind::Text, content};
    };
    for (const Chase& chase : list) {
        table.rows.append({text(chase.code), text(chase.name), text(chase.township), text(chase.officeName),
                           OutCell{Cell::Kind::Number, QString::number(chase.missing.size()), 0},
                           text(chase.missing.join(u'、'))});
    }
    return table;
}

QString ChaseList::text(const QVector<Chase>& list)
{
    QStringList lines = {header().join(u'\t')};
    for (const Chase& chase : list) {
        lines.append(QStringList{chase.code, chase.name, chase.township, chase.officeName,
                                 QString::number(chase.missing.size()), chase.missing.join(u'、')}
                         .join(u'\t'));
    }
    return lines.join(u'\n') + u'\n';
}
