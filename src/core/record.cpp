#include "core/record.h"

std::optional<Decimal> RecordView::number(int field) const
{
    if (m_record.isEmpty(field)) {
        return std::nullopt;
    }
    const qint64 raw = m_record.integer(field);
    return m_type.fields[field].kind == FieldKind::Decimal ? Decimal::fromMillionths(raw)
                                                           : Decimal::fromInt(raw);
}

Record makeRecord(const RecordType& type, int year)
{
    Record record;
    record.year = type.isYearly() ? year : 0;
    record.values.resize(type.fields.size());
    return record;
}
