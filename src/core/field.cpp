#include "core/field.h"

namespace {

Field make(const char* name, const char* label, FieldKind kind)
{
    Field field;
    field.name = QString::fromLatin1(name);
    field.label = label;
    field.kind = kind;
    return field;
}

Field makeTargeted(const char* name, const char* label, FieldKind kind, const char* target)
{
    Field field = make(name, label, kind);
    field.target = QString::fromLatin1(target);
    return field;
}

} // namespace

Field Field::text(const char* name, const char* label)
{
    return make(name, label, FieldKind::Text);
}

Field Field::longText(const char* name, const char* label)
{
    return make(name, label, FieldKind::LongText);
}

Field Field::integer(const char* name, const char* label, const char* unit)
{
    Field field = make(name, label, FieldKind::Integer);
    field.unit = QString::fromUtf8(unit);
    return field;
}

Field Field::decimal(const char* name, const char* label, const char* unit, int decimals)
{
    Field field = make(name, label, FieldKind::Decimal);
    field.unit = QString::fromUtf8(unit);
    field.decimals = decimals;
    return field;
}

Field Field::boolean(const char* name, const char* label)
{
    return make(name, label, FieldKind::Bool);
}

Field Field::date(const char* name, const char* label)
{
    return make(name, label, FieldKind::Date);
}

Field Field::year(const char* name, const char* label)
{
    return make(name, label, FieldKind::Year).range(1900, 2200);
}

Field Field::choice(const char* name, const char* label, const char* list)
{
    return makeTargeted(name, label, FieldKind::Choice, list);
}

Field Field::school(const char* name, const char* label)
{
    return make(name, label, FieldKind::School);
}

Field Field::reference(const char* name, const char* label, const char* type)
{
    return makeTargeted(name, label, FieldKind::Reference, type);
}

Field Field::require() const
{
    Field field = *this;
    field.required = true;
    return field;
}

Field Field::range(qint64 from, qint64 to) const
{
    Field field = *this;
    field.minimum = from;
    field.maximum = to;
    return field;
}

Field Field::atLeast(qint64 from) const
{
    Field field = *this;
    field.minimum = from;
    return field;
}
