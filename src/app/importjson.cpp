#include "app/importjson.h"

#include "app/complaintjson.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace {

class ImportJson
{
    Q_DECLARE_TR_FUNCTIONS(ImportJson)
};

QString statusWord(ImportOutcome::Status status)
{
    switch (status) {
    case ImportOutcome::Status::Taken: return u"taken"_s;
    case ImportOutcome::Status::Checked: return u"checked"_s;
    case ImportOutcome::Status::Refused: return u"refused"_s;
    case ImportOutcome::Status::NeedsDecision: return u"needs_decision"_s;
    }
    return {};
}

QJsonObject toJson(const SkippedCounts& counts)
{
    QJsonObject object;
    for (auto it = counts.begin(); it != counts.end(); ++it) {
        object.insert(SkippedText::code(it.key()), it.value());
    }
    return object;
}

} // namespace

QString seenText(const History::ChangeLine& change)
{
    return ImportJson::tr("%1 by %2 as %3").arg(change.at.left(10), change.who, change.source);
}

QJsonObject importToJson(const ImportOutcome& outcome)
{
    QJsonObject object = {{u"file"_s, outcome.file},
                          {u"school"_s, outcome.school},
                          {u"type"_s, outcome.type},
                          {u"status"_s, statusWord(outcome.status)},
                          {u"added"_s, outcome.counts.added},
                          {u"changed"_s, outcome.counts.changed},
                          {u"unchanged"_s, outcome.counts.unchanged},
                          {u"kept"_s, outcome.counts.kept},
                          {u"skipped"_s, toJson(outcome.skipped)},
                          {u"errors"_s, complaintsToJson(outcome.complaints)}};
    if (outcome.seen) {
        object.insert(u"seen"_s, seenText(*outcome.seen));
    }
    return object;
}

QJsonObject lookToJson(const TableLook& look, const QString& input)
{
    QJsonArray columns;
    for (qsizetype i = 0; i < look.columns.size(); ++i) {
        const ProposedColumn& column = look.columns[i];
        columns.append(QJsonObject{{u"header"_s, look.keys[i]},
                                   {u"column"_s, columnName(column.column)},
                                   {u"field"_s, column.target},
                                   {u"score"_s, column.score},
                                   {u"sure"_s, column.score >= ColumnProposal::Sure},
                                   {u"reason"_s, ColumnProposal::words(column)}});
    }
    QJsonObject signs;
    const auto found = look.signsIn(look.mapping());
    for (auto it = found.begin(); it != found.end(); ++it) {
        signs.insert(it.key(), it.value());
    }
    QJsonArray missing;
    for (const ColumnTarget& field : look.missing()) {
        missing.append(field.name);
    }
    return {{u"file"_s, input},
            {u"sheet"_s, look.sheet},
            {u"type"_s, look.target},
            {u"remembered"_s, look.isRemembered},
            {u"rows"_s, look.table.dataRows.size()},
            {u"columns"_s, columns},
            {u"missing"_s, missing},
            {u"signs"_s, signs}};
}
