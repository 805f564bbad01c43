// The part of CardFill that lists the rows of a register.

#include "report/cards/cardfill.h"

#include "core/fieldtext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int UsualRecords = 8;

} // namespace

void CardFill::fillRecords()
{
    const RecordType& type = *m_definition.registerType;
    if (m_card.title.isEmpty()) {
        m_card.title = FieldText::label(type.label);
    }
    m_card.registerId = type.id;
    for (const int place : m_definition.fields) {
        const Field& field = type.fields[place];
        const bool number = field.kind == FieldKind::Integer || field.kind == FieldKind::Decimal;
        m_card.fields.append({FieldText::label(field.label), field.unit, number});
    }
    QVector<const Record*> rows = recordsWanted();
    orderRecords(rows);
    const qsizetype limit = m_definition.limit > 0 ? m_definition.limit : UsualRecords;
    m_card.leftOut = static_cast<int>(std::max<qsizetype>(0, rows.size() - limit));
    rows.resize(std::min(rows.size(), limit));
    const FieldText text(m_engine.definitions(), m_engine.source());
    for (const Record* row : std::as_const(rows)) {
        CardRecord record{row->id, {}};
        for (const int place : m_definition.fields) {
            record.texts.append(text.show(type, *row, place));
        }
        m_card.records.append(record);
    }
}

/// Within the filter of schools those rows that are of one of these; says why there are none.
QVector<const Record*> CardFill::recordsWanted()
{
    const RecordType& type = *m_definition.registerType;
    const Filter& filter = m_definition.filter;
    const RegisterRows found = m_engine.rowsOf(type, filter, year(), m_card.view.whole());
    if (!found.isKept && m_engine.rowsOf(type, filter, year(), {}).isKept) {
        m_card.emptiness = tr("not divided by schools");
    } else if (found.isKept && found.rows.isEmpty()) {
        m_card.emptiness = tr("none in %1").arg(year());
    }
    return found.isKept ? found.rows : QVector<const Record*>();
}

/// Choices in the order of their list, so that the highest level comes first; empty fields last.
void CardFill::orderRecords(QVector<const Record*>& rows) const
{
    const int field = m_definition.sortField;
    if (field < 0) {
        return;
    }
    const Field& described = m_definition.registerType->fields[field];
    QHash<QString, qlonglong> places;
    if (described.kind == FieldKind::Choice) {
        for (const CodeItem& item : m_engine.definitions().codeList(described.target)) {
            places.insert(item.code, places.size());
        }
    }
    const auto key = [&](const Record* record) {
        const QVariant& value = record->values[field];
        return places.isEmpty() ? value : QVariant(places.value(value.toString(), places.size()));
    };
    std::stable_sort(rows.begin(), rows.end(), [&](const Record* a, const Record* b) {
        if (a->isEmpty(field) || b->isEmpty(field)) {
            return !a->isEmpty(field) && b->isEmpty(field);
        }
        const auto order = QVariant::compare(key(a), key(b));
        return m_definition.descending ? order == QPartialOrdering::Greater : order == QPartialOrdering::Less;
    });
}
